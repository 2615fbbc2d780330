"""Fill what is empty in a catalog from the glossary, from earlier translations and from the shipped terms."""
