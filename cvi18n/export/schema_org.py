"""A Resume in one language → schema.org data about the person, for machines that read the page (JSON-LD).

The vocabulary knows languages of works and not of persons, so the person is the main entity of a profile page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from cvi18n import inline
from cvi18n.compose import Setting, writing_of
from cvi18n.compose.header import full_name, phone_of
from cvi18n.compose.writing import AnyDate, Writing
from cvi18n.model.basics import Basics, Location
from cvi18n.model.dates import Date
from cvi18n.model.entries import Certificate, Education, SpokenLanguage, Work
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim
from cvi18n.page import plain

Json = str | list["Json"] | dict[str, "Json"]
Thing = dict[str, Json]

# What ends a script element, begins a comment or an entity in HTML, or ends a line in JavaScript and not in JSON.
_NOT_IN_SCRIPTS = re.compile("[<>&\u2028\u2029]")
_OF_THE_WEB = re.compile(r"https?://\S+", re.IGNORECASE)


def person(resume: Resume, setting: Setting) -> str:
    """JSON-LD about the person, safe inside ``<script type="application/ld+json">``.

    *resume* is in the language of ``setting.labels`` already, and has no hidden entries.  Pictures are left out: the
    page embeds them, and there is no address that they could be fetched from.
    """
    write = writing_of(resume, setting)
    document = {
        "@context": "https://schema.org",
        **_thing("ProfilePage", inLanguage=write.tag, mainEntity=_Facts(write).person(resume)),
    }
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return _NOT_IN_SCRIPTS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _thing(kind: str, /, **facts: Json) -> Thing:
    """An object of a type, without what says nothing."""
    return {"@type": kind, **{name: fact for name, fact in facts.items() if fact}}


class _Facts:
    """Facts in the language of *write*."""

    def __init__(self, write: Writing) -> None:
        self.write = write

    def person(self, resume: Resume) -> Thing:
        """The whole, with what each section has to say."""
        basics = resume.basics or Basics()
        skills = (text for skill in resume.skills for text in (skill.name, *skill.keywords))
        return _thing(
            "Person",
            **self._identity(basics),
            worksFor=[role for job in resume.work if job.name for role in self._employment(job)],
            hasOccupation=[role for job in resume.work if not job.name for role in self._occupation(job)],
            alumniOf=[school for study in resume.education for school in self._school(study)],
            hasCredential=[
                *(degree for study in resume.education for degree in self._degree(study)),
                *(credential for each in resume.certificates for credential in self._certificate(each)),
            ],
            award=[award.title.value for award in resume.awards if award.title],
            knowsAbout=list(dict.fromkeys(text.value for text in skills if text)),
            knowsLanguage=[known for item in resume.languages for known in self._language(item)],
        )

    def _identity(self, basics: Basics) -> Thing:
        return {
            "name": plain(full_name(basics, self.write)),
            "givenName": _text(basics.given_name),
            "familyName": _text(basics.family_name),
            "jobTitle": _text(basics.label),
            "description": _prose(basics.summary),
            "email": _text(basics.email),
            "telephone": self._telephone(basics),
            "url": _address(basics.url),
            "sameAs": [address for profile in basics.profiles if (address := _address(profile.url))],
            "address": _if_any(self._postal(basics.location)) if basics.location else "",
        }

    def _telephone(self, basics: Basics) -> str:
        """In international form (E.164) where the number tells it, and else as the page has it."""
        phone = phone_of(basics, self.write)
        if phone is None:
            return ""
        return phone.url.removeprefix("tel:") if phone.url and phone.url.startswith("tel:+") else phone.text

    def _postal(self, location: Location) -> Thing:
        country = location.country_code
        return _thing(
            "PostalAddress",
            streetAddress=_text(location.address),
            postalCode=_text(location.postal_code),
            addressLocality=_text(location.city),
            addressRegion=_text(location.region),
            addressCountry=country.value if country else "",
        )

    def _employment(self, job: Work) -> Iterator[Thing]:
        """The employer in a role, which says when, and as what."""
        employer = _thing("Organization", name=_text(job.name), url=_address(job.url), location=_text(job.location))
        yield _thing(
            "EmployeeRole", worksFor=employer, roleName=_text(job.position), **_dates(job.start_date, job.end_date)
        )

    def _occupation(self, job: Work) -> Iterator[Thing]:
        """What was done where no employer is named."""
        if job.position:
            occupation = _thing("Occupation", name=_text(job.position))
            yield _thing("Role", hasOccupation=occupation, **_dates(job.start_date, job.end_date))

    def _school(self, study: Education) -> Iterator[Thing]:
        if study.institution:
            school = _thing("EducationalOrganization", name=_text(study.institution), url=_address(study.url))
            dates = _dates(study.start_date, study.end_date)
            yield _thing("Role", alumniOf=school, **dates) if dates else school

    def _degree(self, study: Education) -> Iterator[Thing]:
        """The degree as the page calls it; what is studied still is no degree yet."""
        degree, end = self.write.coded(study.study_type), _iso(study.end_date)
        if degree and end and end <= self.write.today.isoformat()[: len(end)]:
            name = self.write.framed("degree", degree=degree, area=self.write.text(study.area))
            yield self._credential(plain(name), "degree", study.institution, study.end_date)

    def _certificate(self, certificate: Certificate) -> Iterator[Thing]:
        if certificate.name:
            found = self._credential(certificate.name.value, "certificate", certificate.issuer, certificate.date)
            yield {**found, "url": _address(certificate.url)} if _address(certificate.url) else found

    def _credential(self, name: str, category: str, issuer: Text | None, date: AnyDate) -> Thing:
        return _thing(
            "EducationalOccupationalCredential",
            name=name,
            credentialCategory=category,
            recognizedBy=_thing("Organization", name=issuer.value) if issuer else "",
            dateCreated=_iso(date),
        )

    def _language(self, item: SpokenLanguage) -> Iterator[Json]:
        """A code as it is (BCP 47), and what has none by its name."""
        if isinstance(item.language, Code):
            yield item.language.value
        elif item.language:
            yield _thing("Language", name=item.language.value)


def _if_any(thing: Thing) -> Json:
    return thing if len(thing) > 1 else ""


def _text(text: Text | Verbatim | None) -> str:
    return text.value if text else ""


def _prose(prose: Prose | None) -> str:
    return "\n\n".join(inline.to_text(paragraph.value) for paragraph in prose.paragraphs) if prose else ""


def _address(url: Verbatim | None) -> str:
    """An address that a machine may follow; what is none of the web's is left out."""
    return url.value if url and _OF_THE_WEB.fullmatch(url.value) else ""


def _dates(start: AnyDate, end: AnyDate) -> Thing:
    """Both ends as far as they are dates; an open end is none."""
    found = {"startDate": _iso(start), "endDate": _iso(end)}
    return {name: iso for name, iso in found.items() if iso}


def _iso(date: AnyDate) -> str:
    return date.iso if isinstance(date, Date) else ""
