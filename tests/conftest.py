"""Settings that hold for every test."""

from __future__ import annotations

import os
import tempfile

from hypothesis import settings

# No deadline: the time of one example says nothing on a shared machine.  Where every tool is required, a run must be
# repeatable as well, so the examples are the same each time.
settings.register_profile("default", deadline=None)
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.load_profile("repeatable" if os.environ.get("CVI18N_REQUIRE_TOOLS") else "default")

# What commands remember of earlier runs is no test's business, nor the user's.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="cvi18n-cache-")
