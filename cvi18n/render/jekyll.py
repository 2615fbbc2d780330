"""Page → a page of a Jekyll blog: YAML front matter, and Markdown that is safe for kramdown and Liquid.

What kramdown adds to CommonMark is escaped so that CommonMark reads it as well: attribute lists, tables, definitions,
mathematics, typographic quotes, dashes and dots.
"""

from __future__ import annotations

import html
import json
import re

from cvi18n.page import Alternate, Page, plain
from cvi18n.render.markdown import body, join
from cvi18n.render.markdown_inline import Dialect, code, escape_start, html_code, numbered
from cvi18n.render.wrapping import on_one_line

REF = "cv"
"""What the pages of one CV have in common, for blogs that look their translations up by it."""

_SPECIAL = re.compile(r"[`*_\[\]{}|$~\"']|(?<=-)-|(?<=\.)\.|(?<=>)>")
# A backslash before these does not stop kramdown: at the end of a line, at the start of a link, before a tag.
_STUBBORN = re.compile(r"&(?=#?\w+;)|\\|\](?=:)|[<^]")
# What kramdown looks for before it looks for code: tables, and backticks that stand apart.
_MORE_THAN_CODE = re.compile(r"\||\A\s|\s\Z")
_START = re.compile(r"[#:]")
# Liquid takes these for tags in text and code alike; nothing else opens one.
_TAG = re.compile(r"\{(?=[{%])")
_UNPRINTABLE = re.compile("[\x7f-\x9f\ufeff\ufffe\uffff]")


def write_jekyll(page: Page, source: str) -> str:
    """*page* as ``cv.jekyll.md`` for a blog; *source* is the language of the CV's source, whose page is ``/cv/``."""
    # The layout prints the title as the heading of the page.
    named = plain(page.header.name) in page.title
    shown = page._replace(header=page.header._replace(name=())) if named else page
    text = _TAG.sub("{{ '{' }}", join(body(shown, KRAMDOWN)))
    if page.dir == "rtl":
        text = f'<div dir="rtl" lang="{page.lang}" markdown="1">\n\n{text}\n\n</div>'
    parts = (_front_matter(page, source), _languages(page, source), text)
    return "\n\n".join(part for part in parts if part) + "\n"


def path(lang: str, source: str) -> str:
    """Where the page in *lang* is in the blog."""
    return "/cv/" if lang == source else f"/{lang}/cv/"


def _front_matter(page: Page, source: str) -> str:
    fields = {
        "layout": "page",
        "title": page.title,
        "description": page.description,
        "lang": page.lang,
        "dir": page.dir,
        "ref": REF,
        "permalink": path(page.lang, source),
    }
    lines = [f"{key}: {_quoted(value)}" for key, value in fields.items() if value]
    if page.alternates:
        lines += ["alternates:", *(_alternate(alternate, source) for alternate in page.alternates)]
    return "\n".join(["---", *lines, "---"])


def _alternate(alternate: Alternate, source: str) -> str:
    url = path(alternate.lang, source)
    return f"  - {{lang: {_quoted(alternate.lang)}, name: {_quoted(alternate.name)}, url: {_quoted(url)}}}"


def _quoted(text: str) -> str:
    """*text* as a YAML string: JSON's, with escapes also for what YAML allows no stream to hold."""
    return _UNPRINTABLE.sub(lambda char: f"\\u{ord(char[0]):04x}", json.dumps(on_one_line(text), ensure_ascii=False))


def _languages(page: Page, source: str) -> str:
    """Links to the page in the other languages, wherever the blog itself may be."""
    links = [
        f'<a href="{{{{ \'{path(lang, source)}\' | relative_url }}}}" lang="{lang}" hreflang="{lang}"'
        f' dir="{direction}">{html.escape(name)}</a>'
        for lang, direction, name, _ in page.alternates
        if lang != page.lang
    ]
    label = html.escape(plain(page.words["languages"])) if "languages" in page.words else ""
    return f'<nav aria-label="{label}">{" · ".join(links)}</nav>' if links else ""


def _escape(text: str) -> str:
    parts = _STUBBORN.split(text)
    signs = [*map(numbered, _STUBBORN.findall(text)), ""]
    return "".join(_SPECIAL.sub(r"\\\g<0>", part) + sign for part, sign in zip(parts, signs, strict=True))


def _code(text: str) -> str:
    """A code span, or HTML where kramdown would take it for something else."""
    return html_code(text) if _MORE_THAN_CODE.search(text) else code(text)


def _escape_start(line: str) -> str:
    return f"\\{line}" if _START.match(line) else escape_start(line)


KRAMDOWN = Dialect(_escape, _escape_start, _code)
