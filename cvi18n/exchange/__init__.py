"""A language's catalog for other translation tools, and back: XLIFF 2 and TMX 1.4b."""
