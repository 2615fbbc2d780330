"""What sections of a page become: each case is one section's text and the records of it."""

from __future__ import annotations

import pytest

from cvi18n.convert.document import Value
from cvi18n.convert.page.read import read_page
from tests.convert.page.pages_made import VOCABULARY

JOB = {"name": "Acme", "position": "Engineer", "startDate": "2018", "endDate": "2020"}


def section(heading: str, text: str) -> dict[str, Value]:
    """The document of a page with this one section, without settings and the address that makes it a CV."""
    document = read_page(f"ann@example.org\n\n## {heading}\n\n{text}", VOCABULARY).document
    basics = document.get("basics")
    assert isinstance(basics, dict)
    assert "ann@example.org" == basics.pop("email")
    return {key: value for key, value in document.items() if value and key != "meta"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("### Engineer — Acme (2018 – 2020)", JOB, id="heading"),
        pytest.param("### Engineer at Acme, 2018–2020", JOB, id="at"),
        pytest.param("### Acme\n*Engineer | 2018 – 2020*", JOB, id="line below"),
        pytest.param("**Engineer — Acme**\n\n**2018 — 2020**", JOB, id="two bold lines"),
        pytest.param("**Engineer** | Acme | 2018-2020", JOB, id="bar"),
        pytest.param("2018-2020&emsp;Engineer&emsp;Acme", JOB, id="gaps"),
        pytest.param("- Engineer — Acme (2018 – 2020)", JOB, id="item"),
        pytest.param("**Engineer — Acme — Bonn**<br>2018 – 2020", {**JOB, "location": "Bonn"}, id="place"),
        pytest.param(
            "### [Acme](https://e.org) (2018)",
            {"name": "Acme", "url": "https://e.org", "startDate": "2018", "endDate": "2018"},
            id="employer alone",
        ),
        pytest.param(
            "### Engineer — Acme (2018 – 2020)\na\n\nb\n- c",
            {**JOB, "summary": "a\n\nb", "highlights": ["c"]},
            id="summary",
        ),
        pytest.param(
            "### Engineer — Acme (2018 – 2020)\n- a\n\nb", {**JOB, "highlights": ["a", "b"]}, id="behind a list"
        ),
        pytest.param(
            "### Engineer — Acme (2018 – 2020)\n- **Technologies:** a, b/c",
            {**JOB, "keywords": ["a", "b/c"]},
            id="label",
        ),
        pytest.param(
            "### Engineer — Acme\n- **When:** 2018 – 2020\n- **Site:** a",
            {**JOB, "highlights": [{"title": "Site", "text": "a"}]},
            id="dates under a label",
        ),
    ],
)
def test_employment(text: str, expected: dict[str, Value]) -> None:
    assert {"work": [expected]} == section("Work experience", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("#### One: a\n\nb", {"name": "One: a", "summary": "b"}, id="name is whole"),
        pytest.param(
            "#### a\n- **Stack:** b + c (1+1)", {"name": "a", "keywords": ["b", "c (1+1)"]}, id="terms by their form"
        ),
        pytest.param(
            "#### a\n- **Stack:** b, c",
            {"name": "a", "highlights": [{"title": "Stack", "text": "b, c"}]},
            id="no such form",
        ),
        pytest.param(
            "#### a\n- **About:** b\n- **Did:**\n  - c",
            {"name": "a", "summary": "**About:** b", "highlights": [{"title": "Did", "highlights": ["c"]}]},
            id="text before the duties",
        ),
        pytest.param(
            "#### a\n- **Summary:** b\n- c",
            {"name": "a", "summary": "b", "highlights": ["c"]},
            id="summary by its label",
        ),
        pytest.param("#### a\n- **Website:** https://e.org", {"name": "a", "url": "https://e.org"}, id="address"),
        pytest.param(
            "#### a\n- **b:**\n- **c:**",
            {"name": "a", "hidden": True, "highlights": [{"title": "b"}, {"title": "c"}]},
            id="draft",
        ),
        pytest.param(
            "#### a\n- **b:**\n- c",
            {"name": "a", "highlights": [{"title": "b", "hidden": True}, "c"]},
            id="draft of a point",
        ),
        pytest.param(
            "#### a\nb\n    - c",
            {"name": "a", "highlights": [{"title": "b", "highlights": ["c"]}]},
            id="line that leads",
        ),
        pytest.param(
            "#### a\nb:\n\n- c",
            {"name": "a", "highlights": [{"title": "b", "highlights": ["c"]}]},
            id="colon that leads",
        ),
        pytest.param(
            "#### a\n##### b\n- c",
            {"name": "a", "highlights": [{"title": "b", "highlights": ["c"]}]},
            id="heading within",
        ),
        pytest.param(
            "#### a (2019)\n<button>b</button>",
            {"name": "a", "startDate": "2019", "endDate": "2019", "keywords": ["b"]},
            id="tags",
        ),
    ],
)
def test_project(text: str, expected: dict[str, Value]) -> None:
    found = section("Work experience", f"**Engineer — Acme**\n\n**2018 – 2020**\n\n{text}")
    assert {"work": [{**JOB, "projects": [expected]}]} == found
    assert {"projects": [expected]} == section("Projects", text)


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        pytest.param("**a**, 2018\n\n**b**, 2019", ["a", "b"], id="lines below each other"),
        pytest.param("**a**, 2018<br>**b**, 2019", ["a", "b"], id="lines of one paragraph"),
        pytest.param("### a (2018)\n\n**b**\n- c", ["a"], id="bold line that leads to a list"),
        pytest.param("**a**, 2018\n\nc\n\n2019 – 2020: d", ["a"], id="plain line among bold heads"),
        pytest.param("2018 – 2019 a\n\n2020 – 2021 b", ["a", "b"], id="plain lines"),
    ],
)
def test_heads_of_entries(text: str, heads: list[str]) -> None:
    found = section("Odd", text)["sections"]
    assert isinstance(found, list)
    assert isinstance(found[0], dict)
    entries = found[0]["entries"]
    assert isinstance(entries, list)
    assert heads == [entry["title"] for entry in entries if isinstance(entry, dict)]


def test_dated_line_within_a_job_is_a_project_of_it() -> None:
    found = section("Work experience", "### Engineer — Acme (2018 – 2020)\n\n**a**, 2019\n\nTechnologies: b, c")
    project = {"name": "a", "startDate": "2019", "endDate": "2019", "keywords": ["b", "c"]}
    assert {"work": [{**JOB, "projects": [project]}]} == found


def test_own_word_for_technologies_becomes_the_label() -> None:
    document = read_page("## Projects\n\n### a\n- **Stack:** b + c\n\n### d\n- **Tools:** e + f", VOCABULARY).document
    assert {"labels": {"keywords": "Stack"}} == document["meta"]
    assert [
        {"name": "a", "keywords": ["b", "c"]},
        {"name": "d", "highlights": [{"title": "Tools", "text": "e + f"}]},
    ] == document["projects"]


def test_name_without_more_is_a_draft_beside_others() -> None:
    assert {"projects": [{"name": "a", "hidden": True}, {"name": "b", "summary": "c"}]} == section(
        "Projects", "### a\n### b\nc"
    )
    assert {"projects": [{"name": "a"}, {"name": "b"}]} == section("Projects", "### a\n### b")


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        pytest.param(
            "Education",
            "### Uni — Maths — MSc\n- **Stack:** a + b",
            None,
            id="education with more than its fields",
        ),
        pytest.param(
            "Education",
            "### Uni — Maths — MSc\n\nAt night.\n\n- Grade: 1.0\n- **Grade:** 1.3\n- c",
            [
                {
                    "institution": "Uni",
                    "area": "Maths",
                    "studyType": "MSc",
                    "summary": "At night.",
                    "score": "1.0",
                    "highlights": [{"title": "Grade", "text": "1.3"}, "c"],
                }
            ],
            id="education with points",
        ),
        pytest.param(
            "Education",
            "**Uni — Maths — MSc** 2013 – 2016\n- **Grade:** 1.3\n- **Courses:** a, b",
            [
                {
                    "institution": "Uni",
                    "area": "Maths",
                    "studyType": "MSc",
                    "startDate": "2013",
                    "endDate": "2016",
                    "score": "1.3",
                    "courses": ["a", "b"],
                }
            ],
            id="education",
        ),
        pytest.param(
            "Volunteering",
            "### Cook — Kitchen (2019 – present)\na",
            [
                {
                    "organization": "Kitchen",
                    "position": "Cook",
                    "startDate": "2019",
                    "endDate": "present",
                    "summary": "a",
                }
            ],
            id="volunteering",
        ),
        pytest.param(
            "Certificates",
            "- **a:** b (2019-05)\n- c",
            [{"name": "b", "issuer": "a", "date": "2019-05"}, {"name": "c"}],
            id="certificates",
        ),
        pytest.param(
            "Certificates",
            "- [a](https://e.org)",
            [{"name": "a", "url": "https://e.org"}],
            id="certificate with a link",
        ),
        pytest.param("Certificates", "- a\n  - b", None, id="certificate with points"),
        pytest.param(
            "Awards",
            "**a:** b\n\n2019: c",
            [{"title": "b", "awarder": "a"}, {"title": "c", "date": "2019"}],
            id="awards",
        ),
        pytest.param(
            "Awards", "### a\n*2019*\n\nb", [{"title": "a", "date": "2019", "summary": "b"}], id="awards by headings"
        ),
        pytest.param(
            "Publications",
            "- [a](https://e.org), 2019",
            [{"name": "a", "releaseDate": "2019", "url": "https://e.org"}],
            id="publications",
        ),
        pytest.param(
            "Languages", "- a: b\n- c", [{"language": "a", "fluency": "b"}, {"language": "c"}], id="languages"
        ),
        pytest.param(
            "Interests",
            "a, b\n\n**c:** d、e",
            [{"name": "c", "keywords": ["d", "e"]}, {"name": "a"}, {"name": "b"}],
            id="interests",
        ),
        pytest.param("References", "**a:** *b*", [{"name": "a", "reference": "*b*"}], id="references"),
        pytest.param("References", "### a\n> b", [{"name": "a", "reference": "b"}], id="references by headings"),
        pytest.param(
            "Skills",
            "- **a:** b / c\n- **d:** e",
            [{"name": "a", "keywords": ["b", "c"]}, {"name": "d", "keywords": ["e"]}],
            id="skills",
        ),
        pytest.param("Skills", "### a\n- b\n- c", [{"name": "a", "keywords": ["b", "c"]}], id="skills by headings"),
        pytest.param(
            "Skills", "### a\n<button>C++</button>", [{"name": "a", "keywords": ["C++"]}], id="skills as tags"
        ),
        pytest.param("Skills", "- I can do a. And b.\n- c", None, id="skills in sentences"),
        pytest.param("Work experience", "- did a\n- did b", None, id="employments that are none"),
    ],
)
def test_section(heading: str, text: str, expected: list[Value] | None) -> None:
    """None: it becomes a section of the writer's own, whole."""
    found = section(heading, text)
    assert {"sections" if expected is None else heading.split()[0].lower().replace("volunteering", "volunteer")} == set(
        found
    )
    if expected is not None:
        assert [expected] == list(found.values())


def test_honours_behind_a_line_among_certificates_are_awards() -> None:
    found = section("Certificates", "**a:** b\n\n---\n\n**c:** d")
    assert {"certificates": [{"name": "b", "issuer": "a"}], "awards": [{"title": "d", "awarder": "c"}]} == found


def test_text_before_the_first_entry_is_kept() -> None:
    found = section("Work experience", "Twice a year I move.\n\n### Engineer — Acme (2018 – 2020)")
    assert [JOB] == found["work"]
    assert [{"id": "work-experience", "title": "Work experience", "text": "Twice a year I move."}] == found["sections"]


# --- The person -----------------------------------------------------------------------------------------


def basics(text: str) -> dict[str, Value]:
    found = read_page(text, VOCABULARY).document["basics"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Email: a@e.org", {"email": "a@e.org"}, id="email"),
        pytest.param("**E-mail (home):** a@e.org", {"email": "a@e.org"}, id="email under other words"),
        pytest.param(
            "Phone: 12 34\n\nPhone: 56",
            {"phone": "12 34", "details": [{"label": "Phone", "value": "56"}]},
            id="two phones",
        ),
        pytest.param("Website: https://e.org", {"url": "https://e.org"}, id="website"),
        pytest.param(
            "Notes: <https://e.org/a>",
            {"profiles": [{"network": "Notes", "url": "https://e.org/a"}]},
            id="address under other words",
        ),
        pytest.param(
            "Website: [my page](https://e.org)",
            {"details": [{"label": "Website", "value": "[my page](https://e.org)"}]},
            id="link with words",
        ),
        pytest.param("Address: Gate 1", {"location": {"address": "Gate 1"}}, id="address"),
        pytest.param("**a:** *b*", {"details": [{"label": "a", "value": "*b*"}]}, id="further fact"),
        pytest.param("a b", {"details": [{"value": "a b"}]}, id="no label"),
        pytest.param("Phone: 12 | Email: a@e.org", {"phone": "12", "email": "a@e.org"}, id="bar"),
        pytest.param("**Phone:** 12 **Email:** a@e.org", {"phone": "12", "email": "a@e.org"}, id="two on a line"),
        pytest.param("a | b", {"details": [{"value": "a | b"}]}, id="bar that parts nothing"),
        pytest.param("- **a:** b\n- c", {"details": [{"label": "a", "value": "b"}, {"value": "c"}]}, id="items"),
        pytest.param("**姓氏：**陆以宁", {"name": "陆以宁"}, id="first fact that looks like a name"),
    ],
)
def test_details(text: str, expected: dict[str, Value]) -> None:
    assert expected == basics(f"## Personal details\n\n{text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "# Ann\n\nEngineer\n\nwho walks", {"name": "Ann", "label": "Engineer", "taglines": ["who walks"]}, id="name"
        ),
        pytest.param("Hi, I am Ann", {"taglines": ["Hi, I am Ann"]}, id="greeting"),
        pytest.param(
            "Hi, I am [Ann](https://e.org)", {"summary": "Hi, I am [Ann](https://e.org)"}, id="greeting with a link"
        ),
        pytest.param(
            "a@e.org | +49 123 4567 | https://e.org",
            {"email": "a@e.org", "phone": "+49 123 4567", "url": "https://e.org"},
            id="contacts",
        ),
        pytest.param(
            "[Git](https://e.org/ann)",
            {"profiles": [{"network": "Git", "username": "ann", "url": "https://e.org/ann"}]},
            id="link",
        ),
        pytest.param("[a@e.org](mailto:a@e.org)", {"email": "a@e.org"}, id="link to mail"),
        pytest.param("a " * 40, {"summary": ("a " * 40).strip()}, id="long text"),
        pytest.param("- a\n- **b:** c", {"summary": "a\n\n**b:** c"}, id="list"),
        pytest.param("![](https://x.org/?lines=a;b)", {"taglines": ["a", "b"]}, id="typed lines"),
    ],
)
def test_banner(text: str, expected: dict[str, Value]) -> None:
    found = basics(f"{text}\n\n## Skills\n\n- **a:** b, c\n\n## Personal details\n\nQ: 1\n")
    assert {**expected, "details": [{"label": "Q", "value": "1"}]} == found


@pytest.mark.parametrize(
    ("badge", "link", "expected"),
    [
        pytest.param("Blog-笔记", "https://e.org/", {"network": "Blog 笔记"}, id="page without a path"),
        pytest.param(
            "Zhihu-问答", "https://e.org/p/ann", {"network": "Zhihu 问答", "username": "ann"}, id="user in the address"
        ),
        pytest.param("Git-ann", "https://e.org/Ann", {"network": "Git", "username": "Ann"}, id="user on the badge"),
        pytest.param("QR-扫", "https://e.org/0123456789abcdef", {"network": "QR 扫"}, id="no user in the address"),
        pytest.param("Git", "https://e.org/ann", {"network": "Git", "username": "ann"}, id="one text"),
        pytest.param("Git-Git", "", {"network": "Git"}, id="no link"),
        pytest.param("Mail-me", "mailto:a@e.org", {"network": "Mail me"}, id="mail"),
    ],
)
def test_badge(badge: str, link: str, expected: dict[str, Value]) -> None:
    found = basics(
        f'<a href="{link}"><img src="https://img.shields.io/badge/{badge}-red"></a>\n\n## Skills\n\n- **a:** b, c'
    )
    assert [{**expected, **({"url": link} if link else {})}] == found["profiles"]
    assert ("a@e.org" if link.startswith("mailto:") else None) == found.get("email")


@pytest.mark.parametrize(
    ("text", "objective", "details"),
    [
        pytest.param("**Position:** a\n\n**Location:** b", {"position": "a", "location": "b"}, [], id="labels"),
        pytest.param("**岗位：**a", {"position": "a"}, [], id="part of a label"),
        pytest.param("a", {"position": "a"}, [], id="no label"),
        pytest.param("**Mood:** a", {}, [{"label": "Mood", "value": "a"}], id="unknown label"),
        pytest.param("I look for a. Soon.", {}, [{"value": "I look for a. Soon."}], id="sentences"),
        pytest.param("**Position:**", {}, [{"label": "Position"}], id="no value"),
    ],
)
def test_objective(text: str, objective: dict[str, Value], details: list[Value]) -> None:
    document = read_page(f"## Job objective\n\n{text}\n\n## Contact\n\nEmail: a@e.org", VOCABULARY).document
    assert objective == document.get("objective", {})
    found = document["basics"]
    assert isinstance(found, dict)
    assert details == found.get("details", [])


@pytest.mark.parametrize(
    ("heading", "text", "field", "own"),
    [
        pytest.param("基本信息", "手机：139 1234 5678", ("phone", "139 1234 5678"), {"phone": "手机"}, id="phone"),
        pytest.param("基本信息", "电话：139 1234 5678", ("phone", "139 1234 5678"), {}, id="printed label"),
        pytest.param("基本信息", "Phone: 139 1234 5678", ("phone", "139 1234 5678"), {"phone": "Phone"}, id="English"),
        pytest.param("基本信息", "坐标：乙城", ("location", {"address": "乙城"}), {"address": "坐标"}, id="home"),
        pytest.param("基本信息", "姓名：甲乙", ("name", "甲乙"), {}, id="name needs no label"),
    ],
)
def test_what_people_write_for_a_label_stays_their_word(
    heading: str, text: str, field: tuple[str, Value], own: dict[str, Value]
) -> None:
    document = read_page(f"## {heading}\n\n{text}\n\n邮箱：a@e.org", VOCABULARY).document
    found, meta = document["basics"], document.get("meta", {})
    assert isinstance(found, dict)
    assert isinstance(meta, dict)
    assert field[1] == found[field[0]]
    assert own == meta.get("labels", {})


def test_place_of_the_job_sought_is_known_by_its_synonyms() -> None:
    document = read_page("## 求职意向\n\n坐标：乙城\n\n## 基本信息\n\n邮箱：a@e.org", VOCABULARY).document
    assert {"location": "乙城"} == document["objective"]
    assert {"labels": {"objective.location": "坐标"}} == document["meta"]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("**Baker** | Malmö | ann@example.org | +46 40 123 456 | [e.org/ann](https://e.org/ann)", id="bar"),
        pytest.param("**Baker** | Malmö\nann@example.org | +46 40 123 456 | [e.org/ann](https://e.org/ann)", id="two"),
        pytest.param("Baker · Malmö ann@example.org +46 40 123 456 · [e.org/ann](https://e.org/ann)", id="no sign"),
    ],
)
def test_ways_to_reach_a_person_stand_on_one_line(line: str) -> None:
    document = read_page(f"# Ann Ek\n{line}\n\n## Skills\n\n- **a:** b, c", VOCABULARY).document
    assert {
        "name": "Ann Ek",
        "label": "Baker",
        "email": "ann@example.org",
        "phone": "+46 40 123 456",
        "taglines": ["Malmö"],
        "profiles": [{"network": "e.org", "username": "ann", "url": "https://e.org/ann"}],
    } == document["basics"]


def test_address_of_mail_within_a_sentence_parts_nothing() -> None:
    text = "Please write to ann@example.org rather than to call, for the oven is loud all morning."
    document = read_page(f"# Ann Ek\n\n{text}\n\n## Skills\n\n- **a:** b, c", VOCABULARY).document
    assert {"name": "Ann Ek", "summary": text} == document["basics"]
