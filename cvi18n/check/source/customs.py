"""What readers of a language's region expect of a CV beside the work.  Advice, and never more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvi18n.check.source.remark import Remark
from cvi18n.diagnostic import Place
from cvi18n.locale.customs import Fact, custom, tells_birth
from cvi18n.locale.names import country_name, region
from cvi18n.locale.negotiate import covers
from cvi18n.model.basics import Basics
from cvi18n.model.resume import Resume

_CALLED: dict[Fact, str] = {"photo": "a photo", "birth-date": "the date of birth"}


def check_customs(resume: Resume, languages: Sequence[str]) -> Iterator[Remark]:
    """A remark for each fact that a page of *languages* has against the custom of its readers, or lacks."""
    basics = resume.basics or Basics()
    private = {path.value for path in resume.meta.private} if resume.meta else set()
    for tag in languages:
        photo = basics.image.at if basics.image and "basics.image" not in private else None
        yield from _against("photo", photo, "basics.image", tag, resume)
        born = next((fact for fact in basics.details if fact.label and tells_birth(fact.label.value)), None)
        shown = born and (not born.only or covers([range_.value for range_ in born.only], tag))
        yield from _against("birth-date", born.at if born and shown else None, "basics.details", tag, resume)


def _against(fact: Fact, at: Place | None, key: str, tag: str, resume: Resume) -> Iterator[Remark]:
    said, where = custom(fact, tag), f"CVs for {tag} ({country_name(region(tag, None), 'en')})"
    if at and said == "unusual":
        advice = 'name it in meta.private and build --public for these readers, or give the entry "only"'
        yield Remark("custom", at, f"{_CALLED[fact]} is unusual in {where}", advice)
    if not at and said == "expected":
        missing = resume.basics.at if resume.basics else resume.at
        yield Remark("custom", missing, f"{_CALLED[fact]} is usual in {where}", f"add it to {key} if you like")
