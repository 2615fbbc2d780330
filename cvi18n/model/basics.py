"""Who the person is, and the job sought."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.model.kinds import COUNTRY, PROSE, TERM, TEXT, URL, VERBATIM, Spec, many, nested, one
from cvi18n.model.record import Entry, Fact, Record
from cvi18n.model.text import Code, Prose, Text, Verbatim


class Location(Record):
    """Where the person lives."""

    address: Text | None = one(TEXT)
    postal_code: Verbatim | None = one(VERBATIM)
    city: Text | None = one(TEXT)
    region: Text | None = one(TEXT)
    country_code: Code | Text | None = one(COUNTRY)


class Profile(Entry):
    """An account on a network."""

    network: Text | None = one(TERM, names_entry=True)
    username: Verbatim | None = one(VERBATIM)
    url: Verbatim | None = one(URL)


class Basics(Record):
    """Who the person is."""

    name: Text | None = one(TEXT, mind="person")
    given_name: Text | None = one(TEXT, mind="given-name")
    family_name: Text | None = one(TEXT, mind="family-name")
    label: Text | None = one(TEXT, mind="headline")
    image: Verbatim | None = one(VERBATIM)
    email: Verbatim | None = one(VERBATIM)
    phone: Verbatim | None = one(VERBATIM)
    url: Verbatim | None = one(URL)
    summary: Prose | None = one(PROSE)
    taglines: tuple[Text, ...] = many(TEXT, mind="tagline")
    location: Location | None = one(nested(lambda: Location))
    profiles: tuple[Profile, ...] = many(nested(lambda: Profile))
    details: tuple[Fact, ...] = many(nested(lambda: Fact))

    def present(self) -> Iterator[tuple[Spec, object]]:
        """As every record's, but the full name gives way to the given and the family name."""
        whole = self.given_name is None and self.family_name is None
        return ((spec, value) for spec, value in super().present() if whole or spec.name != "name")


class Objective(Record):
    """The job sought."""

    position: Text | None = one(TEXT)
    location: Text | None = one(TEXT)
    salary: Text | None = one(TEXT)
    availability: Text | None = one(TEXT)
