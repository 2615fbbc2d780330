"""A Resume in one language → a JSON Resume 1.0.0 document, which the themes of JSON Resume show as it is.

``shape`` turns what JSON Resume cannot say into what it can; ``document`` writes the records down.
"""

from __future__ import annotations

from cvi18n.compose import Setting
from cvi18n.compose.writing import Writing
from cvi18n.export.document import to_json
from cvi18n.export.shape import Shape
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.text import Verbatim
from cvi18n.source.read import read_source


def export(resume: Resume, setting: Setting) -> str:
    """The document of *resume*, which is in the language of ``setting.labels`` already and has no hidden entries.

    Laws: for a source of JSON Resume's own keys and without codes, reading the document gives *resume* again;
    for any other, exporting what was read gives the same document.
    """
    tag = setting.labels.tag
    write = Writing(tag, resume.language, setting.labels, setting.voice, setting.today, own={})
    shaped = Shape(write).resume(resume)
    if shaped.meta and shaped.meta.language:
        return to_json(_in_language(shaped, tag))
    text = to_json(shaped)
    guessed = read_source([("cv.json", text.encode())], lambda _: None).resume.language
    # A key that the source does not have is added only where reading would take the language for another.
    return text if guessed == tag else to_json(_in_language(shaped, tag))


def _in_language(resume: Resume, tag: str) -> Resume:
    meta = resume.meta or Meta()
    return resume.changed({"meta": meta.changed({"language": Verbatim(tag, meta.at)})})
