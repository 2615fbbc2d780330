"""YAMLResume's YAML → a document: the file and the person, the entries, the layouts, and names as codes."""
