"""The parts of a Word file, and the file as bytes that depend on nothing else."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.oxml.coreprops import CT_CoreProperties
from docx.oxml.ns import qn
from docx.package import Package
from docx.parts.document import DocumentPart

from cvi18n.page import Page, plain
from cvi18n.render.design import Design
from cvi18n.render.docx.body import Body
from cvi18n.render.docx.element import Element, clean, root, w
from cvi18n.render.docx.fonts import Tongues
from cvi18n.render.docx.footer import footer
from cvi18n.render.docx.image import image_of
from cvi18n.render.docx.photo import picture
from cvi18n.render.docx.runs import Runs
from cvi18n.render.docx.sheet import Sheet, sheet
from cvi18n.render.docx.styles import Styles, numbering

_KINDS = {
    "styles": (CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES),
    "settings": (CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS),
    "numbering": (CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}

# A zip file dates its members; nothing here is as old as this, and nothing depends on the day.
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LONGEST_PROPERTY = 255  # Word's own limit


def document(page: Page, design: Design) -> bytes:
    """*page* as a Word file.

    Why not python-docx's template: it brings four hundred styles, faces of a theme, a picture and dates of its own.
    """
    package = Package()
    part = DocumentPart(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN, root("document"), package)
    package.relate_to(part, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    package.relate_to(_properties(page, package), RELATIONSHIP_TYPE.CORE_PROPERTIES)

    tongues, paper = Tongues(page, design.font), sheet(page.paper, design.density)
    runs = Runs(page, tongues, lambda url: part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    _relate(part, "styles", Styles(page, tongues, paper, design).element())
    _relate(part, "settings", _settings())
    _relate(part, "numbering", numbering())
    foot = _relate(part, "footer", footer(runs))
    body = Body(runs, paper, _photo(page, part))
    part.element.append(w("body", *body.paragraphs(), _section(page, paper, foot)))
    return _dateless(_saved(package))


def _relate(owner: Part, name: str, element: Element) -> str:
    """Add ``word/<name>.xml`` to the file, and return the id by which *owner* knows it."""
    kind, relation = _KINDS[name]
    return str(owner.relate_to(XmlPart(PackURI(f"/word/{name}.xml"), kind, element, owner.package), relation))


def _photo(page: Page, owner: Part) -> Element | None:
    image = image_of(page.header.photo)
    if image is None or page.header.photo is None:
        return None
    part = Part(PackURI(f"/word/media/photo.{image.kind}"), f"image/{image.kind}", image.content, owner.package)
    return picture(image, page.header.photo.alt, owner.relate_to(part, RELATIONSHIP_TYPE.IMAGE), page.dir)


def _section(page: Page, paper: Sheet, foot: str) -> Element:
    """The one section of the document: its paper, and which way it runs."""
    reference = w("footerReference", type="default")
    reference.set(qn("r:id"), foot)
    edges = dict.fromkeys(("top", "right", "bottom", "left"), paper.margin)
    return w(
        "sectPr",
        reference,
        w("pgSz", w=paper.width, h=paper.height),
        w("pgMar", **edges, header=paper.margin // 2, footer=paper.margin // 2, gutter=0),
        w("bidi") if page.dir == "rtl" else None,
    )


def _settings() -> Element:
    """Word 2013 and later, without the modes that imitate older ones."""
    uri = "http://schemas.microsoft.com/office/word"
    return root(
        "settings",
        w("defaultTabStop", val=420),
        w("characterSpacingControl", val="compressPunctuation"),
        w("compat", w("compatSetting", name="compatibilityMode", uri=uri, val=15)),
    )


def _properties(page: Page, package: Package) -> Part:
    """What a file says of itself; no dates, which would change with every build."""
    element = CT_CoreProperties.new()
    element.title_text = _property(page.title)
    element.author_text = _property(plain(page.header.name))
    element.comments_text = _property(page.description)
    element.keywords_text = _property(", ".join(page.keywords))
    element.language_text = _property(page.lang)
    return CorePropertiesPart(PackURI("/docProps/core.xml"), CONTENT_TYPE.OPC_CORE_PROPERTIES, element, package)


def _property(text: str) -> str:
    return clean(text)[:_LONGEST_PROPERTY]


def _saved(package: Package) -> bytes:
    stream = BytesIO()
    package.save(stream)
    return stream.getvalue()


def _dateless(file: bytes) -> bytes:
    """*file*, a zip file, with one date for all of its members, and no trace of the system that made it."""
    stream = BytesIO()
    with ZipFile(BytesIO(file)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = ZipInfo(name, _EPOCH)
            member.compress_type, member.create_system = ZIP_DEFLATED, 0
            new.writestr(member, old.read(name))
    return stream.getvalue()
