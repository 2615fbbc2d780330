"""Entries of a page as the records of JSON Resume's sections, and as entries of a section of the writer's own."""

from __future__ import annotations

from collections.abc import Callable

from cvi18n.convert.blocks.runs import plain
from cvi18n.convert.document import Value
from cvi18n.convert.page.body import Body, read_body
from cvi18n.convert.page.context import Context, date_field, range_fields
from cvi18n.convert.page.entries import Entry, Head, read_head
from cvi18n.convert.page.points import highlights, read_points

Record = dict[str, Value]
Maker = Callable[[Entry, Context], Record | None]
"""Makes a record of an entry; None where the record has no field for something that the entry says."""


def work(entry: Entry, context: Context) -> Record:
    """An employment: "position — employer" on one line, or the employer and the position below it."""
    head, body = read_head(entry, context, parted=True), read_body(entry.body, context)
    parts = head.texts
    if len(parts) > 1:
        one_line = len(head.lines[0]) > 1
        position, name = parts[:2] if one_line else (parts[1], parts[0])
        whole = " / ".join(plain(line) for line in entry.lines)
        context.notes.tell(entry.line, f'guessed from "{whole}": the position is "{position}", the employer "{name}"')
    else:
        position, name = "", "".join(parts)
    projects: list[Value] = [project(child, context) for child in entry.children]
    return _filled(
        {
            "name": name,
            "position": position,
            "location": " · ".join(parts[2:]),
            "url": head.url or body.url,
            **range_fields(head.dates or body.dates),
            **body.fields("summary", "keywords", "highlights"),
            "projects": with_drafts_hidden(projects),
        }
    )


def project(entry: Entry, context: Context) -> Record:
    """A project; one that has lead-ins and nothing behind them is a draft."""
    head, body = read_head(entry, context, parted=False), read_body(entry.body, context)
    points = [*body.highlights, *_children_as_highlights(entry, context)]
    draft = body.empty and len(points) == len(body.highlights) > 0
    return _filled(
        {
            "name": head.texts[0] if head.texts else "",
            **({"hidden": True} if draft else {}),
            "url": head.url or body.url,
            **range_fields(head.dates or body.dates),
            "roles": list(head.texts[1:]),
            **body.fields("keywords", "summary"),
            "highlights": [_shown(point) for point in points] if draft else points,
        }
    )


def _shown(point: Value) -> Value:
    """A draft within a draft: the outer one hides it."""
    return {key: value for key, value in point.items() if key != "hidden"} if isinstance(point, dict) else point


def with_drafts_hidden(records: list[Value]) -> list[Value]:
    """*records* of projects, in which a name alone is a draft if others say more."""
    bare = [isinstance(record, dict) and set(record) == {"name"} for record in records]
    if all(bare):
        return records
    pairs = zip(records, bare, strict=True)
    return [{**record, "hidden": True} if alone and isinstance(record, dict) else record for record, alone in pairs]


def volunteer(entry: Entry, context: Context) -> Record | None:
    """As an employment."""
    found = work(entry, context)
    if "keywords" in found or "projects" in found or "location" in found:
        return None
    return _filled({"organization": found.pop("name", ""), **found})


def education(entry: Entry, context: Context) -> Record | None:
    """A course of study: school, subject, degree."""
    head, body = read_head(entry, context, parted=True), read_body(entry.body, context)
    names = ("institution", "area", "studyType")
    if entry.children or len(head.texts) > len(names) or body.keywords:
        return None
    return _filled(
        {
            **dict(zip(names, head.texts, strict=False)),
            "url": head.url or body.url,
            **range_fields(head.dates or body.dates),
            **body.fields("summary", "score", "courses", "highlights"),
        }
    )


def publication(entry: Entry, context: Context) -> Record | None:
    """Something published, and where."""
    return _named(entry, context, ("name", "publisher"), "releaseDate", ("summary", "url"))


def award(entry: Entry, context: Context) -> Record | None:
    """An honour, and who gave it."""
    return _named(entry, context, ("title", "awarder"), "date", ("summary",))


def certificate(entry: Entry, context: Context) -> Record | None:
    """A certificate, and who issued it."""
    return _named(entry, context, ("name", "issuer"), "date", ("url",))


def _named(entry: Entry, context: Context, names: tuple[str, str], date: str, others: tuple[str, ...]) -> Record | None:
    head, body = read_head(entry, context, parted=False), read_body(entry.body, context)
    url = head.url or body.url
    if entry.children or len(head.texts) > 2 or not body.holds_only(*others) or (url and "url" not in others):
        return None
    texts = dict(zip(names, head.texts, strict=False))
    return _filled({**texts, **date_field(head.dates or body.dates, date), "url": url, **body.fields("summary")})


def reference(entry: Entry, context: Context) -> Record | None:
    """Who says it, and what."""
    head, body = read_head(entry, context, parted=False), read_body(entry.body, context)
    if entry.children or head.dates or head.url or len(head.texts) > 1 or not body.holds_only("summary"):
        return None
    return _filled({"name": "".join(head.texts), "reference": "\n\n".join(body.summary)})


def custom(entry: Entry, context: Context) -> Record:
    """An entry of a section of the writer's own, which has a field for everything."""
    head, body = read_head(entry, context, parted=False), read_body(entry.body, context)
    points = [*body.highlights, *_children_as_highlights(entry, context)]
    return _filled(
        {
            "title": head.texts[0] if head.texts else "",
            "subtitle": " · ".join(head.texts[1:]),
            "url": head.url or body.url,
            **_any_date(head, body),
            **body.fields("summary", "keywords"),
            "highlights": points + _named_lists(body),
        }
    )


def _any_date(head: Head, body: Body) -> Record:
    dates = head.dates or body.dates
    return range_fields(dates) if dates and dates.range else date_field(dates)


def _named_lists(body: Body) -> list[Value]:
    return [*body.courses, *([body.score] if body.score else [])]


def _children_as_highlights(entry: Entry, context: Context) -> list[Value]:
    """The entries within *entry*, where a record has no place for them: points with points below."""
    found: list[Value] = []
    for child in entry.children:
        title = " · ".join(filter(None, (plain(line) for line in child.lines)))
        below = [*highlights(read_points(child.body)), *_children_as_highlights(child, context)]
        found.append(_filled({"title": title, "highlights": below}))
    return found


def _filled(record: Record) -> Record:
    return {key: value for key, value in record.items() if value not in ("", None) and value != []}
