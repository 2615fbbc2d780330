"""What stands below the head of a job, a project or a course of study: summary, technologies, highlights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cvi18n.convert.blocks.block import Block, Tags
from cvi18n.convert.blocks.runs import plain, plain_lead
from cvi18n.convert.document import Value
from cvi18n.convert.page.context import URL, Context, terms
from cvi18n.convert.page.dates import Dates, read_dates
from cvi18n.convert.page.points import Point, highlight, led, read_points

_FIELDS = ("keywords", "summary", "description", "website", "courses", "score")


@dataclass(slots=True)
class Body:
    """What was found; *drafts* are lead-ins with nothing behind them, as highlights."""

    summary: list[str] = field(default_factory=list)
    keywords: list[Value] = field(default_factory=list)
    highlights: list[Value] = field(default_factory=list)
    drafts: int = 0
    dates: Dates | None = None
    url: str = ""
    courses: list[Value] = field(default_factory=list)
    score: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing but drafts was found."""
        found = self.summary or self.keywords or self.dates or self.url or self.courses or self.score
        return not found and len(self.highlights) == self.drafts

    def fields(self, *names: str) -> dict[str, Value]:
        """The fields of these *names* that hold something, under the keys of the source."""
        values: dict[str, Value] = {
            "summary": "\n\n".join(self.summary),
            "keywords": self.keywords,
            "highlights": self.highlights,
            "url": self.url,
            "courses": self.courses,
            "score": self.score,
        }
        return {name: value for name in names if (value := values[name])}

    def holds_only(self, *names: str) -> bool:
        """Whether there is nothing that fields of these *names* would not show."""
        return set(self.fields("summary", "keywords", "highlights", "url", "courses", "score")) <= set(names)


def read_body(blocks: Sequence[Block], context: Context) -> Body:
    """Sort *blocks* into fields.

    A lead-in whose words are a built-in label names its field.  Else its form decides: terms joined by " + " are
    technologies; text before the duties, the first lead-in with none of its own, belongs to the summary.
    """
    body = Body()
    for tags in (block for block in blocks if isinstance(block, Tags)):
        body.keywords += tags.names
    points = read_points(block for block in blocks if not isinstance(block, Tags))
    duties = next((index for index, point in enumerate(points) if point.label and not point.texts), 0)
    for index, point in enumerate(points):
        point = _with_label(point, context)
        if point.label and point.texts and not point.below and _field(point, body, context):
            continue
        if point.label and point.texts and not point.below and index < duties:
            body.summary += led(point)
        elif not (point.label or point.below or point.listed or body.highlights):
            body.summary += point.texts
        else:
            body.highlights.append(highlight(point))
            body.drafts += point.empty
    return body


def _with_label(point: Point, context: Context) -> Point:
    """*point* with the label that it has in plain letters, if that is a built-in one."""
    lead = plain_lead(point.runs) if not point.label else None
    known = lead and context.words.exact(lead.label, _FIELDS)
    return point._replace(label=lead.label, runs=lead.rest) if lead and known else point


def _field(point: Point, body: Body, context: Context) -> bool:
    """Put *point* into the field that its lead-in or its form names; False where none does."""
    found = context.words.find(point.label, _FIELDS)
    own = not (found and found.within)
    if not found:
        return _dates(point, body, context) or _technologies(point, body, context, own=own)
    if found.key == "keywords":
        return _technologies(point, body, context, own=own)
    return not own and not point.more and _named_field(found.key, point, body)


def _technologies(point: Point, body: Body, context: Context, *, own: bool) -> bool:
    """Read *point* as technologies; under *own* it has no built-in label, so its lead-in must become the CV's."""
    if body.keywords or point.more or any(run.link for run in point.runs):
        return False
    found = terms(plain(point.runs), joined=r"\s\+\s" if own else "")
    if (own and len(found) < 2) or not found or (own and not context.own_label("keywords", point.label)):
        return False
    body.keywords += found
    return True


def _dates(point: Point, body: Body, context: Context) -> bool:
    dates = None if body.dates or point.more else read_dates(plain(point.runs), context.words)
    if dates:
        body.dates = dates
        context.notes.tell(point.line, f'"{point.label}" is read as the dates, which need no label')
    return dates is not None


def _named_field(key: str, point: Point, body: Body) -> bool:
    text = plain(point.runs)
    if key in ("summary", "description"):
        body.summary += point.texts
    elif key == "website" and URL.fullmatch(text) and not body.url:
        body.url = text
    elif key == "courses" and not body.courses and (found := terms(text)):
        body.courses += found
    elif key == "score" and not body.score:
        body.score = text
    else:
        return False
    return True
