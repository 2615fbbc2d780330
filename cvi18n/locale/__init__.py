"""What differs between languages: tags, names, dates, paper and the tool's own words.  Only this room knows Babel."""
