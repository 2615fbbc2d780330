"""Which fonts serve a page, found out beforehand: what ``doctor`` tells."""

from __future__ import annotations

import json
from typing import NamedTuple

from cvi18n.page import Page
from cvi18n.render.design import Design
from cvi18n.render.layers import Sources
from cvi18n.render.pdf.data import locales_of, page_data
from cvi18n.render.pdf.engine import has_bold
from cvi18n.render.pdf.fonts import FontBook, choose
from cvi18n.render.pdf.scripts import LAST_RESORTS, script_of, scripts_in
from cvi18n.render.pdf.write import write_pdf


class Served(NamedTuple):
    """The families that a page's own text is set in, those of them without real bold, and where they come from."""

    families: tuple[str, ...]
    not_bold: tuple[str, ...]
    from_system: bool


def survey(page: Page, files: Sources, design: Design, fonts: FontBook) -> Served:
    """What serves *page*, which is typeset to see that nothing is missing.  Raises Faults as ``write_pdf`` does."""
    write_pdf(page, files, design, fonts)
    text = json.dumps(page_data(page, design, None), ensure_ascii=False)
    chosen = choose(locales_of(page), text, design.font, fonts.packaged)
    shelf = fonts.system if chosen.unserved else fonts.packaged
    if chosen.unserved:
        chosen = choose(locales_of(page), text, design.font, shelf)
    signs = "".join(next(c for c in text if script_of(c) == script) for script in sorted(scripts_in(text)))
    families = tuple(name for name in chosen.by_language[page.lang] if name not in LAST_RESORTS)
    plain = tuple(name for name in families if not has_bold(name, signs, shelf.fonts))
    return Served(families, plain, bool(chosen.unserved))
