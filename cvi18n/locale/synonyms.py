"""What people write for the tool's labels, and for the months: how the pages of other tools are understood.

English is the msgid, under the context ``synonym``; each language has as many words for a label as people use there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from cvi18n.locale import cldr
from cvi18n.locale.labels import builtin_tags, synonym
from cvi18n.locale.tags import folder

SYNONYMS = {
    # Headings of sections.
    "summary": "Profile | About | About me | Professional summary | Personal statement",
    "objective": "Objective | Career objective | Job sought",
    "details": "Personal information | Personal data | Basic information",
    "work": "Experience | Professional experience | Employment | Employment history | Work history | Career",
    "projects": "Project experience | Selected projects | Personal projects",
    "volunteer": "Volunteer experience | Volunteer work | Community service",
    "education": "Academic background | Education and training | Studies",
    "skills": "Technical skills | Professional skills | Core competencies | Skill set",
    "certificates": "Certifications | Licenses | Licenses and certifications",
    "awards": "Honors | Honours | Honors and awards | Achievements",
    "publications": "Papers | Selected publications",
    "languages": "Language skills",
    "interests": "Hobbies | Hobbies and interests",
    "references": "Referees | Recommendations",
    # Names of facts.
    "name": "Name | Full name",
    "objective.position": "Desired position | Target position | Role",
    "objective.location": "Desired location | Preferred location | Place",
    "objective.salary": "Expected salary | Salary expectation",
    "objective.availability": "Available from | Earliest start | Notice period",
    "email": "E-mail | Mail | E-mail address",
    "phone": "Telephone | Mobile | Tel | Cell phone | Phone number",
    "website": "Blog | Homepage | Personal website | Web",
    "address": "Home address | Residence | Based in",
    "keywords": "Tech stack | Tools | Skills used",
    "courses": "Coursework | Relevant courses",
    "score": "GPA | Marks",
}
"""Label key to English words, parted by bars.  ``name`` is known by these alone: no page prints a label for it."""

BAR = " | "


def synonyms() -> Mapping[str, str]:
    """Casefolded word, in any language that the package has words in, to label key."""
    found: dict[str, str] = {}
    for tag in ("en", *builtin_tags()):
        for key, english in SYNONYMS.items():
            for word in synonym(english, tag).split(BAR):
                found.setdefault(word.strip().casefold(), key)
    return found


def month_number(word: str) -> int:
    """1 to 12 for the name of a month, whole or short, in any language that the package has words in; else 0."""
    return _months().get(word.casefold().rstrip("."), 0)


@cache
def _months() -> Mapping[str, int]:
    found: dict[str, int] = {}
    # Two kinds of English: "Sept" is British.
    for identifier in ("en", "en_GB", *map(folder, builtin_tags())):
        for number, name in _names(identifier):
            found.setdefault(name.casefold().rstrip("."), number)
    return found


def _names(identifier: str) -> Iterator[tuple[int, str]]:
    """The names of the months that hold no digit, as ``3月`` does."""
    months = cldr.locale_data(identifier).months
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[form][width].items():
                if not any(char.isdigit() for char in name):
                    yield number, name
