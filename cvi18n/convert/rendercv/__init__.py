"""RenderCV's YAML → a document: the file, the person, the sections, and what stands in them."""
