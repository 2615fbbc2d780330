"""Make the pictures of the themes in docs/images/: what a page of paper and a screen look like, in two languages.

    python scripts/gallery.py [THEME …]

It needs Chromium, poppler's pdftoppm and ImageMagick's convert, and takes the repository's sample CV.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

from cvi18n.render.themes import theme_names

REPOSITORY = Path(__file__).parents[1]
IMAGES = REPOSITORY / "docs" / "images"
LANGUAGES = ("zh", "en")
TODAY = "2026-01-01"
SCREEN = (1280, 1810)
BOARD = (1600, 612)
# Two sheets and two screens beside each other, on the grey of a desk.
PAGE = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 30px; background: #e4e7e9; display: flex; gap: 30px; }}
img {{ width: 362px; height: 512px; object-fit: cover; object-position: top; background: #fff;
  box-shadow: 0 2px 10px rgb(0 0 0 / .25); }}
figure {{ margin: 0; }}
figcaption {{ margin-top: 14px; color: #414a53; font: 17px sans-serif; text-align: center; }}
</style>{figures}"""
FIGURE = '<figure><img src="{source}"><figcaption>{caption}</figcaption></figure>'


def workspace(folder: Path) -> Path:
    """A copy of the sample."""
    for name in ("content", "locales"):
        shutil.copytree(REPOSITORY / name, folder / name)
    return folder


def build(folder: Path, theme: str) -> None:
    """The sample in *theme*, as HTML and PDF."""
    command = [sys.executable, "-m", "cvi18n", "-C", str(folder), "build", "--theme", theme, "--today", TODAY]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def sheet(pdf: Path) -> Path:
    """The first page of *pdf* as a picture."""
    target = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-png", "-singlefile", "-r", "110", str(pdf), str(target)], check=True)
    return target.with_suffix(".png")


def shot(page: Path, target: Path, size: tuple[int, int]) -> Path:
    """What a browser window of *size* shows of *page*."""
    width, height = size
    with tempfile.TemporaryDirectory(prefix="chromium-") as profile:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={profile}"]
        subprocess.run(
            [chromium(), *flags, f"--window-size={width},{height}", f"--screenshot={target}", page.as_uri()],
            check=True,
            capture_output=True,
        )
    return target


def chromium() -> str:
    """The browser's program."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    return found or sys.exit("gallery: Chromium is missing")


def board(theme: str, folder: Path) -> Path:
    """All pictures of *theme* on one board."""
    build(folder, theme)
    figures = []
    for tag in LANGUAGES:
        output = folder / "build" / tag
        for name, picture in (
            ("PDF", sheet(output / "cv.pdf")),
            ("HTML", shot(output / "cv.html", output / "screen.png", SCREEN)),
        ):
            figures.append(FIGURE.format(source=picture.as_uri(), caption=escape(f"{theme}, {tag}, {name}")))
    page = folder / "board.html"
    page.write_text(PAGE.format(figures="".join(figures)), encoding="utf-8")
    return light(shot(page, IMAGES / f"theme-{theme}.png", BOARD))


def light(picture: Path) -> Path:
    """*picture* in 64 colours: a third of the size, and no eye sees it."""
    subprocess.run(["convert", picture, "-dither", "None", "-colors", "64", "-strip", f"png8:{picture}"], check=True)
    return picture


def main(themes: Sequence[str]) -> None:
    """A board for each of *themes*, all without any."""
    for theme in themes or theme_names():
        with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
            print(board(theme, workspace(Path(folder))).relative_to(REPOSITORY))


if __name__ == "__main__":
    main(sys.argv[1:])
