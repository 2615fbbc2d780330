"""The parts of a place in a language's order."""

from __future__ import annotations

from typing import NamedTuple

from cvi18n.locale.subtags import maximise, parse

# Scripts in which an address goes from the large to the small, without commas.
_LARGE_FIRST = frozenset(["Bopo", "Hang", "Hani", "Hans", "Hant", "Hrkt", "Jpan", "Kore"])
_JAPANESE = frozenset(["Hrkt", "Jpan"])
_COMMA = {"Arab": "، ", "Ethi": "፣ ", "Nkoo": "، ", "Thaa": "، "}
# Countries that write the postal code behind the city or the region, by the Universal Postal Union's formats.
_CODE_BEHIND = (
    "AU BD BM BN CA CO CR EC EG GB GG GI HK ID IE IM IN JE JO JM KE KH LB LK MM MT MV NG NP NZ PA PG PH PK PR SA SG TH "
    "TT TW UG US VE VN ZA"
)


class Address(NamedTuple):
    """The parts of a place, each already in the language of the page and empty where absent."""

    city: str = ""
    region: str = ""
    country: str = ""
    street: str = ""
    code: str = ""


def place_text(address: Address, tag: str, home: str) -> str:
    """*address*, in the country *home* (ISO 3166), in the order of the language *tag*.

    ``1 Quay, Portland, OR 97201, United States``; ``Kai 1, 20457 Hamburg, Deutschland``; ``中国 北京 码头1号 100000``.
    City, region or country that repeats another is dropped.
    """
    parts: dict[str, str] = {}
    for name in ("city", "region", "country"):
        part = getattr(address, name).strip()
        if part and part.casefold() not in map(str.casefold, parts.values()):
            parts[name] = part
    street, code = address.street.strip(), address.code.strip()
    script = maximise(parse(tag)).script or ""
    if script in _LARGE_FIRST:
        ordered = [*reversed(parts.values()), street]
        whole = [code, *ordered] if script in _JAPANESE else [*ordered, code]
        return " ".join(filter(None, whole))
    behind = home in _CODE_BEHIND.split()
    town = "region" if behind and "region" in parts else "city"
    pair = (parts.get(town, ""), code) if behind else (code, parts.get(town, ""))
    named = {town: " ".join(filter(None, pair)), **{name: part for name, part in parts.items() if name != town}}
    ordered = [named.get(name, "") for name in ("city", "region", "country")]
    return _COMMA.get(script, ", ").join(filter(None, [street, *ordered]))
