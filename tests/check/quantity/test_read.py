"""What a number with its signs is read as: every kind, in the languages that have it."""

from __future__ import annotations

import pytest

from cvi18n.check.quantity.quantity import Kind, Quantity, Vagueness, Weight
from cvi18n.check.quantity.read import quantities


def shown(text: str, quantity: Quantity) -> str:
    """A quantity in one line: where it stands, its readings, its kind, and what else there is."""
    readings = "|".join(map(str, quantity.readings))
    more = [quantity.currency, quantity.unit.dimension if quantity.unit else "", quantity.name]
    if quantity.vague is not Vagueness.NONE:
        more.append("vague")
    return " ".join(filter(None, [f"[{text[quantity.start : quantity.end]}]", readings, quantity.kind.value, *more]))


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("zh", "120 万用户", ["[120 万] 1200000 number"]),
        ("zh", "1.2 亿元", ["[1.2 亿元] 120000000 number CNY"]),
        ("zh", "3 千万", ["[3 千万] 30000000 number"]),
        ("zh", "10w+ 日活", ["[10w+] 100000|10 number"]),
        ("zh", "１２０ 万", ["[１２０ 万] 1200000 number"]),
        ("zh", "百分之三十", ["[百分之三十] 30 percent"]),
        ("zh", "八成", ["[八成] 80 percent"]),
        ("zh", "三分之一", ["[三分之一] 1/3 fraction"]),
        ("zh", "二〇二一年", ["[二〇二一年] 2021 year"]),
        ("zh", "21 年 3 月", ["[21 年] 2021|21 year", "[3 月] 3 month"]),
        ("zh", "3 个月", ["[3 个月] 3 number calendar"]),
        ("zh", "三季度", ["[三季度] 3 quarter"]),
        ("zh", "一年半", ["[一年半] 3/2 number calendar"]),
        ("zh", "数百万", ["[百万] 1000000 number vague"]),
        ("zh", "翻两番", ["[两番] 4 times"]),
        ("zh", "提升 2 倍", ["[2 倍] 2|3 times"]),
        ("zh", "提升到 2 倍", ["[2 倍] 2 times"]),
        ("zh", "3 万 5 千", ["[3 万 5 千] 35000 number"]),
        ("zh", "p99 与 GPT-4", ["[p99] 99 term p#", "[GPT-4] 4 term gpt#"]),
        ("zh", "2021.03", ["[2021] 2021 year", "[03] 3 month"]),
        ("zh", "3–5 万元", ["[3] 30000 number CNY", "[5 万元] 50000 number CNY"]),
        ("zh", "一直在一线", []),
        ("ja", "3割", ["[3割] 30 percent"]),
        ("ja", "令和3年", ["[3年] 2021 year"]),
        ("ko", "1억 2000만 원", ["[1억 2000만 원] 120000000 number KRW"]),
        ("ko", "두 배", ["[두 배] 2 times"]),
        ("en", "twenty-five", ["[twenty-five] 25 number"]),
        ("en", "one hundred and twenty", ["[one hundred and twenty] 120 number"]),
        ("en", "half a million", ["[half a million] 500000 number"]),
        ("en", "hundreds of thousands", ["[hundreds of thousands] 100000 number vague"]),
        ("en", "two-thirds", ["[two-thirds] 2/3 fraction"]),
        ("en", "a year and a half", ["[year and a half] 3/2 number calendar"]),
        ("en", "US$3.5M", ["[US$3.5M] 3500000 number USD"]),
        ("en", "30 to 40 percent", ["[30] 30 percent", "[40 percent] 40 percent"]),
        ("en", "1 hour and 30 minutes", ["[1 hour and 30 minutes] 90 number time"]),
        ("en", "the third quarter", ["[third quarter] 3|1/3 quarter"]),
        ("en", "we may march on", []),
        ("de", "1.200 Server, 1,5 Mio. €", ["[1.200] 1200 number", "[1,5 Mio. €] 1500000 number EUR"]),
        ("de", "einundzwanzig", ["[einundzwanzig] 21 number"]),
        ("fr", "1 200 et quatre-vingts", ["[1 200] 1200 number", "[quatre-vingts] 80 number"]),
        ("es", "20 mil", ["[20 mil] 20000 number"]),
        ("pt", "1,5 bilhão", ["[1,5 bilhão] 1500000000 number"]),
        ("it", "due terzi", ["[due terzi] 2/3 fraction"]),
        ("nl", "tweeëntwintig", ["[tweeëntwintig] 22 number"]),
        ("pl", "5 tys. zł", ["[5 tys. zł] 5000 number PLN"]),
        ("ru", "в марте 2021 года", ["[марте] 3 month", "[2021 года] 2021 year"]),
        ("ar", "١٫٥ مليون", ["[١٫٥ مليون] 1500000 number"]),
        ("he", "במרץ 2021", ["[במרץ] 3 month", "[2021] 2021 number"]),
        ("th", "1,200", ["[1,200] 1200 number"]),
    ],
    ids=str,
)
def test_reading(tag: str, text: str, expected: list[str]) -> None:
    assert expected == [shown(text, quantity) for quantity in quantities(text, tag)]


@pytest.mark.parametrize(
    ("tag", "text", "weight"),
    [
        ("zh", "一个团队", Weight.FAINT),
        ("zh", "三个团队", Weight.WORD),
        ("zh", "3 个团队", Weight.DIGIT),
        ("zh", "三十个团队", Weight.FIRM),
        ("zh", "第三方", Weight.FAINT),
        ("zh", "100%", Weight.WORD),
        ("en", "one of them", Weight.FAINT),
        ("en", "three of them", Weight.WORD),
        ("en", "fifteen of them", Weight.FIRM),
        ("en", "7B", Weight.FIRM),
        ("en", "5G", Weight.WORD),
        ("en", "in May", Weight.FAINT),
        ("en", "in May 2021", Weight.FIRM),
    ],
)
def test_how_surely_it_is_stated(tag: str, text: str, weight: Weight) -> None:
    assert weight == quantities(text, tag)[0].weight


def test_kinds_are_named_for_messages() -> None:
    assert ["month", "quarter"] == [Kind.MONTH.value, Kind.QUARTER.value]
