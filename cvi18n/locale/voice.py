"""What composing a page asks of CLDR, behind one object, so that a page can be composed without asking."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from cvi18n.locale.manner import USUAL, Manner
from cvi18n.locale.phones import Phone
from cvi18n.model.dates import Date, Present


class Voice(Protocol):
    """How a language says dates and names."""

    def date(self, date: Date) -> str:
        """One date: ``2021年3月``."""

    def dates(self, start: Date, end: Date) -> str:
        """A range: ``2018年至2023年``."""

    def duration(self, start: Date, end: Date | Present, today: datetime.date) -> str:
        """How long it took: ``2年3个月``; empty where the dates are too coarse to tell."""

    def language(self, code: str) -> str:
        """The name of a language."""

    def country(self, code: str) -> str:
        """The name of a country."""

    def phone(self, written: str, home: str) -> Phone:
        """A phone number, which without a country code belongs to the region *home*."""

    def typeset(self, runs: Iterable[tuple[str, bool]], tag: str) -> list[str]:
        """A paragraph with the marks of the language *tag*, which its stand-in may be in: see locale.typography."""


class Cldr(NamedTuple):
    """The voice of the language ``tag`` (BCP 47), which says dates and durations in the ``manner`` asked for."""

    tag: str
    manner: Manner = USUAL

    def date(self, date: Date) -> str:
        """As Voice has it."""
        from cvi18n.locale.dates import date_text

        return date_text(date, self.tag, self.manner)

    def dates(self, start: Date, end: Date) -> str:
        """As Voice has it."""
        from cvi18n.locale.dates import range_text

        return range_text(start, end, self.tag, self.manner)

    def duration(self, start: Date, end: Date | Present, today: datetime.date) -> str:
        """As Voice has it."""
        from cvi18n.locale.durations import duration_text, months_between

        months = months_between(start, end, today)
        return duration_text(months, self.tag, self.manner) if months else ""

    def language(self, code: str) -> str:
        """As Voice has it."""
        from cvi18n.locale.names import language_name

        return language_name(code, self.tag)

    def country(self, code: str) -> str:
        """As Voice has it."""
        from cvi18n.locale.names import country_name

        return country_name(code, self.tag)

    def phone(self, written: str, home: str) -> Phone:
        """As Voice has it."""
        from cvi18n.locale.phones import phone

        return phone(written, self.tag, home)

    def typeset(self, runs: Iterable[tuple[str, bool]], tag: str) -> list[str]:
        """As Voice has it."""
        from cvi18n.locale.typography import typeset

        return typeset(runs, tag)


class Silence(NamedTuple):
    """A voice that says ``…`` to everything: enough to learn which labels a page has, and quicker than CLDR."""

    def date(self, date: Date) -> str:
        """As Voice has it."""
        return "…"

    def dates(self, start: Date, end: Date) -> str:
        """As Voice has it."""
        return "…"

    def duration(self, start: Date, end: Date | Present, today: datetime.date) -> str:
        """As Voice has it."""
        return "…"

    def language(self, code: str) -> str:
        """As Voice has it."""
        return "…"

    def country(self, code: str) -> str:
        """As Voice has it."""
        return "…"

    def phone(self, written: str, home: str) -> Phone:
        """As Voice has it."""
        return Phone("…", None)

    def typeset(self, runs: Iterable[tuple[str, bool]], tag: str) -> list[str]:
        """As Voice has it."""
        return [text for text, _ in runs]
