"""Faults that a careful friend would see in the source, beyond what its form forbids."""

from __future__ import annotations

from cvi18n.check.source.run import check_source

__all__ = ["check_source"]
