"""RenderCV's person: a name, ways to reach them, and their accounts."""

from __future__ import annotations

import re

from cvi18n.convert.document import Notice, Value, filled, left_out, line_of, listed, mapping, text_of, without
from cvi18n.convert.rendercv.entries import unmarked

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

_KNOWN = (
    *("name", "headline", "label", "photo", "location", "email", "phone", "website", "sections"),
    *("social_networks", "custom_connections"),
)


def read_person(cv: dict[str, Value], more: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    """``basics``: what stands in ``cv`` beside its sections, and *more*, which stands in them."""
    emails = [text_of(item) for item in listed(cv.get("email"))]
    phones = [text_of(item).removeprefix("tel:") for item in listed(cv.get("phone"))]
    sites = [text_of(item) for item in listed(cv.get("website"))]
    profiles: list[Value] = [{"network": "Email", "username": item, "url": f"mailto:{item}"} for item in emails[1:]]
    profiles += [{"network": "Phone", "username": item, "url": f"tel:{item}"} for item in phones[1:]]
    profiles += [{"url": item} for item in sites[1:]]
    profiles += [_account(mapping(item, "network")) for item in listed(cv.get("social_networks"))]
    profiles += [_connection(mapping(item, "placeholder"), notices) for item in listed(cv.get("custom_connections"))]
    own = without(cv, *_KNOWN)
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
    return filled({"network": network, "username": user, "url": url, **without(account, "network", "username")})


def _connection(connection: dict[str, Value], notices: list[Notice]) -> dict[str, Value]:
    if icon := text_of(connection.get("fontawesome_icon")):
        notices.append(left_out(line_of(connection), f"the icon {icon}, for no icons are shown"))
    shown = {"network": connection.get("placeholder"), "url": connection.get("url")}
    return filled({**shown, **without(connection, "fontawesome_icon", "placeholder", "url")})
