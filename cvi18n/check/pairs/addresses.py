"""Addresses of the web and of mail: the translation leads where the source leads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cvi18n.check.finding import Finding
from cvi18n.check.pair import Pair, addresses, read
from cvi18n.check.patterns import when_needed

_SCHEME = when_needed(r"^(?:https?|ftp)://", re.IGNORECASE)
# A part of an address that says which language the page is in.
_LANGUAGE = when_needed(
    r"(?i:^(?:en|zh|cn|ja|jp|ko|kr|de|fr|es|pt|it|nl|pl|ru|ar|he)(?:[-_](?:[a-z]{2}|hans|hant))?$|^(?:lang|hl|locale)$)"
)
SIGNS = frozenset(".@:")
_PARTS = when_needed(r"[./?#&=:]+")


def check_addresses(pair: Pair) -> Iterator[Finding]:
    """An address of the source that the translation has not: changed where it has another, else missing."""
    own = addresses(read(pair.source).plain)
    if not own:
        return
    other = addresses(read(pair.target).plain)
    lost = [address for address in own if not any(same_address(address, there) for there in other)]
    new = [address for address in other if not any(same_address(there, address) for there in own)]
    for address in own:
        if weak := next((there for there in other if _is_weakened(address, there)), ""):
            yield _changed(address, weak)
    for mail in (True, False):
        told = [address for address in new if _is_mail(address) is mail]
        for address in (address for address in lost if _is_mail(address) is mail):
            if told:
                yield _changed(address, told.pop(0))
            elif not _is_named(address, pair.target):
                yield _missing(address)


def same_address(one: str, other: str) -> bool:
    """Whether two addresses lead to one page, or to that page in another language."""
    first, second = _plain(one), _plain(other)
    if first == second:
        return True
    if "@" in first or "@" in second:
        return False
    parts, others = _PARTS.split(first), _PARTS.split(second)
    if parts[0] != others[0] and parts[1:3] == others[1:3] and _are_languages(parts[0], others[0]):
        return True
    left, right = (list(filter(None, _without(some))) for some in (parts, others))
    return left == right and (len(left) < len(parts) or len(right) < len(others))


def _is_weakened(address: str, there: str) -> bool:
    """Whether *there* is the same address without its encryption; with more of it is none's loss."""
    return address.startswith("https://") and there == f"http://{address[len('https://') :]}"


def _without(parts: Iterable[str]) -> Iterator[str]:
    """The parts of an address but those behind the host that name a language."""
    for index, part in enumerate(parts):
        yield "" if index > 1 and _LANGUAGE.match(part) else part


def _are_languages(one: str, other: str) -> bool:
    """Whether two hosts begin with a language each: zh.wikipedia.org, en.wikipedia.org."""
    return _LANGUAGE.match(one) is not None and _LANGUAGE.match(other) is not None


def _plain(address: str) -> str:
    """An address without what makes no difference: the scheme, www, the case of the host, the last slash."""
    if "@" in address:
        return address.casefold().removeprefix("mailto:").partition("?")[0]
    if address.startswith("tel:"):
        return re.sub(r"[^\d+]", "", address)
    host, slash, path = _SCHEME.sub("", address).partition("/")
    return (host.lower().removeprefix("www.") + slash + path).rstrip("/")


def _is_mail(address: str) -> bool:
    return "@" in address and "/" not in address.partition("@")[0]


def _is_named(address: str, target: str) -> bool:
    """Whether *target* has the address in another form: as a link's, or a bare host as the name of a company."""
    if any(same_address(address, link) for link in read(target).links):
        return True
    if "@" in address or "/" in address:
        return False
    return max(address.removeprefix("www.").split(".")[:-1], key=len).casefold() in target.casefold()


def _changed(address: str, there: str) -> Finding:
    code = "email-changed" if _is_mail(address) else "url-changed"
    return Finding(code, f"target says {there}, source says {address}", f"write {address}")


def _missing(address: str) -> Finding:
    code = "email-changed" if _is_mail(address) else "url-changed"
    return Finding(code, f"{address} is missing from the target", f"write {address}")
