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
    """A remark for each fact that a page of *languages* shows, or hides, against the custom of its readers.

    What a CV does not tell anywhere is its writer's decision.
    """
    for tag in languages:
        for fact, at, shown in _told(resume, tag):
            said = custom(fact, tag)
            if shown and said == "unusual":
                advice = 'name it in meta.private and build --public for these readers, or give the entry "only"'
                yield Remark("custom", at, f"{_CALLED[fact]} is unusual in {_called(tag)}", advice)
            elif not shown and said == "expected":
                message = f"{_CALLED[fact]} is usual in {_called(tag)}, and hidden"
                yield Remark("custom", at, message, f'add {tag} to its "only"')


def _called(tag: str) -> str:
    """The CVs for readers of *tag*, as a remark names them.  For a remark alone: CLDR's names of countries are dear."""
    return f"CVs for {tag} ({country_name(region(tag, None), 'en')})"


def _told(resume: Resume, tag: str) -> Iterator[tuple[Fact, Place, bool]]:
    """Each fact that the CV tells, where, and whether a page in *tag* shows it."""
    basics = resume.basics or Basics()
    private = {path.value for path in resume.meta.private} if resume.meta else set()
    if basics.image and "basics.image" not in private:
        yield "photo", basics.image.at, True
    for detail in basics.details:
        if detail.label and tells_birth(detail.label.value) and "basics.details" not in private:
            shown = not detail.only or covers([range_.value for range_ in detail.only], tag)
            yield "birth-date", detail.at, shown
