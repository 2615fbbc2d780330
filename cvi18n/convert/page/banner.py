"""What stands above the first section: the greeting, the name, badges, ways to reach the person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from cvi18n.convert.blocks.block import Badge, Block, Heading, Para, Typed
from cvi18n.convert.blocks.runs import Runs, markup, plain
from cvi18n.convert.document import Value
from cvi18n.convert.page.context import EMAIL, PHONE, URL, bare_url
from cvi18n.convert.page.facts import FactLine, Person, fact_lines
from cvi18n.convert.page.points import paragraphs
from cvi18n.convert.page.words import squeeze

# What fits on a line of the page's header.
_LONGEST_LABEL, _LONGEST_TAGLINE = 48, 60
_USERNAME = re.compile(r"@?[^\W_][\w.-]{1,38}")
_NO_USERNAME = re.compile(r"[\da-f]{8}-[\da-f-]+|[\da-f]{16,}|\d+|.*\.(?:html?|php|pdf|png|jpe?g)", re.I)


def read_banner(blocks: Iterable[Block], person: Person) -> None:
    """Sort the blocks above the first section into ``basics``."""
    lines: list[FactLine] = []
    typed: list[Value] = []
    for block in blocks:
        if isinstance(block, Badge):
            _badge(block, person)
        elif isinstance(block, Typed):
            typed += block.lines
        elif isinstance(block, Heading):
            _heading(block, person)
        elif isinstance(block, Para):
            lines += fact_lines([block])
        else:
            _summary(person, paragraphs([block]))
    # Badges first: whether a line's link is lost as a tag line depends on them.
    for line in lines:
        _line(line, person)
    if typed:
        _taglines(person).extend(typed)


def _heading(block: Heading, person: Person) -> None:
    text = person.context.text(block.runs, block.line)
    if "name" not in person.basics and block.level == 1:
        person.basics["name"] = text
        person.context.notes.tell(block.line, f'guessed from the heading: the name "{text}"')
    else:
        _taglines(person).append(text)


def _line(fact: FactLine, person: Person) -> None:
    """Sort one line of the banner.  Below a name the first is the headline; a short one is a tag line, if no link
    of it would be lost.
    """
    text = plain(fact.runs)
    links = [run.link for run in fact.runs if run.link]
    known = {bare_url(link) for link in _links(person)}
    contact = EMAIL.fullmatch(text) or PHONE.fullmatch(text) or URL.fullmatch(text)
    if fact.label or contact:
        person.add(fact)
    elif _is_link(fact.runs) and bare_url(links[0] or "") not in known:
        _link(text, links[0] or "", fact, person)
    elif "name" in person.basics and "label" not in person.basics and len(text) <= _LONGEST_LABEL and not links:
        person.basics["label"] = text
    elif len(text) <= _LONGEST_TAGLINE and all(bare_url(link) in known for link in links):
        _taglines(person).append(text)
    else:
        _summary(person, [markup(fact.runs)])


def _is_link(runs: Runs) -> bool:
    return len({run.link for run in runs}) == 1 and runs[0].link is not None


def _link(text: str, link: str, fact: FactLine, person: Person) -> None:
    """A link on its own: an address of mail, or a profile by its text."""
    if _mail(link) and _mail(link) == text:
        person.add(fact)
    elif bare_url(text) == bare_url(link):
        host, _, path = re.sub(r"^(?:https?://)?(?:www\.)?", "", text).rstrip("/").partition("/")
        person.profile(host, link, _username(link) or path)
    else:
        person.profile(text, link, _username(link))


def _badge(badge: Badge, person: Person) -> None:
    """A badge as a profile.  Both of its texts are kept: what the network is called, and the user's name."""
    network, text = (badge.label, badge.message) if badge.label else (badge.message, "")
    if address := _mail(badge.url):
        person.basics.setdefault("email", address)
        if text.casefold() == address.casefold():
            return
    username = _username(badge.url)
    if text and not username and squeeze(text) in squeeze(_path(badge.url)):
        username, text = text, ""
    if text.casefold() in (network.casefold(), username.casefold().removeprefix("@")):
        text = ""
    person.profile(f"{network} {text}".strip(), badge.url, username)


def _mail(link: str) -> str:
    """The address that a link writes mail to."""
    address = unquote(link.removeprefix("mailto:").partition("?")[0])
    return address if link.startswith("mailto:") and EMAIL.fullmatch(address) else ""


def _path(url: str) -> str:
    """The path of an address of the web, without the strokes at its ends."""
    match = re.match(r"https?://[^/?#]*([^?#]*)", url, re.I)
    return unquote(match[1]).strip("/") if match else ""


def _username(url: str) -> str:
    """The user's name in an address of the web: the last part of its path, if it looks like a name."""
    last = _path(url).rpartition("/")[2]
    return last if _USERNAME.fullmatch(last) and not _NO_USERNAME.fullmatch(last) else ""


def _links(person: Person) -> list[str]:
    profiles = person.basics.get("profiles")
    entries = [entry for entry in profiles if isinstance(entry, dict)] if isinstance(profiles, list) else []
    return [str(found.get("url", "")) for found in [person.basics, *entries]]


def _taglines(person: Person) -> list[Value]:
    lines = person.basics.setdefault("taglines", [])
    assert isinstance(lines, list)
    return lines


def _summary(person: Person, texts: list[str]) -> None:
    known = person.basics.get("summary")
    person.basics["summary"] = "\n\n".join([*([known] if isinstance(known, str) else []), *texts])
