"""The top of the page: name, headline, and ways to reach the person."""

from __future__ import annotations

from collections.abc import Iterator

from cvi18n.compose.writing import Writing
from cvi18n.locale.names import region
from cvi18n.locale.persons import person_name
from cvi18n.locale.phones import Phone
from cvi18n.locale.places import Address, place_text
from cvi18n.model.basics import Basics, Location, Profile
from cvi18n.model.text import Code, State, Text
from cvi18n.page import Contact, Header, Line, Photo, Span, plain


def header(basics: Basics, write: Writing, photo_uri: str | None) -> Header:
    """Name, headline, tag lines, photo and contacts."""
    name = full_name(basics, write)
    photo = Photo(photo_uri, plain(write.frame("photo", name=name))) if photo_uri else None
    return Header(
        name=name,
        label=write.text(basics.label),
        taglines=tuple(write.text(line) for line in basics.taglines),
        photo=photo,
        contacts=tuple(_contacts(basics, write)),
    )


def full_name(basics: Basics, write: Writing) -> Line:
    """The given and the family name in the order of the language, or the name as written."""
    given, family = basics.given_name, basics.family_name
    if given is None or family is None:
        return write.text(given or family or basics.name)
    joined = person_name(given.value, family.value, write.tag, write.source)
    return write.text(Text(joined, given.at, _worse(given.state, family.state)))


def _worse(one: State, other: State) -> State:
    order = list(State)
    return max(one, other, key=order.index)


def _contacts(basics: Basics, write: Writing) -> Iterator[Contact]:
    if basics.email:
        address = basics.email.value
        yield _contact("email", write.label("email"), (Span(address),), f"mailto:{address}", write)
    if number := phone_of(basics, write):
        yield _contact("phone", write.label("phone"), (Span(number.text),), number.url, write)
    if basics.url:
        yield _contact("url", write.label("website"), (Span(_bare(basics.url.value)),), basics.url.value, write)
    if basics.location and (place := _place(basics.location, write)):
        yield _contact("place", write.label("address"), place, None, write)
    for profile in basics.profiles:
        yield from _profile(profile, write)


def _profile(profile: Profile, write: Writing) -> Iterator[Contact]:
    network = write.text(profile.network)
    url = profile.url.value if profile.url else None
    user = profile.username.value if profile.username else ""
    if user or url:
        yield _contact("profile", network, (Span(user or _bare(url or "")),), url, write)
    elif network:
        yield Contact("profile", (), network)


def _contact(kind: str, label: Line, text: Line, url: str | None, write: Writing) -> Contact:
    return Contact(kind, write.labelled(label) if label else (), text, url)


def _place(location: Location, write: Writing) -> Line:
    """An address in the language's own order.

    The order is that of a text made of stand-ins, so that each part keeps its own language mark.
    """
    parts = [
        write.text(location.city),
        write.text(location.region),
        write.coded(location.country_code),
        write.text(location.address),
        (Span(location.postal_code.value),) if location.postal_code else (),
    ]
    distinct = [part if plain(part) not in map(plain, parts[:index]) else () for index, part in enumerate(parts)]
    stand_ins = [chr(0xE000 + index) if part else "" for index, part in enumerate(distinct)]
    whole: Line = ()
    for char in place_text(Address(*stand_ins), write.tag, _home(location, write)):
        whole += distinct[stand_ins.index(char)] if char in stand_ins else (Span(char),)
    return whole


def phone_of(basics: Basics, write: Writing) -> Phone | None:
    """The number as the page of *write* shows it; without a country code it belongs where the person lives."""
    return write.voice.phone(basics.phone.value, _home(basics.location, write)) if basics.phone else None


def _home(location: Location | None, write: Writing) -> str:
    """Where the person lives; where the CV does not say, where its language is at home."""
    code = location.country_code if location else None
    return region(write.source, code.value if isinstance(code, Code) else None)


def _bare(url: str) -> str:
    """An address as people write it on paper."""
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
