"""Which entry became which: by its place, by its text, and never by chance."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from cvi18n.catalog.alignment import aligned
from cvi18n.catalog.anchors import Gap, beside_neighbours, between_anchors, keep_company, longest_chain
from cvi18n.catalog.entry import Key
from cvi18n.catalog.likeness import Likeness, pieces
from cvi18n.catalog.similar import CANDIDATES
from cvi18n.catalog.succession import Succession, succession


def keys(text: str) -> list[Key]:
    """A key for each word; ``c:x`` names the context."""
    return [(word.rpartition(":")[0] or "c", word.rpartition(":")[2].replace("_", " ")) for word in text.split()]


def found(old: Sequence[Key], new: Sequence[Key], empty: Sequence[Key] = ()) -> Succession:
    return succession(old, new, Likeness([text for _, text in dict.fromkeys((*old, *new))]), empty)


# Sentences of a made-up CV, and what their author made of them.
CLOUD = "带领6人的小组，用八个月把订单系统迁移到云上，全程没有停机。"
LIGHT = "带领9人的小组，用八个月把订单系统迁移到云上，全程没有停机。"
LONGER = "带领6人的小组，引入 Kafka，用八个月把订单系统迁移到云上，全程没有停机，成本下降三成。"
TURNED = "全程没有停机，用八个月带领6人的小组把订单系统迁移到云上。"
ANEW = "订单系统上云：九位同事，一次切换完成，没有停机。"
FIRST_HALF = "带领6人的小组迁移订单系统。"
SECOND_HALF = "用八个月迁移到云上，全程没有停机。"
ALERTS = "重写告警规则，把误报从每周四百条减到二十条。"
QUIET = "告警规则推倒重来，误报少了，夜里再没有人被吵醒。"
BOTH = "带领6人的小组，用八个月把订单系统迁移到云上；重写告警规则，把误报从每周四百条减到二十条。"
COURSE = "Gave a course on Rust to forty colleagues in three cities."
NEW = "Speaks at meetups about testing and type systems twice a year."
TITLE, OTHER_TITLE = "算法工程师", "算法工程师主管"
A, B, C, D = "甲方案评审", "乙类客户回访", "丙组值班安排", "丁级故障复盘"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param([A, CLOUD, B], [A, LIGHT, B], {LIGHT: CLOUD}, id="figure"),
        pytest.param([A, CLOUD, B], [A, LONGER, B], {LONGER: CLOUD}, id="clauses-added"),
        pytest.param([A, CLOUD, B], [A, TURNED, B], {TURNED: CLOUD}, id="clauses-in-another-order"),
        pytest.param([A, CLOUD, B], [A, ANEW, B], {ANEW: CLOUD}, id="rewritten"),
        pytest.param([A, CLOUD], [A, ANEW], {ANEW: CLOUD}, id="rewritten-at-the-end"),
        pytest.param([CLOUD], [ANEW], {ANEW: CLOUD}, id="rewritten-where-nothing-is-an-anchor"),
        pytest.param([CLOUD], [QUIET], {}, id="another-where-nothing-is-an-anchor"),
        pytest.param([A, CLOUD, ALERTS, B], [A, ANEW, QUIET, B], {ANEW: CLOUD, QUIET: ALERTS}, id="two-neighbours"),
        pytest.param([A, CLOUD, ALERTS, B], [A, QUIET, B], {QUIET: ALERTS}, id="one-of-two-neighbours-removed"),
        pytest.param([A, CLOUD, B], [A, COURSE, LIGHT, B], {LIGHT: CLOUD}, id="new-before-the-edited"),
        pytest.param([A, CLOUD, B], [A, COURSE, ANEW, B], {ANEW: CLOUD}, id="new-before-the-rewritten"),
        pytest.param([A, CLOUD, B], [A, FIRST_HALF, SECOND_HALF, B], {SECOND_HALF: CLOUD}, id="split"),
        pytest.param([A, CLOUD, ALERTS, B], [A, BOTH, B], {BOTH: ALERTS}, id="joined"),
        pytest.param([A, B], [A, NEW, B], {}, id="new"),
        pytest.param([A, CLOUD, ALERTS, B], [A, NEW, B], {}, id="new-where-two-were-removed"),
        pytest.param([A, CLOUD, B], [A, "值班。值班。值班", B], {}, id="much-shorter"),
        pytest.param([CLOUD, A, B, C], [A, B, C, LIGHT], {LIGHT: CLOUD}, id="edited-and-moved"),
        pytest.param(
            [ALERTS, CLOUD, A, B], [A, B, LIGHT, ALERTS], {LIGHT: CLOUD}, id="edited-and-moved-by-a-neighbour"
        ),
        pytest.param([CLOUD, A, B, C], [A, B, C, COURSE], {}, id="removed-here-and-new-there"),
        pytest.param([TITLE, A, B, C], [A, B, C, OTHER_TITLE], {OTHER_TITLE: TITLE}, id="short-and-moved"),
        pytest.param(["后端研发工程师", A, B, C], [A, B, C, "后端工程师"], {}, id="short-and-less-similar"),
        pytest.param([A, CLOUD, B, C], [A, COURSE, B, C, LIGHT], {LIGHT: CLOUD}, id="moved-and-another-in-its-place"),
        pytest.param([TITLE, "算法工程师顾问", A, B, C], [A, B, C, OTHER_TITLE], {}, id="short-and-moved-with-a-rival"),
        pytest.param(
            [A, B, C, ALERTS, CLOUD, COURSE, D], [ALERTS, ANEW, COURSE, A, B, C, D], {ANEW: CLOUD}, id="piece-moved"
        ),
        pytest.param([A, CLOUD, B, C, D], [C, A, D, ANEW, B], {}, id="sorted-by-another-tool"),
        pytest.param([A, CLOUD, B, C, D], [C, A, D, LIGHT, B], {LIGHT: CLOUD}, id="sorted-and-edited"),
    ],
)
def test_successors(old: list[str], new: list[str], expected: dict[str, str]) -> None:
    pair = found([("c", text) for text in old], [("c", text) for text in new])
    assert expected == {key[1]: before[1] for key, before in {**pair.replaced, **pair.similar}.items()}


def test_entries_of_other_contexts_are_anchors_and_no_successors() -> None:
    old = [("name", "first"), ("job", CLOUD), ("name", "second"), ("job", ALERTS), ("name", "third")]
    new = [("name", "first"), ("job", QUIET), ("name", "second"), ("name", "3rd"), ("aim", ANEW), ("name", "third")]
    assert Succession({("job", QUIET): ("job", CLOUD)}, {}) == found(old, new)


def test_entry_is_found_beside_neighbours_of_other_contexts_that_moved_with_it() -> None:
    old = keys("name:first summary:s name:second summary:x name:third summary:t name:fourth summary:u")
    new = keys("name:second summary:y name:first summary:s name:third summary:t name:fourth summary:u")
    assert Succession({("summary", "y"): ("summary", "x")}, {}) == found(old, new)


def test_place_comes_before_similarity() -> None:
    old = keys("a x b y c d")
    pair = found([*old, ("c", CLOUD)], [("c", LIGHT), *keys("a z b y c d")])
    assert Succession({("c", "z"): ("c", "x")}, {("c", LIGHT): ("c", CLOUD)}) == pair


def test_untranslated_entry_takes_what_is_left() -> None:
    old, new = [("c", CLOUD), ("c", A), ("c", LIGHT)], [("c", A), ("c", LIGHT)]
    assert Succession({}, {}) == found(old, new)
    assert Succession({}, {("c", LIGHT): ("c", CLOUD)}) == found(old, new, [("c", LIGHT)])


# Anchors.


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("", "", "", id="nothing"),
        pytest.param("a b c", "", "", id="all-gone"),
        pytest.param("a b c", "a b c", "a b c", id="same"),
        pytest.param("a b c d", "d a b c", "a b c", id="one-moved"),
        pytest.param("a b c d e", "c x d a y b e", "a b e", id="first-of-equals-by-its-end"),
    ],
)
def test_longest_chain(old: str, new: str, expected: str) -> None:
    chain = longest_chain(keys(old), keys(new))
    assert keys(expected) == [keys(old)[place] for place, _ in chain] == [keys(new)[place] for _, place in chain]


def test_between_anchors() -> None:
    gaps = between_anchors(keys("w a x b c y"), keys("a z b v c u t"))
    assert [Gap(keys("x"), keys("z"), True), Gap(keys("y"), keys("u t"), True)] == list(gaps)
    assert [Gap(keys("x"), keys("y"), False)] == list(between_anchors(keys("x"), keys("y")))


def test_beside_neighbours() -> None:
    def gaps(old: str, new: str) -> list[Gap]:
        return list(beside_neighbours(keys(old), keys(new), {*keys("x y")}.__contains__, {*keys("u v")}.__contains__))

    assert [Gap(keys("x"), keys("u"), True)] * 2 == gaps("a x b", "a u b")
    assert [Gap(keys("x"), keys("u v"), True)] == gaps("c a x b", "c u v b a")
    assert [Gap(keys("x y"), keys("u"), True)] == gaps("a x y", "a u b")
    assert [] == gaps("a x b", "b u a")
    assert [] == gaps("x", "u")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("x", "y", True, id="nothing-in-common"),
        pytest.param("a b c d e", "a b c d e", True, id="same"),
        pytest.param("a x b c d e", "d y e a b c", True, id="pieces-moved"),
        pytest.param("a b c d e", "e c a d b", False, id="shuffled"),
    ],
)
def test_keep_company(old: str, new: str, expected: bool) -> None:
    assert expected == keep_company(keys(old), keys(new))


def test_alignment_is_worth_most_and_takes_the_first_of_equals() -> None:
    worth = {"xu": 2.0, "xv": 3.0, "yu": 3.0, "yv": 2.0, "zv": 1.0}

    def pairs(old: str, new: str) -> list[str]:
        gain = aligned(keys(old), keys(new), lambda one, other: worth.get(one + other, 0.0))
        return [one[1] + other[1] for one, other in gain]

    assert ["xu", "yv"] == pairs("x y", "u v")
    assert ["yu", "zv"] == pairs("y z", "u v")
    assert ["xv"] == pairs("x", "u v")
    assert [] == pairs("z", "u")
    worth |= {"xu": 3.0}
    assert ["xu"] == pairs("x", "u v")


# Likeness.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Rebuilt the Payments", ["rebui", "the", "payme"], id="words"),
        pytest.param("2,500 ms in 2021-03", ["2", "500", "ms", "in", "2021", "03"], id="figures"),
        pytest.param("**引入Kafka**，成本", ["引入", "kafka", "成本"], id="han-and-latin"),
        pytest.param("闻", ["闻"], id="one-character"),
        pytest.param("한국어 쓰기", ["한국", "국어", "쓰기"], id="hangul"),
        pytest.param("ภาษา", ["ภา", "าษ", "ษา"], id="thai"),
        pytest.param("Tiếng Việt", ["tiếng", "việt"], id="vietnamese"),
        pytest.param("，。 …", [], id="punctuation"),
    ],
)
def test_pieces(text: str, expected: list[str]) -> None:
    assert expected == list(pieces(text))


def test_what_is_rare_tells_more() -> None:
    likeness = Likeness(["led the Kafka team", "led the blue team", "led the Kafka move", *["led the team of x"] * 9])
    assert likeness.shared("led the Kafka team", "led the Kafka move") > 0.35
    assert likeness.shared("led the Kafka team", "led the blue team") < 0.25


def test_the_same_words_in_another_order_share_everything() -> None:
    likeness = Likeness(["led a team", "a team led", "something else"])
    assert 1.0 == pytest.approx(likeness.shared("led a team", "a team led"))


def test_texts_without_letters_have_nothing_in_common() -> None:
    assert 0.0 == Likeness(["—", "…"]).shared("—", "…")


# Cost.


class Counting(Likeness):
    """Counts comparisons, and pieces that are weighed."""

    compared = weighed = 0

    def score(self, one: str, other: str) -> float:
        self.compared += 1
        return super().score(one, other)

    def weight(self, piece: str) -> float:
        self.weighed += 1
        return super().weight(piece)


def hostile(count: int, seed: int, words: int = 4000) -> list[Key]:
    """Entries of one context, all different, in so many words."""
    any_ = random.Random(seed)
    return [("c", " ".join(f"{any_.randrange(words)}" for _ in range(12))) for _ in range(count)]


def costs(old: Sequence[Key], new: Sequence[Key]) -> tuple[int, int]:
    likeness = Counting([text for _, text in (*old, *new)])
    succession(old, new, likeness)
    return likeness.compared, likeness.weighed


def test_work_grows_with_the_entries_where_all_are_different_and_changed() -> None:
    for count in (250, 1000):
        compared, weighed = costs(hostile(count, 1), hostile(count, 2))
        assert compared <= CANDIDATES * count
        assert weighed <= 12 * count


def test_words_that_most_entries_have_are_not_looked_up() -> None:
    compared, weighed = costs(hostile(600, 1, words=12), hostile(600, 2, words=12))
    assert compared <= CANDIDATES * 600
    assert weighed <= 3 * 600


def test_work_grows_with_the_entries_where_places_are_large() -> None:
    at_a_place = 20

    def document(count: int, seed: int) -> list[Key]:
        whole = hostile(count, seed)
        for place in range(0, count, at_a_place + 1):
            whole[place] = ("c", f"anchor {place}")
        return whole

    for count in (210, 840):
        compared, _ = costs(document(count, 1), document(count, 2))
        assert at_a_place * count * 0.9 <= compared <= (2 * at_a_place + CANDIDATES) * count


def test_a_place_that_is_too_large_is_none() -> None:
    old, new = ([("c", "anchor"), *hostile(200, seed)] for seed in (1, 2))
    assert costs(old, new)[0] <= CANDIDATES * 200
