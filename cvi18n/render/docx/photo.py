"""The person's picture, in the upper corner where lines end, with the text beside it."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from cvi18n.render.docx.element import Element, clean, w
from cvi18n.render.docx.image import Image

# The box that a picture fits into, and its distance from the text, in English Metric Units (36,000 a millimetre).
_WIDTH = 27 * 36_000
_HEIGHT = 32 * 36_000
_DISTANCE = 4 * 36_000

_ANCHOR = """
<wp:anchor {namespaces} distT="0" distB="{distance}" distL="{distance}" distR="{distance}" simplePos="0"
  relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
  <wp:simplePos x="0" y="0"/>
  <wp:positionH relativeFrom="margin"><wp:align>{side}</wp:align></wp:positionH>
  <wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>
  <wp:extent cx="{width}" cy="{height}"/>
  <wp:effectExtent l="0" t="0" r="0" b="0"/>
  <wp:wrapSquare wrapText="bothSides"/>
  <wp:docPr id="1" name="Photo"/>
  <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>
  <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>
    <pic:nvPicPr><pic:cNvPr id="1" name="Photo"/><pic:cNvPicPr/></pic:nvPicPr>
    <pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
    <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
  </pic:pic></a:graphicData></a:graphic>
</wp:anchor>
"""


def picture(image: Image, alt: str, relation: str, direction: str) -> Element:
    """A run that holds *image*, which the file knows as *relation*, on a page of that direction."""
    scale = min(_WIDTH / image.width, _HEIGHT / image.height)
    anchor = parse_xml(
        _ANCHOR.format(
            namespaces=nsdecls("wp", "a", "pic", "r"),
            distance=_DISTANCE,
            side="left" if direction == "rtl" else "right",
            width=round(image.width * scale),
            height=round(image.height * scale),
            relation=relation,
        )
    )
    for name in anchor.iter("{*}docPr"):
        name.set("descr", clean(alt))
    return w("r", w("drawing", anchor))
