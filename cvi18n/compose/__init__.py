"""From a CV in one language to its Page: every decision about language falls here, none in the writers."""

from cvi18n.compose.compose import Setting, compose, writing_of

__all__ = ["Setting", "compose", "writing_of"]
