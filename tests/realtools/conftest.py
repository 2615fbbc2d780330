"""What is costly is made once a run: the sample's pages and the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.realtools.chromium import Chromium, launch
from tests.realtools.tools import require
from tests.realtools.workspace import Site, build, copy_sample


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The repository's sample CV, built in every language."""
    return build(copy_sample(tmp_path_factory.mktemp("sample")))


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """One Chromium for all tests of a process."""
    with launch(require("chromium"), tmp_path_factory.mktemp("chromium")) as chromium:
        yield chromium
