from __future__ import annotations

import pytest

from cvi18n.convert.document import Value
from cvi18n.convert.rendercv.sections import heading
from tests.convert.bringing import document, notes, read


def sections(text: str) -> dict[str, Value]:
    """The document of a CV that has these sections alone."""
    return document("cv:\n  sections:\n" + "".join(f"    {line}\n" for line in text.splitlines()))


def test_the_person() -> None:
    text = """\
        cv:
          name: "**John** Doe"
          headline: Engineer
          location: San Francisco, CA
          email: [john@example.com, doe@example.com]
          phone: tel:+90-541-999-99-99
          website: [https://example.com, https://example.org/doe]
          social_networks:
            - network: LinkedIn
              username: doe
            - network: Mastodon
              username: "@doe@example.net"
            - network: Elsewhere
              username: doe
          hobby: chess
        """
    assert {
        "basics": {
            "name": "John Doe",
            "label": "Engineer",
            "email": "john@example.com",
            "phone": "+90-541-999-99-99",
            "url": "https://example.com",
            "location": {"city": "San Francisco, CA"},
            "profiles": [
                {"network": "Email", "username": "doe@example.com", "url": "mailto:doe@example.com"},
                {"url": "https://example.org/doe"},
                {"network": "LinkedIn", "username": "doe", "url": "https://linkedin.com/in/doe"},
                {"network": "Mastodon", "username": "@doe@example.net", "url": "https://example.net/@doe"},
                {"network": "Elsewhere", "username": "doe"},
            ],
            "hobby": "chess",
        }
    } == document(text)


def test_more_of_the_person() -> None:
    imported = read(
        """\
        cv:
          label: Engineer
          photo: https://example.com/me.jpg
          phone: ["+1", "+2"]
          custom_connections:
            - fontawesome_icon: calendar-days
              placeholder: Book a call
              url: https://example.com/call
        """
    )
    assert {
        "basics": {
            "label": "Engineer",
            "image": "https://example.com/me.jpg",
            "phone": "+1",
            "profiles": [
                {"network": "Phone", "username": "+2", "url": "tel:+2"},
                {"network": "Book a call", "url": "https://example.com/call"},
            ],
        }
    } == imported.document
    assert ["6: left out: the icon calendar-days, for no icons are shown"] == notes(imported)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "work_experience:\n"
            "- company: A\n  position: B\n  location: C\n  start_date: 2020-09\n  end_date: present\n  summary: D\n"
            "  highlights: [E, F - G - H]\n  own: I",
            {
                "work": [
                    {
                        "name": "A",
                        "position": "B",
                        "location": "C",
                        "startDate": "2020-09",
                        "endDate": "present",
                        "summary": "D",
                        "highlights": ["E", {"text": "F", "highlights": ["G", "H"]}],
                        "own": "I",
                    }
                ]
            },
            id="experience",
        ),
        pytest.param(
            "education:\n- institution: A\n  area: B\n  degree: BS\n  date: 2018 – 2020\n  location: C\n"
            "  highlights: [D]",
            {
                "education": [
                    {
                        "institution": "A",
                        "studyType": "BS",
                        "area": "B",
                        "location": "C",
                        "startDate": "2018",
                        "endDate": "2020",
                        "highlights": ["D"],
                    }
                ]
            },
            id="education",
        ),
        pytest.param(
            "publications:\n- title: A\n  authors: [B, '*C*']\n  doi: 10.1/x\n  journal: D\n  date: 2023-07\n"
            "  summary: E",
            {
                "publications": [
                    {
                        "name": "A",
                        "publisher": "D",
                        "url": "https://doi.org/10.1/x",
                        "releaseDate": "2023-07",
                        "summary": "B, *C*\n\nE",
                    }
                ]
            },
            id="publication",
        ),
        pytest.param(
            "publications:\n- title: 论文\n  authors: [张伟, '**李娜**']\n  url: https://example.com",
            {"publications": [{"name": "论文", "url": "https://example.com", "summary": "张伟、**李娜**"}]},
            id="Chinese authors",
        ),
        pytest.param(
            "projects:\n- name: '[A](https://example.com)'\n  date: Fall 2020\n  summary: B\n  highlights: [C]",
            {
                "projects": [
                    {
                        "name": "A",
                        "url": "https://example.com",
                        "endDate": "Fall 2020",
                        "description": "B",
                        "highlights": ["C"],
                    }
                ]
            },
            id="normal: projects",
        ),
        pytest.param(
            "certificates:\n- name: A\n  date: 2020",
            {"certificates": [{"name": "A", "date": "2020"}]},
            id="normal: certificates",
        ),
        pytest.param(
            "awards:\n- name: A\n  date: 2020\n  summary: B",
            {"awards": [{"title": "A", "date": "2020", "summary": "B"}]},
            id="normal: awards",
        ),
        pytest.param(
            "volunteering:\n- company: A\n  position: B\n  highlights: [C]",
            {"volunteer": [{"organization": "A", "position": "B", "highlights": ["C"]}]},
            id="experience: volunteering",
        ),
        pytest.param(
            "references:\n- name: A\n  summary: Good.",
            {"references": [{"name": "A", "reference": "Good."}]},
            id="normal: references",
        ),
        pytest.param(
            "skills:\n- label: A\n  details: Python (NumPy, SciPy), C++、Go；Rust",
            {"skills": [{"name": "A", "keywords": ["Python (NumPy, SciPy)", "C++", "Go", "Rust"]}]},
            id="one-line: skills",
        ),
        pytest.param(
            "skills:\n- label: A\n  details: Proficient with Go, C++, and Git",
            {"skills": [{"name": "A", "keywords": ["Proficient with Go, C++, and Git"]}]},
            id="one-line: skills in a sentence",
        ),
        pytest.param(
            "skills:\n- label: A\n  details: B\n  own: C",
            {"skills": [{"name": "A", "keywords": ["B"], "own": "C"}]},
            id="one-line with a key of the writer's own",
        ),
        pytest.param(
            "awards:\n- bullet: A\n  own: B",
            {"awards": [{"title": "A", "own": "B"}]},
            id="bullet with a key of the writer's own",
        ),
        pytest.param(
            "personal projects:\n- name: A",
            {"meta": {"labels": {"projects": "personal projects"}}, "projects": [{"name": "A"}]},
            id="heading that means one",
        ),
        pytest.param(
            "technologies:\n- label: A\n  details: B",
            {"meta": {"labels": {"skills": "Technologies"}}, "skills": [{"name": "A", "keywords": ["B"]}]},
            id="one-line: technologies",
        ),
        pytest.param(
            "languages:\n- label: English\n  details: native",
            {"languages": [{"language": "English", "fluency": "native"}]},
            id="one-line: languages",
        ),
        pytest.param(
            "interests:\n- label: Sports\n  details: golf, tennis",
            {"interests": [{"name": "Sports", "keywords": ["golf", "tennis"]}]},
            id="one-line: interests",
        ),
        pytest.param(
            "personal_details:\n- label: Citizenship\n  details: '**US**'",
            {"basics": {"details": [{"label": "Citizenship", "value": "**US**"}]}},
            id="one-line: details",
        ),
        pytest.param("awards:\n- bullet: A", {"awards": [{"title": "A"}]}, id="bullet: awards"),
        pytest.param("languages:\n- bullet: A", {"languages": [{"language": "A"}]}, id="bullet: languages"),
        pytest.param("interests:\n- number: A", {"interests": [{"name": "A"}]}, id="number: interests"),
        pytest.param("Summary:\n- One.\n- Two.", {"basics": {"summary": "One.\n\nTwo."}}, id="text: summary"),
        pytest.param("个人简介:\n- 一。", {"basics": {"summary": "一。"}}, id="heading in Chinese"),
    ],
)
def test_built_in_section(text: str, expected: dict[str, Value]) -> None:
    assert expected == sections(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "welcome_to_me:\n- One.\n- '**Two.**'",
            {"id": "welcome-to-me", "title": "Welcome to Me", "text": "One.\n\n**Two.**"},
            id="text",
        ),
        pytest.param(
            "Selected Honors:\n- bullet: A\n- bullet: B",
            {"id": "selected-honors", "title": "Selected Honors", "items": ["A", "B"]},
            id="bullet",
        ),
        pytest.param(
            "facts:\n- label: '*A*'\n  details: '**B**'",
            {"id": "facts", "title": "Facts", "pairs": [{"label": "A", "value": "**B**"}]},
            id="one-line",
        ),
        pytest.param(
            "skills:\n- label: A\n  details: '**B**'",
            {"id": "skills-2", "title": "Skills", "pairs": [{"label": "A", "value": "**B**"}]},
            id="skills with markup",
        ),
        pytest.param(
            "talks:\n- name: A\n  date: 2021 - 2022\n  location: B\n  summary: C\n  highlights: [D]",
            {
                "id": "talks",
                "title": "Talks",
                "entries": [
                    {
                        "title": "A",
                        "location": "B",
                        "startDate": "2021",
                        "endDate": "2022",
                        "summary": "C",
                        "highlights": ["D"],
                    }
                ],
            },
            id="normal",
        ),
        pytest.param(
            "projects:\n- name: A\n  location: B\n  start_date: 2021",
            {
                "id": "projects-2",
                "title": "Projects",
                "entries": [{"title": "A", "location": "B", "startDate": "2021", "endDate": "present"}],
            },
            id="projects that have places",
        ),
        pytest.param(
            "awards:\n- name: '[A](https://example.com)'",
            {
                "id": "awards-2",
                "title": "Awards",
                "entries": [{"title": "A", "url": "https://example.com"}],
            },
            id="awards that have links",
        ),
        pytest.param(
            "awards:\n- bullet: '**A**'",
            {"id": "awards-2", "title": "Awards", "items": ["**A**"]},
            id="awards with markup",
        ),
        pytest.param(
            "odd:\n- icons: python\n  theme: dark",
            {"id": "odd", "title": "Odd", "entries": [{"icons": "python", "theme": "dark"}]},
            id="type of somebody's own",
        ),
        pytest.param(
            "mixed:\n- A\n- bullet: B\n- label: C\n  details: D\n- name: E",
            {
                "id": "mixed",
                "title": "Mixed",
                "text": "A",
                "items": ["B"],
                "pairs": [{"label": "C", "value": "D"}],
                "entries": [{"title": "E"}],
            },
            id="types mixed",
        ),
        pytest.param("later: []", {"id": "later", "title": "Later"}, id="empty"),
        pytest.param(
            "own:\n- label: A\n  details: B\n  c: D\n- bullet: E\n  f: G",
            {
                "id": "own",
                "title": "Own",
                "items": [{"text": "E", "f": "G"}],
                "pairs": [{"label": "A", "value": "B", "c": "D"}],
            },
            id="keys of the writer's own",
        ),
    ],
)
def test_section_of_the_writers_own(text: str, expected: dict[str, Value]) -> None:
    assert {"sections": [expected]} == sections(text)


def test_entries_of_every_type_where_their_section_is_taken() -> None:
    found = sections(
        "work_experience:\n- company: A\n  position: B\n"
        "internships:\n- company: '[C](https://example.com)'\n  position: '[D](https://example.org)'\n"
        "  start_date: 2020\n"
        "education:\n- institution: E\n  area: F\n"
        "courses:\n- institution: G\n  area: H\n  degree: I\n"
        "publications:\n- title: J\n"
        "posters:\n- title: K\n  journal: L\n  date: 2021\n"
    )
    assert [
        {
            "id": "internships",
            "title": "Internships",
            "entries": [
                {
                    "title": "C",
                    "subtitle": "[D](https://example.org)",
                    "url": "https://example.com",
                    "startDate": "2020",
                    "endDate": "present",
                }
            ],
        },
        {"id": "courses", "title": "Courses", "entries": [{"title": "G", "subtitle": "I, H"}]},
        {"id": "posters", "title": "Posters", "entries": [{"title": "K", "subtitle": "L", "date": "2021"}]},
    ] == found["sections"]


def test_type_speaks_for_a_section_that_no_heading_names() -> None:
    found = sections(
        "经历:\n- company: A\n  position: B\n"
        "Studies:\n- institution: C\n  area: D\n"
        "papers:\n- title: E\n  authors: [F]\n"
    )
    assert {"labels": {"work": "经历", "education": "Studies", "publications": "Papers"}} == found["meta"]
    assert ["meta", "work", "education", "publications"] == list(found)


def test_a_heading_that_names_a_section_goes_first() -> None:
    found = sections("internships:\n- company: A\n  position: B\nwork_experience:\n- company: C\n  position: D\n")
    assert [{"name": "C", "position": "D"}] == found["work"]
    assert {"sections": ["internships", "work"]} == found["meta"]


def test_order_is_kept_where_it_is_not_the_usual_one() -> None:
    text = "education:\n- institution: A\n  area: B\ntalks:\n- T\nwork_experience:\n- company: C\n  position: D\n"
    assert {"sections": ["education", "talks", "work"]} == sections(text)["meta"]


def test_what_is_left_out_is_told() -> None:
    imported = read(
        """\
        cv:
          sections:
            Patents:
              - number: A
            Talks:
              - reversed_number: B
            Papers:
              - title: "[C](https://example.com/old)"
                doi: 10.1/x
                url: https://example.com/c
        design:
          theme: classic
        locale:
          language: mandarin_chinese
          last_updated: 最后更新于
          month_names: [一月]
        settings:
          bold_keywords: []
        rendercv_settings:
        own: kept
        """
    )
    assert [
        '3: left out: the numbers of "Patents", for points have none',
        '5: left out: the numbers of "Talks", for points have none',
        "8: left out: the link to https://example.com/old, for the entry has an address",
        "10: left out: https://example.com/c, for the DOI is the address, as in RenderCV",
        "11: left out: design, which is RenderCV's own",
        "15: left out: last_updated, month_names of locale, for each language brings words and dates of its own",
        "17: left out: settings, which is RenderCV's own",
    ] == notes(imported)
    assert {
        "language": "zh",
        "sections": ["patents", "talks", "publications"],
        "labels": {"publications": "Papers"},
    } == (imported.document["meta"])
    assert "kept" == imported.document["own"]


@pytest.mark.parametrize(
    ("said", "tag"),
    [("english", "en"), ("norwegian_bokmål", "nb"), ("de", "de")],
)
@pytest.mark.parametrize("key", ["locale", "locale_catalog"])
def test_language(key: str, said: str, tag: str) -> None:
    assert {"meta": {"language": tag}} == document(f"cv: {{name: null}}\n{key}: {{language: {said}}}\n")


def test_unknown_language() -> None:
    imported = read("cv: {name: A}\nlocale: {language: klingon_of_mars}\n")
    assert ['2: left out: the language "klingon_of_mars", for no language is called so'] == notes(imported)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("education_and_training", "Education and Training"),
        ("any Heading", "any Heading"),
        ("AI", "AI"),
        ("教育经历", "教育经历"),
    ],
)
def test_heading(key: str, expected: str) -> None:
    assert expected == heading(key)
