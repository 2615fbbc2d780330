"""What people in a region expect of a CV beside the work: a photo, the date of birth.

From the advice of public employment services and universities' career centres; customs change, so this is advice.
"""

from __future__ import annotations

from typing import Literal

from cvi18n.locale.names import region

Fact = Literal["photo", "birth-date"]
Custom = Literal["expected", "unusual"]

_EXPECTED: dict[Fact, frozenset[str]] = {
    "photo": frozenset(["AT", "CH", "CN", "DE", "ID", "JP", "KR", "TH", "TW", "VN"]),
    "birth-date": frozenset(["AT", "CN", "DE", "ID", "JP", "KR", "TH", "TW", "VN"]),
}
# Where employers may not ask, or put such a CV aside so as not to be suspected of having minded.
_UNUSUAL: dict[Fact, frozenset[str]] = {
    "photo": frozenset(["AU", "CA", "GB", "IE", "NZ", "US"]),
    "birth-date": frozenset(["AU", "CA", "GB", "IE", "NL", "NZ", "SE", "US"]),
}

_BIRTH = frozenset(
    [
        *(
            "date of birth",
            "birth date",
            "birthdate",
            "born",
            "dob",
            "出生日期",
            "出生年月",
            "生日",
            "出生",
            "生年月日",
        ),
        *(
            "生年月日",
            "생년월일",
            "geburtsdatum",
            "geboren",
            "date de naissance",
            "né le",
            "née le",
            "fecha de nacimiento",
        ),
        *("data de nascimento", "data di nascita", "geboortedatum", "data urodzenia", "дата рождения"),
        *("дата народження", "تاريخ الميلاد", "תאריך לידה", "födelsedatum", "fødselsdato", "doğum tarihi"),
    ]
)


def custom(fact: Fact, tag: str) -> Custom | None:
    """What readers of a page in *tag* think of *fact*; None where both with and without it are usual."""
    home = region(tag, None)
    if home in _EXPECTED[fact]:
        return "expected"
    return "unusual" if home in _UNUSUAL[fact] else None


def tells_birth(label: str) -> bool:
    """Whether *label* announces a date of birth."""
    return label.strip(" :：").casefold() in _BIRTH
