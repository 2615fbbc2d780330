"""Sections of facts: the job sought, who the person is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from cvi18n.cjk import is_cjk
from cvi18n.convert.blocks.block import Block, Items, Para, Rule
from cvi18n.convert.blocks.runs import GAP, Runs, cut, lead_in, markup, plain, plain_lead
from cvi18n.convert.document import Value
from cvi18n.convert.page.context import EMAIL, PHONE, SENTENCE, URL, Context, bare_url
from cvi18n.convert.page.points import words_of
from cvi18n.convert.page.words import Found

OBJECTIVE = ("objective.position", "objective.location", "objective.salary", "objective.availability")
PERSON = ("name", "email", "phone", "website", "address", "objective.location")
_LATIN_NAME = re.compile(r"(?:[^\W\d_a-z][^\W\d_]*[ .-]+){1,3}[^\W\d_a-z][^\W\d_]+")
_LONGEST_PIECE = 48
_PIECES = re.compile(rf"\s*[{GAP}|｜]\s*|\s+·\s+")


class FactLine(NamedTuple):
    """A label, which may be empty, and what it says."""

    label: str
    runs: Runs
    line: int


def fact_lines(blocks: Iterable[Block]) -> Iterator[FactLine]:
    """Everything that *blocks* say, as labels and values, in order."""
    for block in blocks:
        if isinstance(block, Para):
            for runs in block.lines:
                yield from _facts(runs, block.line)
        elif isinstance(block, Items):
            yield from (fact for item in block.items for fact in fact_lines(item))
        elif not isinstance(block, Rule):
            yield from _facts(getattr(block, "runs", ()) or words_of(block), block.line)


def _facts(runs: Runs, line: int) -> Iterator[FactLine]:
    for piece in _pieces(runs):
        lead = lead_in(piece) or plain_lead(piece)
        if lead or plain(piece):
            yield FactLine(lead.label if lead else "", lead.rest if lead else piece, line)


def _pieces(runs: Runs) -> Iterator[Runs]:
    """*runs* cut before each bold lead-in, and where :func:`_cuts` says, if that makes pieces that can stand alone."""
    starts = [0]
    place = 0
    for run in runs:
        if place and run.strong and re.search(r"[:：]\s*$", run.text):
            starts.append(place)
        place += len(run.text)
    text = "".join(run.text for run in runs)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        bars = list(_cuts(text, start, end))
        cuts = [start, *(point for bar in bars for point in bar), end]
        pieces = [cut(runs, one, other) for one, other in zip(cuts[::2], cuts[1::2], strict=True)]
        pieces = [piece for piece in pieces if piece]
        contact = any(map(_is_contact, pieces)) and all(len(plain(piece)) <= _LONGEST_PIECE for piece in pieces)
        if contact or all(map(_stands_alone, pieces)):
            yield from pieces
        else:
            yield cut(runs, start, end)


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where facts on one line part: at bars and wide gaps, and around an address of mail that has no label."""
    spans = [match.span() for match in _PIECES.finditer(text, start, end)]
    for match in EMAIL.finditer(text, start, end):
        if re.search(r"[^\s:：(（<]\s+$", text[start : match.start()]):
            spans.append((match.start(), match.start()))
        if re.match(r"\s+[^\s)）>]", text[match.end() : end]):
            spans.append((match.end(), match.end()))
    return sorted(set(spans))


def _is_contact(runs: Runs) -> bool:
    text = plain(runs)
    address = EMAIL.fullmatch(text) or PHONE.fullmatch(text) or URL.fullmatch(text)
    return bool(address) or (len({run.link for run in runs}) == 1 and runs[0].link is not None)


def _stands_alone(runs: Runs) -> bool:
    return _is_contact(runs) or any(run.link for run in runs) or plain_lead(runs) is not None


def keep_label(key: str, fact: FactLine, found: Found | None, context: Context) -> None:
    """Keep the label of *fact* as the CV's own word for the field *key*, where the page would print another."""
    if key == "name":
        known = found is not None and found.exact  # no page has a label for it
    else:
        known = found is not None and found.within and found.key == key and context.own_script(fact.label)
    if fact.label and not known and (key == "name" or not context.own_label(key, fact.label)):
        context.notes.tell(fact.line, f'left out: the label "{fact.label}", for the page has one of its own')


def _form(text: str, label: str) -> str:
    """The field that the form of *text* alone tells."""
    return "email" if EMAIL.fullmatch(text) else "phone" if not label and PHONE.fullmatch(text) else ""


def _is_name(text: str) -> bool:
    """Whether *text* looks like a person's name: two to four Chinese or Japanese characters, or capitalised words."""
    return (2 <= len(text) <= 4 and all(map(is_cjk, text))) or _LATIN_NAME.fullmatch(text) is not None


class Person(NamedTuple):
    """Sorts facts into ``basics``."""

    basics: dict[str, Value]
    context: Context

    def add_all(self, facts: Sequence[FactLine]) -> None:
        """Put *facts* where they belong.  Where none says so, the first is the name if it looks like one."""
        first = facts[0] if facts and "name" not in self.basics else None
        labelled = any(self._named(fact, ["name"]) for fact in facts)
        if first and not labelled and not self._named(first, PERSON) and _is_name(plain(first.runs)):
            self.basics["name"] = plain(first.runs)
            self.context.notes.tell(first.line, f'guessed: "{first.label}" is the name')
            facts = facts[1:]
        for fact in facts:
            self.add(fact)

    def add(self, fact: FactLine) -> None:
        """Put *fact* where it belongs: its field, a profile, or the further details."""
        found = self._named(fact, PERSON)
        text = plain(fact.runs)
        key = found.key if found else _form(text, fact.label)
        # Of a person, any place is where they live.
        key = "address" if key == "objective.location" else key
        if self._field(key, text):
            keep_label(key, fact, found, self.context)
        elif not self._address(fact, found, text):
            self.detail(fact)

    def _named(self, fact: FactLine, keys: Collection[str]) -> Found | None:
        """The field of *keys* that the label of *fact* names."""
        return self.context.words.find(fact.label, keys) if fact.label else None

    def _field(self, key: str, text: str) -> bool:
        """Put *text* into the field *key*; False where it does not fit, or another stands there."""
        if key == "address" and text and "location" not in self.basics:
            self.basics["location"] = {"address": text}
            return True
        fits = text and (key in ("name", "phone") or (key == "email" and EMAIL.fullmatch(text)))
        return bool(fits) and self.basics.setdefault(key, text) == text

    def detail(self, fact: FactLine) -> None:
        """Keep *fact* as a further detail, under its own label."""
        values = self.basics.setdefault("details", [])
        assert isinstance(values, list)
        pairs = {"label": fact.label, "value": markup(fact.runs)}
        values.append({key: value for key, value in pairs.items() if value})

    def _address(self, fact: FactLine, found: Found | None, text: str) -> bool:
        """Take a fact that is an address of the web: the person's own, or a profile named by its label."""
        link = next((run.link for run in fact.runs if run.link), text)
        if not URL.fullmatch(link) or bare_url(link) != bare_url(text):
            return False
        if not fact.label or (found and found.key == "website"):
            if self.basics.setdefault("url", link) == link:
                keep_label("website", fact, found, self.context)
                return True
            return bool(fact.label) and self.profile(fact.label, link)
        return self.profile(fact.label, link)

    def profile(self, network: str, url: str, username: str = "") -> bool:
        """Add a profile; one with the same address that names the network already makes it the person's own page."""
        profiles = self.basics.setdefault("profiles", [])
        assert isinstance(profiles, list)
        for known in profiles:
            if isinstance(known, dict) and bare_url(str(known.get("url", ""))) == bare_url(url) != "":
                words = f"{known.get('network', '')} {known.get('username', '')}".casefold()
                if network.casefold() in words and (not username or username.casefold() in words):
                    self.basics.setdefault("url", url)
                    return True
        pairs = {"network": network, "username": username, "url": url}
        profiles.append({key: value for key, value in pairs.items() if value})
        return True


def read_objective(blocks: Iterable[Block], context: Context, person: Person, objective: dict[str, Value]) -> None:
    """Put the job sought into *objective*; what it has no field for goes to the person's further details."""
    for fact in fact_lines(blocks):
        found = context.words.find(fact.label, OBJECTIVE) if fact.label else Found(OBJECTIVE[0])
        key = found.key.removeprefix("objective.") if found else ""
        prose = not fact.label and SENTENCE.search(plain(fact.runs))
        if not key or key in objective or prose or not plain(fact.runs):
            person.detail(fact)
            if fact.label:
                context.notes.tell(
                    fact.line, f'"{fact.label}" is kept among the details: the objective has no such field'
                )
            continue
        objective[key] = context.text(fact.runs, fact.line)
        keep_label(f"objective.{key}", fact, found, context)
