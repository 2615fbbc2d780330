"""A page's blocks → a document: which section is which, and what stands in it.

``read`` begins; ``outline`` parts the sections by their headings; ``sections`` chooses what reads each: ``facts`` and
``banner`` the person, ``rows`` short lines, ``entries`` and ``records`` jobs and their like, with a ``body`` of
``points``, ``custom`` the rest.  ``words`` knows labels, ``dates`` dates; ``context`` carries both along.
"""
