"""Pairs a CV with its translated twin, a document of its own, by what both show whatever their language."""

from cvi18n.twin.doubts import doubts
from cvi18n.twin.pairing import Found, Pairing
from cvi18n.twin.records import extras
from cvi18n.twin.walk import pair

__all__ = ["Found", "Pairing", "doubts", "extras", "pair"]
