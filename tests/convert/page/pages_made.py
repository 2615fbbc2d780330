"""Pages made at random, in which every visible word occurs once, so that a lost one shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from string import ascii_lowercase

from hypothesis import strategies as st

from cvi18n.convert.document import Value, Vocabulary
from cvi18n.model.sections import SECTIONS

HEADINGS = {
    "summary": "summary",
    "job objective": "objective",
    "position": "objective.position",
    "location": "objective.location",
    "personal details": "details",
    "work experience": "work",
    "projects": "projects",
    "volunteering": "volunteer",
    "education": "education",
    "skills": "skills",
    "certificates": "certificates",
    "awards": "awards",
    "publications": "publications",
    "languages": "languages",
    "interests": "interests",
    "references": "references",
    "email": "email",
    "phone": "phone",
    "website": "website",
    "address": "address",
    "technologies": "keywords",
    "courses": "courses",
    "grade": "score",
    "present": "present",
    "contact": "contact",
    "求职意向": "objective",
    "期望岗位": "objective.position",
    "期望薪资": "objective.salary",
    "基本信息": "details",
    "专业证书": "certificates",
    "荣誉奖项": "awards",
    "专业技能": "skills",
    "工作经历": "work",
    "教育背景": "education",
    "邮箱": "email",
    "电话": "phone",
    "至今": "present",
    "技术栈": "keywords",
}
SYNONYMS = {"experience": "work", "坐标": "objective.location", "name": "name", "姓名": "name", "手机": "phone"}
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def month(word: str) -> int:
    beginning = word.casefold().replace("ä", "a")[:3]
    return MONTHS.index(beginning) + 1 if beginning in MONTHS else 0


VOCABULARY = Vocabulary(HEADINGS, SYNONYMS, month)
SECTION_HEADINGS = [word.capitalize() for word, key in HEADINGS.items() if key in (*SECTIONS, "contact")]

# One block each: %s is a word.  Layout, comments and pictures hold none, or words that begin with "unseen".
BLOCKS = [
    "%s %s %s.",
    "%s %s\n%s",
    "**%s:** %s %s",
    "**%s：**%s",
    "**%s** – %s %s",
    "**%s**",
    "**%s:**",
    "%s: %s",
    "- %s %s.\n- %s",
    "- **%s:** %s\n  - %s\n    - **%s：** %s\n- **%s:**",
    "- **%s:**\n  - %s\n  - **%s:** %s + %s\n\n  %s\n",
    "- **Technologies:** %s + %s\n- **%s:** %s, %s\n- **Summary:** %s %s.",
    "1. %s\n2. %s\n\n   %s\n   - %s",
    "%s\n    - %s\n    - %s\n        - %s\n",
    "%s:\n- %s\n- %s",
    "        - %s\n        - %s",
    "    <p>%s</p>",
    "### %s — %s (2018 – 2020)",
    "### %s\n*%s | Mar 2020 – present*",
    "#### %s",
    "##### %s: %s",
    "**%s — %s**\n\n**2018 — 2023**",
    "**%s** 2018年3月-至今",
    "2013.09-2016.06&emsp;%s&emsp;%s",
    '<div style="display: flex"><p><strong>%s — %s</strong></p> <p><strong>2016 — 2018</strong></p></div>',
    '<div style="display:flex"><span>%s</span><span>%s</span></div>',
    "<div>\n<p><strong>%s：</strong>%s</p>\n<p><strong>%s:</strong> %s<br>%s</p>\n</div>",
    "<button>%s</button> <button>%s</button>",
    "| %s | %s |\n|---|---|\n| %s | %s |",
    "| %s | %s | %s |\n|---|---|---|\n| %s | %s | %s |",
    "<table><tr><td>%s<td>%s<tr><td>%s</table>",
    "<dl><dt>%s<dd>%s<dd>%s<dt>%s</dl>",
    "<dl>%s<dt>%s<dt>%s<div><dd>%s</div><p>%s</dl>",
    "<table>%s<tr>%s<td><p>%s<p>%s<td>%s</table>",
    "<ul><li>%s<li>%s<ul><li>%s</ul></ul>",
    "> %s\n> - %s",
    "```\n%s = %s\n```",
    "[%s](https://example.org/unseen) %s ![%s](unseen.png)",
    "[%s](unseen/relative) `%s` **%s**%s *%s*",
    "<details><summary>%s</summary>%s</details>",
    "![unseen](https://img.shields.io/badge/%s-%s-blue)",
    "---",
    "[//]: # (unseen)",
    "<!-- unseen\n\nunseen -->",
    "<style>\np { unseen: 1 }\n\n</style>",
    "<script>unseen()</script>",
]

_FRAGMENTS = r"""
#|## Skills~|## Work experience~|**|*|_|`|```|- |    - |~|~~| |<div>|</div>|<p>|<b>|</b>|<a href='|'>|"|</a>|<!--|-->
<style>|</style>|<script>|{% for a in site.data.x %}|{% endfor %}|{{ a.b }}|{{|}}|{%|%}|{% if x %}|[|]|(|)|![|](
&amp;|&#0;|&center=|/|---~|> |1. |2018|—|至今|：|:|字|word|a@b.co|+49 123 4567|<li>|<ul>|<td>|<table>|<tr>|<h3>|<h|<br>
<img src='https://img.shields.io/badge/a-b-c'>|<img src='x?lines=a;b'>|é|🌏|:wave:|[//]: # (x)|{: x}|\\|http://x
###### x – y 2018~|~| |~~---~~|**a:** |**b** – |<button>x</button>
"""
FRAGMENTS = [
    *(part.replace("~", "\n") for line in _FRAGMENTS.split("\n") for part in line.split("|")),
    *("\t", "\u2003", "\u00a0", "\x0b", "\u2028", "|", "|---|"),
]
"""What trips parsers, to be strung together."""


def words() -> Iterator[str]:
    """Words of letters, in which no rule sees more than a word."""
    return (f"zq{''.join(letters)}" for letters in product(ascii_lowercase, repeat=3))


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A page, and the words that a reader of it sees."""
    fresh = words()
    used: list[str] = []

    def fill(pattern: str) -> str:
        found = [next(fresh) for _ in range(pattern.count("%s"))]
        used.extend(found)
        return pattern % tuple(found) if found else pattern

    parts = [fill(draw(st.sampled_from(["", "# %s", "<div align=center>\n\n%s [%s](https://example.org)\n\n</div>"])))]
    parts += [fill(block) for block in draw(st.lists(st.sampled_from(BLOCKS), max_size=2))]
    for _ in range(draw(st.integers(1, 4))):
        parts.append(fill(f"## {draw(st.sampled_from([*SECTION_HEADINGS, '%s', '**%s**：']))}"))
        # Of few kinds, so that sections are often what their heading says.
        kinds = draw(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=3))
        parts += [fill(block) for block in draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=5))]
    parts.append("## Contact\n\nEmail: someone@example.org")
    return "\n\n".join(parts), used


def strings(value: Value) -> Iterator[str]:
    """Every text in a document, without the keys."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value
