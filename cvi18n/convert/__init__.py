"""CVs of other tools → a document as ``content/`` holds it, and what was left out or guessed on the way."""
