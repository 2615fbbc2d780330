"""Addresses that lead nowhere by their form alone; nothing is asked of the network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n import inline
from cvi18n.check.patterns import when_needed
from cvi18n.check.source.remark import Remark
from cvi18n.diagnostic import Place
from cvi18n.locale.names import region
from cvi18n.locale.phones import is_possible
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.model.text import Code, Prose, Text, Verbatim

_EMAIL = when_needed(r"[^\s@<>()\[\],;:\"，；：（）]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_HOST = when_needed(r"(?i:(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+))")
# What people paste behind an address, and what stands where one was meant to be filled in.
_TAIL = when_needed(r"[.,;:!?，。；：！？、）】》”’]$")
# An address as most are: with nothing about it that could be wrong but what was never filled in.
_PLAIN = when_needed(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/(?:[\w./~@%&=+#?-]*[\w/~@%&=+#-])?)?", re.ASCII
)
_DUMMY = when_needed(r"x{3,}|your[-_]?(?:name|user|site)|todo|\.\.\.|…", re.IGNORECASE)


def check_addresses(resume: Resume) -> Iterator[Remark]:
    """E-mail, phone and web addresses, also those that texts link to."""
    basics = resume.basics
    if basics and basics.email and not _EMAIL.fullmatch(basics.email.value):
        address = basics.email
        yield Remark(
            "email-invalid", address.at, "this is no e-mail address", "correct it: name@host.tld", address.value
        )
    if basics and basics.phone:
        code = basics.location.country_code if basics.location else None
        home = region(resume.language, code.value if isinstance(code, Code) else None)
        if not is_possible(basics.phone.value, home):
            help_text = "correct it; with its country it reads +86 138 0000 0000"
            yield Remark("phone-invalid", basics.phone.at, "nobody has such a number", help_text, basics.phone.value)
    for url, at in _urls(resume):
        if why := _fault(url):
            yield Remark("url-invalid", at, f"this address leads nowhere: {why}", "correct or remove it", url)


def _urls(record: Record) -> Iterator[tuple[str, Place]]:
    for spec, value in record.present():
        for item in value if isinstance(value, tuple) and spec.many else (value,):
            if isinstance(item, Record):
                yield from _urls(item)
            elif isinstance(item, Verbatim) and spec.key in ("url", "canonical"):
                yield item.value, item.at
            elif isinstance(item, Prose):
                yield from (link for text in item.paragraphs for link in _links(text))


def _links(text: Text) -> Iterator[tuple[str, Place]]:
    if "](" in text.value:
        found = dict.fromkeys(run.link for run in inline.parse(text.value) if run.link)
        yield from ((link, text.at) for link in found if link.startswith("http"))


def _fault(url: str) -> str:
    """Why *url* cannot be reached; empty where it may be."""
    scheme, mark, rest = url.partition("://")
    why = "" if _PLAIN.fullmatch(url) else _malformed(url, scheme, mark, rest)
    dummy = None if why else _DUMMY.search(rest)
    return f"{dummy[0]} is still to be filled in" if dummy else why


def _malformed(url: str, scheme: str, mark: str, rest: str) -> str:
    """What keeps *url*, which is *scheme*, *mark* and *rest*, from being an address; empty where nothing does."""
    from urllib.parse import urlsplit

    if not mark or scheme.lower() not in ("http", "https"):
        return "it does not begin with https://"
    if "://" in rest.partition("?")[0].partition("#")[0] and rest.startswith("http"):
        return "https:// stands there twice"
    if re.search(r"\s", url):
        return "it has a blank"
    if _TAIL.search(url):
        return f"it ends in {url[-1]}"
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return "its host is malformed"
    if not _HOST.fullmatch(host):
        return f"{host!r} is no host on the web" if host else "it has no host"
    return ""
