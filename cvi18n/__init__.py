"""One CV source, every language true: extract to gettext catalogs, translate in Poedit, build localized pages."""

# A literal: importlib.metadata would cost more than everything `--help` does.
__version__ = "0.1.0"
