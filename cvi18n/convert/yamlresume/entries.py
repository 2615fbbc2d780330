"""The entries of YAMLResume's sections: those of JSON Resume, but for points, which are Markdown in a summary."""

from __future__ import annotations

from collections.abc import Callable

from cvi18n.convert.document import Value, Vocabulary, listed, text_of, without
from cvi18n.convert.points import only_paragraphs, split_points
from cvi18n.convert.yamlresume import codes

Entry = dict[str, Value]


def _as_it_is(entry: Entry, _words: Vocabulary) -> list[Value]:
    return [entry]


def _with_points(entry: Entry, _words: Vocabulary) -> list[Value]:
    prose, points = split_points(text_of(entry.get("summary")))
    return [{**entry, "summary": prose, "highlights": [*listed(entry.get("highlights")), *points]}]


def _with_paragraphs(entry: Entry, _words: Vocabulary) -> list[Value]:
    return [{**entry, "summary": only_paragraphs(text_of(entry.get("summary")))}]


def _education(entry: Entry, words: Vocabulary) -> list[Value]:
    named: Entry = {"studyType" if key == "degree" else key: item for key, item in entry.items()}
    return _with_points({**named, "studyType": codes.degree(named.get("studyType"))}, words)


def _skill(entry: Entry, _words: Vocabulary) -> list[Value]:
    return [{**entry, "level": codes.level(entry.get("level"))}]


def _language(entry: Entry, words: Vocabulary) -> list[Value]:
    """Its keywords, such as the score of a test, say more of how well it is known: a code is followed by a second line.

    Why no one text: the code is named in every language.
    """
    language = codes.language(entry.get("language"), words)
    fluency, more = codes.fluency(entry.get("fluency")), text_of(entry.get("keywords"))
    own = {**without(entry, "keywords"), "language": language}
    if more and fluency != entry.get("fluency"):
        return [{**own, "fluency": fluency}, {"language": language, "fluency": more}]
    return [{**own, "fluency": text_of([fluency, more]) if more else fluency}]


def _reference(entry: Entry, _words: Vocabulary) -> list[Value]:
    """What is said, and below it who says it, as the page of a CV shows both."""
    who = text_of([entry.get(key) for key in ("relationship", "email", "phone")])
    said = only_paragraphs(text_of(entry.get("summary")))
    own = without(entry, "summary", "relationship", "email", "phone")
    return [{**own, "reference": "\n\n".join(part for part in (said, who) if part)}]


Reader = Callable[[Entry, Vocabulary], list[Value]]

READERS: dict[str, Reader] = {
    "awards": _with_paragraphs,
    "certificates": _as_it_is,
    "education": _education,
    "languages": _language,
    "projects": _with_points,
    "publications": _with_paragraphs,
    "references": _reference,
    "skills": _skill,
    "volunteer": _with_points,
    "work": _with_points,
}
"""What reads an entry of each section: as one entry of ours, or as two where what it says has two places."""
