"""RenderCV's entries: nine types, told apart by their keys, and what each is in a section of a CV."""

from __future__ import annotations

from cvi18n import inline
from cvi18n.cjk import is_cjk
from cvi18n.convert.dates import date_range
from cvi18n.convert.document import Notice, Value, filled, left_out, line_of, listed, text_of

CUSTOM = "sections"

# The keys that no other type has.
_TYPES = {
    "one-line": ("label", "details"),
    "experience": ("company", "position"),
    "education": ("institution", "area", "degree"),
    "publication": ("title", "authors", "doi", "journal"),
    "normal": ("name",),
    "bullet": ("bullet",),
    "number": ("number",),
    "reversed-number": ("reversed_number",),
}
POINTS = {"bullet": "bullet", "number": "number", "reversed-number": "reversed_number"}
"""The types that are points of a list, and the key of their text."""

# RenderCV's names of texts to ours, in the order of an entry.
_NAMES = {
    "work": {"company": "name", "position": "position"},
    "education": {"institution": "institution", "degree": "studyType", "area": "area"},
    "publications": {"title": "name", "journal": "publisher"},
    "projects": {"name": "name"},
    "volunteer": {"company": "organization", "name": "organization", "position": "position"},
    "certificates": {"name": "name"},
    "awards": {"name": "title"},
    "references": {"name": "name"},
    CUSTOM: {
        **dict.fromkeys(("company", "institution", "title", "name"), "title"),
        **dict.fromkeys(("position", "degree", "area", "journal"), "subtitle"),
    },
}
_SUMMARY = {"projects": "description", "references": "reference"}
_DATE = {"certificates": "date", "awards": "date", "publications": "releaseDate", CUSTOM: "date"}
# What sections have no place for; everywhere else is one for all.
_HOMELESS = {
    "projects": {"location"},
    "volunteer": {"location"},
    "certificates": {"location", "summary", "highlights", "start_date", "end_date"},
    "awards": {"location", "highlights", "start_date", "end_date"},
    "references": {"location", "highlights", "date", "start_date", "end_date"},
}
_WITHOUT_LINK = ("awards", "references")
_SHARED = ("location", "url", "doi", "date", "start_date", "end_date", "summary", "authors", "highlights")


def type_of(entry: Value) -> str:
    """The type of an entry, as RenderCV tells it; ``other`` where it has none."""
    if isinstance(entry, str):
        return "text"
    keys = entry if isinstance(entry, dict) else {}
    return next((name for name, own in _TYPES.items() if any(key in keys for key in own)), "other")


def fits(target: str, entry: dict[str, Value]) -> bool:
    """Whether the section *target* shows all that *entry* holds."""
    linked = any(_link(text_of(entry.get(key))) for key in _NAMES[target])
    return not (linked and target in _WITHOUT_LINK) and not _HOMELESS.get(target, set()) & filled(entry).keys()


def unmarked(text: str) -> str:
    """*text* without markup, for places where none is read."""
    return inline.to_text(text)


def read_entry(target: str, entry: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    """*entry* as one of the section *target*, whose keys come first; keys of the writer's own stay behind them."""
    names = _NAMES[target]
    found: dict[str, Value] = {}
    link = ""
    for key, name in names.items():
        text = text_of(entry.get(key))
        # A name holds no markup: its link is the entry's, and a second one stays to be seen.
        if (url := _link(text)) and not link:
            link = url
        if text:
            text = text if url and url != link else unmarked(text)
            found[name] = f"{found[name]}, {text}" if name in found else text
    found |= {
        "location": unmarked(text_of(entry.get("location"))),
        "url": _address(entry, link, notices),
        **_dates(target, entry, notices),
        _SUMMARY.get(target, "summary"): _summary(entry),
        "highlights": [_point(text_of(item)) for item in listed(entry.get("highlights"))],
    }
    own = {key: item for key, item in entry.items() if key not in (*names, *_SHARED) and key not in found}
    return filled(found | own)


def _address(entry: dict[str, Value], link: str, notices: list[Notice]) -> str:
    """The one address of *entry*: its DOI, or its own, or the *link* around its name."""
    doi, url = text_of(entry.get("doi")), text_of(entry.get("url"))
    if doi and url:
        notices.append(left_out(line_of(entry["url"]), f"{url}, for the DOI is the address, as in RenderCV"))
    if link and (doi or url):
        notices.append(left_out(line_of(entry), f"the link to {link}, for the entry has an address"))
    return f"https://doi.org/{doi}" if doi else url or link


def _dates(target: str, entry: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    date, start, end = (text_of(entry.get(key)) for key in ("date", "start_date", "end_date"))
    if date and (start or end):
        what = f"{' – '.join(filter(None, (start, end)))}, for the date {date} stands alone, as in RenderCV"
        notices.append(left_out(line_of(entry.get("start_date") or entry.get("end_date")), what))
    if date and target in _DATE:
        return {_DATE[target]: entry["date"]}
    if date:
        start, end = date_range(date) or ("", date)
    elif target == CUSTOM and start and not end:
        # In the built-in sections, a start alone is open by itself.
        end = "present"
    return {"startDate": start, "endDate": end}


def _summary(entry: dict[str, Value]) -> str:
    authors = [text_of(author) for author in listed(entry.get("authors"))]
    chinese = bool(authors) and all(is_cjk(char) for char in unmarked("".join(authors)))
    parts = [("、" if chinese else ", ").join(authors), text_of(entry.get("summary"))]
    return "\n\n".join(part for part in parts if part)


def _point(text: str) -> Value:
    """A point; RenderCV begins a point below it at each `` - ``, to which YAML folds the lines of a list."""
    first, *below = text.split(" - ")
    return {"text": first, "highlights": [*below]} if below else text


def _link(text: str) -> str:
    return next((run.link for run in inline.parse(text) if run.link), "")
