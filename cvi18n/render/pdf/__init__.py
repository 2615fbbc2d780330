"""A Page → a PDF file, by Typst.

The page goes to Typst as data: no text of it is ever read as markup.
"""

from __future__ import annotations

from cvi18n.render.pdf.fonts import FONT_PACKAGES, FontBook
from cvi18n.render.pdf.survey import Served, survey
from cvi18n.render.pdf.write import Pdf, write_pdf

__all__ = ["FONT_PACKAGES", "FontBook", "Pdf", "Served", "survey", "write_pdf"]
