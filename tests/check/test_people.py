"""A person's name is the same in all of a catalog, in whatever order, case or length."""

from __future__ import annotations

import pytest

from cvi18n.check.people import check_people
from tests.check.test_across import translated

ENGLISH = ("basics.givenName|若溪|Ruoxi", "basics.familyName|闻|Wen")
CHINESE = ("basics.name|Ruoxi Wen|闻若溪",)
PARTS = ("basics.givenName|Ruoxi|若溪", "basics.familyName|Wen|闻")
RUSSIAN = ("basics.name|Anna Ivanova|Анна Иванова",)
REFERENCE = ("references.name|王选|Wang Xuan",)


@pytest.mark.parametrize(
    ("names", "row", "tags"),
    [
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|CV of Ruoxi Wang", "zh en", id="another family name"),
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|CV of Luoxi Wen", "zh en", id="another given name"),
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|Ruoxy", "zh en", id="a slip"),
        pytest.param(REFERENCE, "work.summary|师从王选。|Advised by Wang Jian.", "zh en", id="somebody else"),
        pytest.param(CHINESE, "meta.title|CV of Ruoxi Wen|温若溪的简历", "en zh", id="another character"),
        pytest.param(PARTS, "meta.title|CV of Ruoxi Wen|温若溪的简历", "en zh", id="another character of a part"),
        pytest.param(("basics.name|Wei Li|李伟",), "meta.title|CV of Wei Li|李玮的简历", "en zh", id="a short name"),
        pytest.param(
            ("basics.name|Игорь Лунин|Igor Lunin",),
            "meta.title|Резюме Игоря Лунина|CV of Igor Lumin",
            "ru en",
            id="a case",
        ),
        pytest.param(
            ("basics.name|高梨 葵|Aoi Takanashi",), "meta.title|高梨葵の履歴書|CV of Aoi Takanasi", "ja en", id="blanks"
        ),
        pytest.param(RUSSIAN, "meta.title|CV of Anna Ivanova|Резюме Анны Петровой", "en ru", id="Russian"),
    ],
)
def test_changed_name_is_found(names: tuple[str, ...], row: str, tags: str) -> None:
    source, target = tags.split()
    found = list(check_people(translated(*names, row, source=source, target=target)))
    assert ["name-changed"] == [finding.code for _, finding in found]


@pytest.mark.parametrize(
    ("names", "row", "tags"),
    [
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|CV of Ruoxi Wen", "zh en", id="as it is"),
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|Wen Ruoxi’s CV", "zh en", id="the other order"),
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|CV of WEN Ruo-xi", "zh en", id="case and hyphen"),
        pytest.param(ENGLISH, "meta.title|闻若溪的简历|CV of R. Wen", "zh en", id="an initial"),
        pytest.param(ENGLISH, "work.summary|闻若溪负责。|Ms Wen was in charge.", "zh en", id="a title"),
        pytest.param(ENGLISH, "work.summary|闻若溪负责。|In charge of it.", "zh en", id="nobody"),
        pytest.param(ENGLISH, "work.summary|若溪河畔|By the Ruo river", "zh en", id="the given name as a word"),
        pytest.param(REFERENCE, "work.summary|师从王选。|Advised by Wang.", "zh en", id="the family name alone"),
        pytest.param(CHINESE, "meta.title|CV of Ruoxi Wen|闻若溪的简历", "en zh", id="Chinese"),
        pytest.param(PARTS, "meta.title|CV of Ruoxi Wen|闻若溪的简历", "en zh", id="Chinese from parts"),
        pytest.param(CHINESE, "work.summary|Ruoxi Wen did it.|由她完成。", "en zh", id="a pronoun"),
        pytest.param(RUSSIAN, "meta.title|CV of Anna Ivanova|Резюме Анны Ивановой", "en ru", id="inflected"),
        pytest.param((), "meta.title|闻若溪的简历|CV of Ruoxi Wang", "zh en", id="no name known"),
    ],
)
def test_name_that_is_right(names: tuple[str, ...], row: str, tags: str) -> None:
    source, target = tags.split()
    assert [] == list(check_people(translated(*names, row, source=source, target=target)))
