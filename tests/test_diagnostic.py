from __future__ import annotations

from itertools import permutations

import pytest

from cvi18n.diagnostic import Diagnostic, Faults, Place, Severity, has_errors

SOURCE = Place("content/cv.yaml", 38, 9)
TARGET = Place("locales/en/LC_MESSAGES/cv.po", 41)


def fault(at: Place = SOURCE, code: str = "some-code", severity: Severity = Severity.ERROR) -> Diagnostic:
    return Diagnostic(at=at, code=code, message="m", help="h", severity=severity)


@pytest.mark.parametrize(
    ("diagnostic", "expected"),
    [
        pytest.param(
            Diagnostic(
                at=TARGET,
                code="number-changed",
                message="target says 45 %, source says 40 %",
                help='correct line 41, or add the translator comment "cvi18n: allow number-changed"',
                source="成本下降 40%。",
                target="cut cost by 45 %",
                related=(SOURCE,),
            ),
            "locales/en/LC_MESSAGES/cv.po:41:1: error[number-changed]: target says 45 %, source says 40 %\n"
            '   source  "成本下降 40%。"          content/cv.yaml:38:9\n'
            '   target  "cut cost by 45 %"\n'
            '   help    correct line 41, or add the translator comment "cvi18n: allow number-changed"',
            id="as-the-design-has-it",
        ),
        pytest.param(
            Diagnostic(at=SOURCE, code="not-a-date", message="m", help="h", source="2021/03"),
            'content/cv.yaml:38:9: error[not-a-date]: m\n   source  "2021/03"\n   help    h',
            id="source-alone",
        ),
        pytest.param(
            Diagnostic(at=TARGET, code="c", message="m", help="h", target="t"),
            'locales/en/LC_MESSAGES/cv.po:41:1: error[c]: m\n   target  "t"\n   help    h',
            id="target-alone",
        ),
        pytest.param(
            Diagnostic(at=SOURCE, code="c", message="m", help="h", related=(TARGET, SOURCE)),
            "content/cv.yaml:38:9: error[c]: m\n   see     locales/en/LC_MESSAGES/cv.po:41:1\n   help    h",
            id="related-alone",
        ),
        pytest.param(
            Diagnostic(SOURCE, "c", "m", "h", source="s", related=(Place("content/cv.yaml", 9, 2),)),
            'content/cv.yaml:38:9: error[c]: m\n   source  "s"\n   see     content/cv.yaml:9:2\n   help    h',
            id="two-places-of-the-source",
        ),
        pytest.param(
            Diagnostic(at=SOURCE, code="c", message="m", help="h", severity=Severity.WARNING),
            "content/cv.yaml:38:9: warning[c]: m\n   help    h",
            id="warning",
        ),
        pytest.param(
            Diagnostic(at=Place("content"), code="c", message="m", help="h", severity=Severity.HINT),
            "content:1:1: hint[c]: m\n   help    h",
            id="hint",
        ),
    ],
)
def test_text(diagnostic: Diagnostic, expected: str) -> None:
    assert expected == str(diagnostic)


def test_order_is_file_line_column_code() -> None:
    ordered = [
        fault(Place("content/a.yaml", 2, 1)),
        fault(Place("content/a.yaml", 10, 1)),
        fault(Place("content/a.yaml", 10, 2), "a"),
        fault(Place("content/a.yaml", 10, 2), "b"),
        fault(Place("content/b.yaml", 1, 1)),
    ]
    for shuffled in permutations(ordered):
        assert tuple(ordered) == Faults(shuffled).diagnostics


def test_faults_of_one_place_and_code_keep_their_order() -> None:
    first, second = fault(), Diagnostic(at=SOURCE, code="some-code", message="a", help="h")
    assert (first, second) == Faults([first, second]).diagnostics
    assert (second, first) == Faults([second, first]).diagnostics


def test_faults_are_an_exception_that_counts_them() -> None:
    with pytest.raises(Faults, match=r"^2 faults$") as caught:
        raise Faults(fault(code=code) for code in "ba")
    assert ["a", "b"] == [diagnostic.code for diagnostic in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        pytest.param([], False, id="nothing"),
        pytest.param([Severity.HINT, Severity.WARNING], False, id="warnings"),
        pytest.param([Severity.HINT, Severity.ERROR], True, id="error"),
    ],
)
def test_errors_alone_stop_the_run(severities: list[Severity], expected: bool) -> None:
    assert expected is has_errors(fault(severity=severity) for severity in severities)
