from __future__ import annotations

import pytest

from cvi18n.convert.blocks.lines import number_lines
from cvi18n.convert.blocks.liquid import Overgrown, expand
from cvi18n.convert.blocks.notes import Notes
from cvi18n.convert.document import Value

DATA: Value = [{"name": "a", "keywords": ["x", "y"]}, {"name": "b", "keywords": []}]
LOOP = "{% for d in site.data.cv %}"


def lines(text: str, data: Value = None) -> list[tuple[int, str]]:
    made = expand(number_lines(text), data, {"title": "T"}, Notes())
    return [(line.number, line.text) for line in made if line.text.strip()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\nb", ["a", "b"], id="no Liquid"),
        pytest.param(LOOP + "{{ d.name }};{% endfor %}", ["a;b;"], id="loop on one line"),
        pytest.param(LOOP + "{%- for k in d.keywords -%}{{ k }}{% endfor %}{% endfor %}", ["xy"], id="loop in a loop"),
        pytest.param(LOOP + "{{ d['name'] | upcase }}{% endfor %}", ["ab"], id="other spelling, filter"),
        pytest.param("{{ page.title }} {{ 'q' }} {{ site.data.cv[1].name }}", ["T q b"], id="values"),
        pytest.param("{% if a %}b{% else %}c{% endif %}", ["bc"], id="conditions are passed over"),
        pytest.param("a{% comment %}{{ x }}\nb{% endcomment %}c", ["ac"], id="comment"),
        pytest.param("a {{ d.none }} b", ["a  b"], id="unknown value"),
        pytest.param(LOOP + "a", ["a"], id="loop without end"),
        pytest.param("a{% endfor %}b", ["ab"], id="end without loop"),
        pytest.param("{% for a in site.posts %}x{% endfor %}b", ["b"], id="loop over the site"),
        pytest.param("50%} {a} }} {{", ["50%} {a} }} {{"], id="no tags"),
    ],
)
def test_page_becomes_what_jekyll_makes_of_it(text: str, expected: list[str]) -> None:
    assert expected == [line for _, line in lines(text, DATA)]


def test_lines_keep_their_numbers() -> None:
    text = f"a\n{LOOP}\n- {{{{ d.name }}}}\n{{% endfor %}}\nb"
    assert [(1, "a"), (3, "- a"), (3, "- b"), (5, "b")] == lines(text, DATA)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(DATA, ["ab"], id="the list itself"),
        pytest.param({"cv": DATA, "other": []}, ["ab"], id="all files by name"),
        pytest.param({"k": "v"}, ["k"], id="a mapping goes by pairs"),
        pytest.param(None, [], id="none"),
    ],
)
def test_data(data: Value, expected: list[str]) -> None:
    text = LOOP + "{{ d.name }}{{ d[0] }}{% endfor %}"
    assert expected == [line for _, line in lines(text, data)]


def test_loops_do_not_fill_the_memory() -> None:
    text = "{% for d in site.data.cv %}" * 6 + "x" * 50 + "{% endfor %}" * 6
    with pytest.raises(Overgrown):
        lines(text, ["x"] * 30)
