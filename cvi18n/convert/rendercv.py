"""RenderCV 2: ``cv``, ``design``, ``locale`` and ``settings``.  What stands in sections has a module of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvi18n.convert.document import (
    Headings,
    Imported,
    Notice,
    Value,
    filled,
    line_of,
    listed,
    mapping,
    text_of,
)
from cvi18n.convert.rendercv_entries import unmarked
from cvi18n.convert.rendercv_sections import read_sections

_LAYOUT = ("design", "settings", "rendercv_settings")
_LOCALES = ("locale", "locale_catalog")

# RenderCV's own names of languages.
_LANGUAGES = {
    "arabic": "ar",
    "danish": "da",
    "dutch": "nl",
    "english": "en",
    "french": "fr",
    "german": "de",
    "hebrew": "he",
    "hindi": "hi",
    "hungarian": "hu",
    "indonesian": "id",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "mandarin_chinese": "zh",
    "norwegian_bokmål": "nb",
    "norwegian_nynorsk": "nn",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "swedish": "sv",
    "turkish": "tr",
    "vietnamese": "vi",
}

# Where the accounts of each network are.
_NETWORKS = {
    "LinkedIn": "https://linkedin.com/in/",
    "GitHub": "https://github.com/",
    "GitLab": "https://gitlab.com/",
    "IMDB": "https://imdb.com/name/",
    "Instagram": "https://instagram.com/",
    "ORCID": "https://orcid.org/",
    "StackOverflow": "https://stackoverflow.com/users/",
    "ResearchGate": "https://researchgate.net/profile/",
    "YouTube": "https://youtube.com/@",
    "Google Scholar": "https://scholar.google.com/citations?user=",
    "Telegram": "https://t.me/",
    "WhatsApp": "https://wa.me/",
    "Leetcode": "https://leetcode.com/u/",
    "X": "https://x.com/",
    "Bluesky": "https://bsky.app/profile/",
    "Reddit": "https://reddit.com/user/",
}


def read_rendercv(value: Value, words: Headings) -> Imported:
    """A document of RenderCV 2; *words* tell which of its headings are those of built-in sections."""
    whole = mapping(value)
    cv = mapping(whole.get("cv"))
    notices = list(_layout(whole))
    sections = read_sections(cv.get("sections"), words)
    meta: dict[str, Value] = {"language": _language(whole, notices)}
    document = filled({"meta": filled({**meta, **sections.meta}), "basics": _basics(cv, sections.basics, notices)})
    others = {key: item for key, item in whole.items() if key not in ("cv", *_LAYOUT, *_LOCALES, *document)}
    return Imported(document | sections.document | others, (*notices, *sections.notices))


def _layout(whole: dict[str, Value]) -> Iterator[Notice]:
    for key, item in whole.items():
        if key in _LAYOUT and item:
            yield Notice(line_of(key), f"left out {key}, which is RenderCV's own")


def _language(whole: dict[str, Value], notices: list[Notice]) -> Value:
    found: Value = None
    for name in _LOCALES:
        locale = mapping(whole.get(name))
        said = text_of(locale.get("language")).strip()
        found = _LANGUAGES.get(said.casefold()) or (said if re.fullmatch("[A-Za-z]{2,3}", said) else found)
        if said and not found:
            notices.append(Notice(line_of(locale), f'left out the language "{said}": no language is called so'))
        if others := [key for key in locale if key != "language"]:
            text = f"left out {', '.join(others)} of {name}: each language brings words and dates of its own"
            notices.append(Notice(line_of(others[0]), text))
    return found


def _basics(cv: dict[str, Value], more: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    emails = [text_of(item) for item in listed(cv.get("email"))]
    phones = [text_of(item).removeprefix("tel:") for item in listed(cv.get("phone"))]
    sites = [text_of(item) for item in listed(cv.get("website"))]
    profiles: list[Value] = [{"network": "Email", "username": item, "url": f"mailto:{item}"} for item in emails[1:]]
    profiles += [{"network": "Phone", "username": item, "url": f"tel:{item}"} for item in phones[1:]]
    profiles += [{"url": item} for item in sites[1:]]
    profiles += [_account(mapping(item, "network")) for item in listed(cv.get("social_networks"))]
    profiles += [_connection(mapping(item, "placeholder"), notices) for item in listed(cv.get("custom_connections"))]
    known = ("name", "headline", "label", "location", "email", "phone", "website", "photo", "sections")
    own = {key: item for key, item in cv.items() if key not in (*known, "social_networks", "custom_connections")}
    return filled(
        {
            "name": unmarked(text_of(cv.get("name"))),
            "label": unmarked(text_of(cv.get("headline") or cv.get("label"))),
            "image": cv.get("photo"),
            "email": next(iter(emails), None),
            "phone": next(iter(phones), None),
            "url": next(iter(sites), None),
            "location": filled({"city": unmarked(text_of(cv.get("location")))}),
            "profiles": [item for item in profiles if item],
            **more,
            **own,
        }
    )


def _account(account: dict[str, Value]) -> dict[str, Value]:
    network, user = text_of(account.get("network")), text_of(account.get("username"))
    url = _NETWORKS[network] + user if network in _NETWORKS and user else ""
    if network == "Mastodon" and (match := re.fullmatch(r"@([^@]+)@([^@]+)", user)):
        url = f"https://{match[2]}/@{match[1]}"
    return filled({"network": network, "username": user, "url": url, **_rest(account, "network", "username")})


def _connection(connection: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    if icon := text_of(connection.get("fontawesome_icon")):
        notices.append(Notice(line_of(connection), f"left out fontawesome_icon {icon}: no icons are shown"))
    shown = {"network": connection.get("placeholder"), "url": connection.get("url")}
    return filled({**shown, **_rest(connection, "fontawesome_icon", "placeholder", "url")})


def _rest(values: dict[str, Value], *known: str) -> dict[str, Value]:
    return {key: item for key, item in values.items() if key not in known}
