"""The real Poedit on a screen of its own, driven by keys as a translator would.

No window manager runs.  Nothing sleeps for a fixed time: what is waited for is looked at again and again.
"""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

from tests.realtools.tools import require

TIMEOUT = 30.0
PAUSE = 0.05
SCREEN = "1280x800x24"

# With a configuration no welcome window opens.  The order is that of the file, whatever Poedit warns of; the cursor
# stands in the translation; and Poedit asks nobody for a name.
CONFIGURATION = """\
version=3.2.2
sort_by=file-order
sort_group_by_context=0
sort_untrans_first=0
sort_errors_first=0
focus_to_text=1
check_for_updates=0
"""

T = TypeVar("T")


def until(what: str, look: Callable[[], T | None]) -> T:
    """The first answer of *look* that is something."""
    deadline = time.monotonic() + TIMEOUT
    while not (found := look()):
        assert time.monotonic() < deadline, f"{what}: not within {TIMEOUT:.0f} s"
        time.sleep(PAUSE)
    return found


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that does not outlive the block."""
    try:
        yield process
    finally:
        process.kill()
        process.wait(timeout=TIMEOUT)


@contextmanager
def screen() -> Iterator[str]:
    """A new X server; its display, whose number it chooses itself."""
    told, tell = os.pipe()
    # Without -noreset it begins anew when the last program leaves it: xdotool looks in before Poedit is there.
    command = [require("Xvfb"), "-displayfd", str(tell), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    with ended(subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)):
        os.close(tell)
        with os.fdopen(told) as answer:
            assert select.select([answer], [], [], TIMEOUT)[0], f"Xvfb gave no display within {TIMEOUT:.0f} s"
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen, and the home of somebody who uses Poedit there."""

    display: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the session that the tests run in but where programs are."""
        home = {name: str(self.home / name) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
        quiet = {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "NO_AT_BRIDGE": "1", "GDK_BACKEND": "x11"}
        language = {"LANG": "C.UTF-8"}
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "DISPLAY": self.display} | home | quiet | language

    @contextmanager
    def open(self, catalog: Path) -> Iterator[Poedit]:
        """Poedit with *catalog* open, the cursor in the translation of the first entry."""
        folder = self.home / "XDG_CONFIG_HOME" / "poedit"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "config").write_text(CONFIGURATION, encoding="utf-8")
        log = self.home / "poedit.log"
        with log.open("wb") as output, ended(self.start(catalog, output)) as process:
            poedit = Poedit(self, process, catalog, log)
            poedit.come_up()
            poedit.keys("ctrl+Down", "ctrl+Up")
            yield poedit

    def start(self, catalog: Path, output: int | BinaryIO = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Run ``poedit catalog``; where one is running it opens the file, and this one ends."""
        return subprocess.Popen([require("poedit"), str(catalog)], env=self.environment, stdout=output, stderr=output)


@dataclass(frozen=True, slots=True)
class Poedit:
    """A window of a running Poedit."""

    desk: Desk
    process: subprocess.Popen[bytes]
    catalog: Path
    log: Path

    def also(self, catalog: Path) -> Poedit:
        """Open another catalog, of another name, in a window of its own, and work in that from now on."""
        self.desk.start(catalog).wait(timeout=TIMEOUT)
        other = Poedit(self.desk, self.process, catalog, self.log)
        number = other.come_up()
        self._xdotool("windowraise", number, "windowfocus", "--sync", number)
        return other

    def come_up(self) -> str:
        """Wait for the window of the catalog; its number."""
        return until(f"Poedit's window for {self.catalog}", lambda: self.window(rf"^{re.escape(self.catalog.name)} "))

    def keys(self, *names: str) -> None:
        """Press keys, by the names of X, once Poedit is idle: it loses what comes before it is ready."""
        self._settle()
        self._xdotool("key", "--delay", "20", *names)

    def translate(self, text: str) -> None:
        """Put *text*, in ASCII, in the place of the translation of the entry that is selected."""
        self.keys("ctrl+a")
        self._settle()
        self._xdotool("type", "--delay", "10", text)
        until("a changed catalog", self.modified)

    def window(self, title: str) -> str:
        """The number of a window with a title like *title*, a regular expression; empty where there is none."""
        assert self.process.poll() is None, self.log.read_text("utf-8", errors="replace")
        return self._xdotool("search", "--onlyvisible", "--name", title).partition("\n")[0]

    def modified(self) -> str:
        """Whether the title says that there are changes to save."""
        return self.window(r"\(modified\) - Poedit$")

    def save(self) -> None:
        """Save, and wait until the catalog is on disk."""
        before = self.catalog.stat().st_ino
        self.keys("ctrl+s")
        until("a saved catalog", lambda: self.catalog.stat().st_ino != before and not self.modified())

    def export(self) -> str:
        """What Poedit shows of the whole catalog, as it writes it in HTML."""
        path = self.catalog.with_suffix(".html")
        self.keys("alt+f", "x")
        until("the dialog for the export", lambda: self.window("^Export"))
        self.keys("Return")
        return until("the exported page", lambda: path.read_text("utf-8") if path.exists() else "")

    def _settle(self) -> None:
        """Wait until Poedit takes no time of the processor."""

        def idle() -> bool:
            before = self._ticks()
            time.sleep(0.2)
            return before == self._ticks()

        until("an idle Poedit", idle)

    def _ticks(self) -> list[str]:
        """Its time so far, in user and in system mode (proc(5))."""
        return Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]

    def _xdotool(self, *arguments: str) -> str:
        command = [require("xdotool"), *arguments]
        done = subprocess.run(
            command, env=self.desk.environment, capture_output=True, encoding="utf-8", timeout=TIMEOUT
        )
        return done.stdout.strip()
