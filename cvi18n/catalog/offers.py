"""What an old catalog has to give to messages that it does not know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from cvi18n.catalog.entry import Catalog, Entry, Key

LABEL = "label"
"""The context of the words that come with the tool; they are never guessed from other entries."""


def origin(entry: Entry) -> Key | None:
    """For which key the target was confirmed; of a draft that never was, None."""
    if not entry.fuzzy:
        return entry.key
    if entry.previous is None or entry.previous.source is None:
        return None
    return (entry.context if entry.previous.context is None else entry.previous.context, entry.previous.source)


class Offers:
    """What *old* offers to messages of a template with the keys *wanted*; ``used`` is what they have taken."""

    def __init__(self, old: Catalog, wanted: set[Key]) -> None:
        self.old = old
        self.wanted = wanted
        self.used: set[Key] = set()

    def confirmed(self, entry: Entry) -> Sequence[Entry]:
        """The heirs of *entry*, which nothing in *old* is: offered what was confirmed for its key, they still have it.

        None where it is not the same in all.  Editors take the fuzzy mark away from a target that somebody changes.
        """
        heirs = self._by_origin.get(entry.key, [])
        return heirs if len({heir.target for heir in heirs}) == 1 and not self.old.find(entry.key) else []

    @cached_property
    def _by_origin(self) -> Mapping[Key, list[Entry]]:
        found: dict[Key, list[Entry]] = defaultdict(list)
        for entry in self.old.entries:
            if entry.fuzzy and entry.target and (key := origin(entry)):
                found[key].append(entry)
        return found

    def same_text_vanished(self, entry: Entry) -> Entry | None:
        """What stands under the same text in a context that has it no more."""
        found = self._vanished_by_text.get(entry.source, ())
        return next((old for old in found if old.key not in self.used), None)

    @cached_property
    def _vanished_by_text(self) -> Mapping[str, list[Entry]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._messages:
            if entry.key not in self.wanted and _can_give(entry):
                found[entry.source].append(entry)
        return found

    def same_text(self, living: Iterable[Entry]) -> Mapping[str, Entry]:
        """Translations by their sources.  What has come back to life counts: the next merge would offer it."""
        known = [entry for entry in (*self._messages, *living) if entry.context != LABEL and not entry.plural]
        return {entry.source: entry for entry in reversed(known) if entry.translated}

    def succession(self, living: Iterable[Entry]) -> tuple[Mapping[Key, Key], Mapping[Key, Key]]:
        """Whom the empty ones of *living* replace at their places, and whom they are similar to."""
        old = [entry for entry in self._messages if entry.key not in self.used]
        known = {entry.key for entry in old}
        new = [entry for entry in living if entry.context != LABEL and (entry.key in known or not entry.filled)]
        vanished = [entry for entry in old if entry.key not in self.wanted]
        empty = [entry for entry in new if not entry.filled]
        contexts = {entry.context for entry in empty}
        if not any(entry.context in contexts and _can_give(entry) for entry in vanished):
            return {}, {}
        # RapidFuzz is behind these, whose import costs more than most merges.
        from cvi18n.catalog.likeness import Likeness
        from cvi18n.catalog.succession import succession

        likeness = Likeness(dict.fromkeys(entry.source for entry in (*new, *vanished)))
        untranslated = [entry.key for entry in empty if entry.key in known]
        return succession([entry.key for entry in old], [entry.key for entry in new], likeness, untranslated)

    def vanished(self, key: Key | None) -> Entry | None:
        """The entry with *key*, if there is one and it has anything to give."""
        entry = self.old.by_key[key] if key else None
        return entry if entry and _can_give(entry) else None

    def left_over(self) -> Iterable[Entry]:
        """The filled entries, in their order, that are neither wanted nor taken."""
        gone = self.wanted | self.used
        return (entry for entry in self.old.entries if entry.key not in gone and entry.filled)

    @cached_property
    def _messages(self) -> Sequence[Entry]:
        return [entry for entry in self.old.living if entry.context != LABEL]


def _can_give(entry: Entry) -> bool:
    return entry.filled and not entry.plural
