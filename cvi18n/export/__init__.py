"""A Resume in one language → a JSON Resume 1.0.0 document, which the themes of JSON Resume show as it is.

``shape`` turns what JSON Resume cannot say into what it can; ``document`` writes the records down.  ``schema_org``
tells machines that read the page who the person is; a build of pages alone imports no more than that.
"""

from __future__ import annotations

from cvi18n.compose import Setting, writing_of
from cvi18n.model.kinds import DATE
from cvi18n.model.resume import Meta, Resume
from cvi18n.model.text import Text, Verbatim
from cvi18n.model.walk import Slot, map_texts
from cvi18n.source.read import read_source


def export(resume: Resume, setting: Setting) -> str:
    """The document of *resume*, which is in the language of ``setting.labels`` already and has no hidden entries.

    Laws: for a source of JSON Resume's own keys and without codes, reading the document, or importing it, gives
    *resume* again, but for entries that say nothing; for any other, exporting what was read or imported gives the same
    document.
    """
    from cvi18n.export.document import to_json
    from cvi18n.export.shape import Shape

    tag = setting.labels.tag
    shaped = Shape(writing_of(resume, setting)).resume(resume)
    if (shaped.meta and shaped.meta.language) or _has_dates_in_words(resume):
        return to_json(_in_language(shaped, tag))
    text = to_json(shaped)
    guessed = read_source([("cv.json", text.encode())], lambda _: None).resume.language
    # A key that the source does not have is added only where reading would take the language for another.
    return text if guessed == tag else to_json(_in_language(shaped, tag))


def _has_dates_in_words(resume: Resume) -> bool:
    """Whether importing the document finds words where reading it finds none, and may guess another language."""
    found: list[Text] = []

    def visit(slot: Slot, text: Text) -> Text:
        if slot.spec.kind is DATE:
            found.append(text)
        return text

    map_texts(resume, visit)
    return bool(found)


def _in_language(resume: Resume, tag: str) -> Resume:
    meta = resume.meta or Meta()
    return resume.changed({"meta": meta.changed({"language": Verbatim(tag, meta.at)})})
