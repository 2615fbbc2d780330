"""A page's text → blocks: headings, paragraphs, lists, badges, without layout.

The way: ``lines`` (without front matter and comments) → ``liquid`` (its loops filled in) → ``markdown`` (one tree of
Markdown and HTML: ``tree``) → ``reader`` (blocks of runs).  What shows no word is left out, and ``notes`` tells so.
Nothing here knows what a CV is.
"""
