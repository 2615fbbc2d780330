"""A headless Chromium over the DevTools pipe: one start serves every page, size and colour scheme.

``--window-size`` cannot go below 500 px and ``--dump-dom`` shows one page a start; the protocol has neither limit.
Protocol: https://chromedevtools.github.io/devtools-protocol/.
"""

from __future__ import annotations

import base64
import json
import os
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TIMEOUT = 60.0
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe"),
)


@dataclass(frozen=True, slots=True)
class View:
    """What a page is looked at with: CSS pixels, and the reader's colour scheme."""

    width: int = 1280
    height: int = 900
    dark: bool = False

    def __str__(self) -> str:
        return f"{self.width}px-{'dark' if self.dark else 'light'}"


PHONE = View(width=390, height=844)
DESKTOP = View()
A4 = View(width=794, height=1123)  # 210 × 297 mm at 96 dpi


class Chromium:
    """The running browser; :meth:`open` shows a page."""

    def __init__(self, process: subprocess.Popen[bytes], commands: int, answers: int) -> None:
        self._process, self._commands, self._answers = process, commands, answers
        self._buffer = b""
        self._last = 0
        self._events: list[dict[str, Any]] = []

    def call(self, method: str, params: dict[str, object] | None = None, session: str | None = None) -> dict[str, Any]:
        """Carry out one protocol command and give its result; events that come meanwhile are kept."""
        self._last += 1
        command = {"id": self._last, "method": method, "params": params or {}}
        if session:
            command["sessionId"] = session
        os.write(self._commands, json.dumps(command).encode() + b"\0")
        while True:
            message = self._receive()
            if message.get("id") != self._last:
                self._events.append(message)
            elif "error" in message:
                raise AssertionError(f"{method}: {message['error']}")
            else:
                return dict(message["result"])

    def events(self, method: str, session: str) -> list[dict[str, Any]]:
        """The parameters of the events of one name that came so far."""
        return [e["params"] for e in self._events if e.get("method") == method and e.get("sessionId") == session]

    def wait_for(self, method: str, session: str) -> None:
        """Wait until an event has come."""
        while not self.events(method, session):
            self._events.append(self._receive())

    @contextmanager
    def open(self, page: Path | str, view: View = DESKTOP) -> Iterator[Tab]:
        """Show *page*, a file or an address, in a tab of its own until it is loaded."""
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        tab = Tab(self, session)
        try:
            tab.look(view)
            self.call("Network.enable", session=session)
            self.call("Page.enable", session=session)
            self.call("Page.navigate", {"url": page.as_uri() if isinstance(page, Path) else page}, session)
            self.wait_for("Page.loadEventFired", session)
            yield tab
        finally:
            self._events.clear()
            self.call("Target.closeTarget", {"targetId": target})

    def _receive(self) -> dict[str, Any]:
        deadline = time.monotonic() + TIMEOUT
        while b"\0" not in self._buffer:
            if not select.select([self._answers], [], [], max(0, deadline - time.monotonic()))[0]:
                raise AssertionError(f"Chromium gave no answer within {TIMEOUT:.0f} s")
            if not (chunk := os.read(self._answers, 1 << 16)):
                raise AssertionError(f"Chromium ended with exit code {self._process.wait()}")
            self._buffer += chunk
        message, self._buffer = self._buffer.split(b"\0", 1)
        return dict(json.loads(message))


class Tab:
    """One open page."""

    def __init__(self, browser: Chromium, session: str) -> None:
        self._browser, self._session = browser, session

    def look(self, view: View) -> None:
        """Change the size and the colour scheme; the medium is left alone, so that a print is one."""
        size = {"width": view.width, "height": view.height, "deviceScaleFactor": 1, "mobile": view.width < 500}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if view.dark else "light"}
        self._browser.call("Emulation.setDeviceMetricsOverride", dict(size), self._session)
        self._browser.call("Emulation.setEmulatedMedia", {"features": [scheme]}, self._session)

    def evaluate(self, expression: str) -> Any:
        """The JSON value of a JavaScript expression; a promise is awaited."""
        params: dict[str, object] = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self._browser.call("Runtime.evaluate", params, self._session)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def requests(self) -> list[str]:
        """Every address that the page asked for, its own included."""
        return [e["request"]["url"] for e in self._browser.events("Network.requestWillBeSent", self._session)]

    def screenshot(self) -> bytes:
        """The whole page as PNG."""
        return self._image("Page.captureScreenshot", {"captureBeyondViewport": True})

    def pdf(self) -> bytes:
        """The page as its own print style lays it out; US Letter where that names no size."""
        return self._image("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})

    def _image(self, method: str, params: dict[str, object]) -> bytes:
        return base64.b64decode(self._browser.call(method, params, self._session)["data"])


@contextmanager
def launch(binary: str, profile: Path) -> Iterator[Chromium]:
    """Start Chromium with a new profile and end it afterwards."""
    command_end, commands = os.pipe()
    answers, answer_end = os.pipe()
    # Chromium reads commands from descriptor 3 and answers on 4; bash puts them there.
    script = f'exec "$@" 3<&{command_end} 4>&{answer_end}'
    process = subprocess.Popen(
        ["bash", "-c", script, "bash", binary, *FLAGS, f"--user-data-dir={profile}"],
        pass_fds=(command_end, answer_end),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(command_end)
    os.close(answer_end)
    try:
        yield Chromium(process, commands, answers)
    finally:
        os.close(commands)
        os.close(answers)
        process.terminate()
        process.wait(timeout=TIMEOUT)
