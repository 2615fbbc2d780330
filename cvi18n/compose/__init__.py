"""From a CV in one language to its Page: every decision about language falls here, none in the writers."""

from cvi18n.compose.compose import Setting, compose

__all__ = ["Setting", "compose"]
