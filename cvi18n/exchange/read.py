"""Tell the formats apart by their root element, whatever a file is called."""

from __future__ import annotations

from cvi18n.exchange.tmx import read_tmx
from cvi18n.exchange.tree import read_tree, unreadable
from cvi18n.exchange.unit import Document
from cvi18n.exchange.xliff import read_xliff


def read_documents(name: str, content: bytes) -> tuple[Document, ...]:
    """What the file *name* holds, a document for each target language.  Raises Faults."""
    root = read_tree(name, content)
    if root.name == "tmx":
        return read_tmx(name, root)
    if root.name.rpartition(" ")[2] == "xliff":
        return (read_xliff(name, root),)
    raise unreadable(name, root.line, "this is neither XLIFF nor TMX")
