"""The built-in sections, in the order in which a CV shows them unless ``meta.sections`` says otherwise."""

SECTIONS = (
    "summary",
    "objective",
    "details",
    "work",
    "projects",
    "volunteer",
    "education",
    "skills",
    "certificates",
    "awards",
    "publications",
    "languages",
    "interests",
    "references",
)
