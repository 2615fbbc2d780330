"""gettext catalogs: read for certain or not at all, written as msgcat writes them, merged without losing a word."""
