"""Any CV that cvi18n knows the form of → a document that the source reader takes."""

from __future__ import annotations

from cvi18n.convert.detect import Kind, detect
from cvi18n.convert.document import Imported, Value, Vocabulary, value_of
from cvi18n.convert.encoding import not_a_cv
from cvi18n.convert.fit import fitted


def read_cv(name: str, content: bytes, words: Vocabulary, wanted: Kind | None = None, data: Value = None) -> Imported:
    """The CV in a file called *name*; *wanted* says what it is, *data* what a page's ``site.data`` holds.

    Raises Faults.
    """
    found = detect(name, content, wanted)
    match found.kind:
        case Kind.PAGE:
            # The libraries that read Markdown and HTML cost more than all the rest.
            from cvi18n.convert.page.read import NotAPage, read_page

            try:
                imported = read_page(found.text, words, data)
            except NotAPage as why:
                raise not_a_cv(name, str(why)) from None
        case Kind.RENDERCV:
            from cvi18n.convert.rendercv.read import read_rendercv

            imported = read_rendercv(value_of(found.root), words)
        case Kind.YAMLRESUME:
            from cvi18n.convert.yamlresume.read import read_yamlresume

            imported = read_yamlresume(value_of(found.root), words)
        case Kind.JSON_RESUME:
            from cvi18n.convert.json_resume import read_json_resume

            imported = read_json_resume(value_of(found.root))
    return fitted(Imported(imported.document, (*found.notices, *imported.notices)))
