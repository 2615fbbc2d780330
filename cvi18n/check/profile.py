"""How languages write: the data that the checks of a pair go by.  CLDR has the figures' marks; the rest is usage."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypedDict

from cvi18n.locale.subtags import maximise, parse

# Characters of a regular expression's class, by ISO 15924 code of the script.
LETTERS = {
    "Arab": "\u0620-\u065f\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
    "\ufb50-\ufdff\ufe70-\ufefc",
    "Armn": "\u0531-\u0587",
    "Beng": "\u0980-\u09e5",
    "Cyrl": "\u0400-\u052f",
    "Deva": "\u0900-\u0963",
    "Geor": "\u10a0-\u10ff\u1c90-\u1cbf",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Hang": "\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e",
    "Hani": "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "Hebr": "\u05d0-\u05f2",
    "Kana": "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d",
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Taml": "\u0b80-\u0bd7",
    "Telu": "\u0c00-\u0c63",
    "Thai": "\u0e01-\u0e4e",
}
_MIXED = {"Hans": "Hani", "Hant": "Hani", "Jpan": "Hani Kana", "Kore": "Hang"}

FULL_WIDTH = "，。：；！？、（）「」『』《》〈〉【】〔〕～％｡､｢｣"
"""Marks that stand between Han and kana alone."""


class Profile(NamedTuple):
    """What a language's text looks like.

    ``letters``: its script as a class of a regular expression, ``latin`` and ``cased`` what script it is.
    ``wide``: its marks are full-width.  ``foreign``: marks that it does not use.  ``stops``: the marks that end a
    sentence, none where sentences end without one.  ``blank_before``: marks with a blank in front (``»`` stands for
    the inner blanks of «…»).  ``opening``: marks that open a question and an exclamation.  ``spaced``: blanks part
    its words.  ``repeated``: words that may stand twice in a row; None where doubling is grammar.
    ``decimal`` and ``group``: marks of figures, the usual one first.
    """

    language: str
    script: str
    letters: str
    wide: bool = False
    foreign: str = FULL_WIDTH
    stops: str = ".!?…"
    blank_before: str = ""
    opening: str = ""
    spaced: bool = True
    repeated: frozenset[str] | None = frozenset()
    decimal: str = "."
    group: str = ","

    @property
    def latin(self) -> bool:
        """Whether it is written in Latin letters."""
        return self.script == "Latn"

    @property
    def cased(self) -> bool:
        """Whether its letters come in two cases."""
        return self.script in ("Latn", "Cyrl", "Grek", "Armn")


class Facts(TypedDict, total=False):
    """What differs from the defaults."""

    wide: bool
    foreign: str
    stops: str
    blank_before: str
    opening: str
    spaced: bool
    repeated: frozenset[str] | None
    decimal: str
    group: str


def words(listed: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(listed.split())


_KOREAN_FOREIGN = "，。：；！？、（）～％｡､｢｣"
_ARABIC: Facts = {"stops": ".!?…؟۔", "repeated": None, "decimal": ".,٫", "group": ",.٬"}
_DOUBLED_IN_ARABIC = words(
    "جدا جداً شيئا شيئاً رويدا رويداً خطوة يوما يوماً من ما أن لا قليلا قليلاً واحدا واحداً صفا صفاً بابا باباً"
)
_NO_STOPS: Facts = {"stops": "", "spaced": False}

# By language, or by language and region.
_LANGUAGES: dict[str, Facts] = {
    "en": {"repeated": words("had that very so far long bye no ha many much really knock again now well yes")},
    "de": {
        "repeated": words("die der das sie den dem dass ihr wir es sich sehr"),
        "decimal": ",",
        "group": ". \u202f’'",
    },
    "fr": {
        "repeated": words("nous vous faire très bien petit peu que"),
        "blank_before": ":;!?»",
        "decimal": ",",
        "group": "\u202f .",
    },
    "fr-CA": {"blank_before": ":»"},
    "fr-CH": {"blank_before": "", "decimal": ",.", "group": "’' \u202f"},
    "es": {
        "repeated": words("muy poco nos no casi luego"),
        "opening": "¿¡",
        "decimal": ",.",
        "group": ".\u202f ,",
    },
    "pt": {"repeated": words("muito logo quase pouco nos bem"), "decimal": ",", "group": ".\u202f "},
    "it": {
        "repeated": words("via piano poco quasi ben pian bene molto man passo ora cammina"),
        "decimal": ",",
        "group": ".\u202f '’",
    },
    "nl": {"repeated": words("die dat het had heel zij"), "decimal": ",", "group": ".\u202f "},
    "pl": {"repeated": words("bardzo"), "decimal": ",", "group": "\u202f ."},
    "ru": {"repeated": words("да очень еле чуть едва что как"), "decimal": ",", "group": "\u202f ."},
    "ja": {},
    "ko": {
        "foreign": _KOREAN_FOREIGN,
        "repeated": words("하나 조금 차츰 매일 점점 서로 번갈아 오래 매우 아주 더욱 한 각 두고"),
    },
    "zh": {},
    "ar": {**_ARABIC, "repeated": _DOUBLED_IN_ARABIC},
    "fa": _ARABIC,
    "ur": _ARABIC,
    "he": {"repeated": words("לאט מאוד אחד יום טוב שוב הרבה")},
    "tr": {"repeated": None, "decimal": ",", "group": "."},
    "th": _NO_STOPS,
    "lo": _NO_STOPS,
    "km": _NO_STOPS,
    "my": _NO_STOPS,
    "hi": {"stops": ".!?…।", "repeated": None},
    "bn": {"stops": ".!?…।", "repeated": None},
    "mr": {"repeated": None},
    "ta": {"repeated": None},
    "te": {"repeated": None},
    "vi": {"repeated": None, "decimal": ",", "group": "."},
    "id": {"repeated": None, "decimal": ",", "group": "."},
    "ms": {"repeated": None},
    "sw": {"repeated": None},
    "el": {"stops": ".!;…;", "decimal": ",", "group": "."},
    "hy": {"stops": "։.!?…՞"},
}
# Of a language that nobody described, what would be a guess is left alone.
_UNKNOWN: Facts = {"repeated": None, "decimal": ".,", "group": ",. \u202f"}
_BY_SCRIPT: dict[str, Facts] = {
    "Hani": {"wide": True, "foreign": "｡､｢｣", "stops": "。！？….!?", "spaced": False},
    "Jpan": {"wide": True, "foreign": "｡､｢｣", "stops": "。！？….!?．", "spaced": False},
    "Arab": {"stops": ".!?…؟۔", "repeated": None},
    "Kore": {"foreign": _KOREAN_FOREIGN},
    "Thai": _NO_STOPS,
}


@lru_cache(maxsize=128)
def profile(tag: str) -> Profile:
    """The profile of the language *tag* (BCP 47), pieced together from its script, its language and its region."""
    said = maximise(parse(tag))
    own = said.script or "Zyyy"
    script = "Hani" if own in ("Hans", "Hant") else own
    letters = "".join(LETTERS.get(part, "") for part in _MIXED.get(own, own).split())
    known = Profile(said.language, script, letters)
    for facts in (
        _BY_SCRIPT.get(script, {}),
        _LANGUAGES.get(said.language, _UNKNOWN),
        _LANGUAGES.get(f"{said.language}-{said.region}", {}),
    ):
        known = known._replace(**facts)
    return known
