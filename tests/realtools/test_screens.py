"""What a reader sees on a screen: nothing sticks out, nothing is blank, nothing is fetched.

The screenshots stay in pytest's temporary folder (``screens*``) for a person to look at.
"""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from tests.realtools.chromium import A4, DESKTOP, PHONE, Chromium, View
from tests.realtools.workspace import PAGES, Site

NARROW = View(width=320, height=568)  # WCAG 2.2, 1.4.10: no scrolling in two directions at 320 CSS px

# What is wider than the page, as [its width, where it ends…]; [] when all fits.
OVERFLOW = """
(() => {
    const page = document.documentElement;
    const outside = [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > page.clientWidth + 1 || box.left < -1);
    });
    const wide = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} in ${page.clientWidth}`] : [];
    return wide.concat(outside.map(element => element.tagName + '.' + element.className + ': ' + element.textContent));
})()
"""

# The share of pixels that differ from the top left one.
INK = """
fetch('data:image/png;base64,PNG').then(r => r.blob()).then(createImageBitmap).then(image => {
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const pixels = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
    return pixels.filter(pixel => pixel !== pixels[0]).length / pixels.length;
})
"""


@pytest.fixture(scope="session")
def screens(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that keeps the screenshots."""
    return tmp_path_factory.mktemp("screens")


@pytest.mark.parametrize("view", [NARROW, PHONE, A4, DESKTOP], ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out_sideways(site: Site, browser: Chromium, name: str, view: View) -> None:
    with browser.open(site.page(name), view) as tab:
        assert [] == tab.evaluate(OVERFLOW)


@pytest.mark.parametrize("view", [PHONE, A4, View(dark=True)], ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_screenshot_is_not_blank(site: Site, browser: Chromium, screens: Path, name: str, view: View) -> None:
    with browser.open(site.page(name), view) as tab:
        png = tab.screenshot()
    (screens / f"{name.split('/')[0].removesuffix('.html')}-{view}.png").write_bytes(png)
    with browser.open("about:blank") as tab:
        ink = tab.evaluate(INK.replace("PNG", base64.b64encode(png).decode()))
    assert ink > (0.001 if name == "index.html" else 0.02)


@pytest.mark.parametrize("name", PAGES)
def test_page_asks_for_nothing_but_itself(site: Site, browser: Chromium, name: str) -> None:
    page = site.page(name)
    with browser.open(page) as tab:
        asked = [address for address in tab.requests() if not address.startswith("data:")]
    assert [page.as_uri()] == asked
