"""A number written out says its value, in every language of the tables; scripts/number_words.py made the long list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from cvi18n.check.quantity.quantity import Vagueness
from cvi18n.check.quantity.read import quantities

SENTENCES = {
    "en": "Led {} people.",
    "de": "Leitung von {} Personen.",
    "fr": "Équipe de {} personnes.",
    "es": "Equipo de {} personas.",
    "pt": "Equipe de {} pessoas.",
    "it": "Squadra di {} persone.",
    "nl": "Team van {} mensen.",
    "pl": "Zespół: {} osób.",
    "ru": "Команда: {} человек.",
    "ar": "فريق من {} شخص",
    "he": "צוות של {} אנשים",
    "ko": "팀 {} 명",
    "ja": "チーム{}名",
}


def listed() -> dict[tuple[str, str], list[tuple[int, str]]]:
    """The numbers with their words, by language and kind."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for line in Path(__file__).with_name("number_words.txt").read_text(encoding="utf-8").splitlines():
        tag, kind, value, text = line.split(" ", 3)
        found[tag, kind].append((int(value), text))
    return found


LISTED = listed()


def says(text: str, tag: str, value: int) -> bool:
    found = quantities(text, tag)
    return len(found) == 1 and found[0].value == value and found[0].vague is Vagueness.NONE


def counts(text: str, tag: str, value: int) -> bool:
    found = quantities(text, tag)
    return len(found) == 1 and value in found[0].readings


READERS: dict[str, Callable[[str, str, int], bool]] = {"cardinal": says, "ordinal": counts, "year": says}


@pytest.mark.parametrize(("tag", "kind"), LISTED, ids=" ".join)
def test_words_say_their_number(tag: str, kind: str) -> None:
    sentence = SENTENCES[tag] if kind == "cardinal" else "— {} —"
    rows = LISTED[tag, kind]
    assert len(rows) >= 20
    assert [] == [text for value, text in rows if not READERS[kind](sentence.format(text), tag, value)]


def test_every_language_is_listed() -> None:
    assert {*SENTENCES} == {tag for tag, _ in LISTED}


FORMS = """\
en twenty-two bedrooms|22|number
en twenty two-bedroom flats|20|number
en nineteen ninety-nine|1999|number
en two and a half|5/2|number
en four score|4|number
de ein|1|number
de einundzwanzigster|21|ordinal
de dreihundertste|300|ordinal
de hundertdritter|103|ordinal
de dreieinhalb|7/2|number
de anderthalb|3/2|fraction
de fünfeinhalb Jahre|11/2|number
de zehnjährige|10|number
de dreimonatiges|3|number
de zehnprozentige|10|percent
de siebenfache|7|times
de zwölfköpfiges|12|number
de hunderttausend|100000|number
de einfach||
de halb acht|450|time of day
nl tweeëntwintigste|22|ordinal
nl driehonderdste|300|ordinal
nl drieënhalf|7/2|number
nl tienjarige|10|number
nl zesvoudige|6|times
nl half negen|510|time of day
fr septante-deux|72|number
fr nonante-neuf|99|number
fr huitante|80|number
fr soixante et onze|71|number
fr quatre-vingt-dix-neuf|99|number
fr deux cents|200|number
fr vingt et unième|21|ordinal
fr quatre-vingt-quinzième|95|ordinal
fr cinquième|5|ordinal
fr trois et demi|7/2|number
es ciento una|101|number
es doscientas veintiuna|221|number
es veintiún|21|number
es quinientas|500|number
es treinta y una|31|number
es vigesimoprimera||
es vigésima primera|21|ordinal
es tres y medio|7/2|number
pt duas|2|number
pt duzentas e duas|202|number
pt dezasseis|16|number
pt vinte e uma|21|number
pt trigésima segunda|32|ordinal
it ventitré|23|number
it centotré|103|number
it ventotto|28|number
it ventunesima|21|ordinal
it un terzo|1/3|fraction
it tre quarti|3/4|fraction
it Ottocento|800|number
pl dwiema|2|number
pl dwudziestu pięciu|25|number
pl stu dwudziestu|120|number
pl trzystu|300|number
pl dwudziestego pierwszego|21|ordinal
pl pięcioletni|5|number
pl trzykrotny|3|times
pl trzy i pół|7/2|number
pl jedną trzecią|1/3|fraction
ru двадцати пяти|25|number
ru двухсот|200|number
ru пятисот|500|number
ru двадцать первого|21|ordinal
ru пятилетний|5|number
ru двухнедельный|2|number
ru трёхкратное|3|times
ru три с половиной|7/2|number
ru одну треть|1/3|fraction
ar خمسة عشر|15|number
ar خمس عشرة|15|number
ar اثني عشر|12|number
ar خمسة وعشرين|25|number
ar مئتين وخمسين|250|number
ar ثلاثمئة|300|number
ar ألفين|2000|number
ar سنتان|2|number
ar الثالث عشر|13|ordinal
he חמישה־עשר|15|number
he חמש עשרה|15|number
he שתים עשרה|12|number
he עשרים וחמישה|25|number
he מאתיים|200|number
he שנתיים|2|number
he שלוש וחצי|7/2|number
ko 스물다섯 명|25|number
ko 서른두 개|32|number
ko 이십삼 명|23|number
ko 삼십 퍼센트|30|percent
ko 이천만 원|20000000|number
zh 九十六点五分|193/2|number
zh 一点五亿|150000000|number
zh 一万二|12000|number
ja 百一名|101|number
"""


@pytest.mark.parametrize("row", FORMS.splitlines())
def test_forms(row: str) -> None:
    tag, _, rest = row.partition(" ")
    text, value, kind = rest.split("|")
    found = [f"{one.value}|{one.kind.value}" for one in quantities(text, tag)]
    assert ([f"{value}|{kind}"] if value else []) == found[:1]
