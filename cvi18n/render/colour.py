"""Colours that can be read: an accent for text on white paper, and its counterpart on a dark screen.

Luminance and contrast as WCAG 2.2 defines them.
"""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls

HEX = re.compile(r"#[0-9a-fA-F]{6}")
# 4.5 is what small text needs.  Themes tint areas with up to 8 % of the accent, which costs a little of it.
READABLE = 5.3
DARK_PAPER = "#14181b"
"""The paper of a dark screen, in every theme."""

Rgb = tuple[float, float, float]
_STEPS = 250  # from black to white


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours ``#rrggbb``: 1 to 21."""
    dark, light = sorted((_luminance(_rgb(one)), _luminance(_rgb(other))))
    return (light + 0.05) / (dark + 0.05)


def for_text(colour: str) -> str:
    """*colour*, or where that is too light to read on white, the lightest shade of its hue that is not."""
    return colour if contrast(colour, "#ffffff") >= READABLE else _shade(colour, 1, range(_STEPS, -1, -1), "#ffffff")


def for_dark(colour: str) -> str:
    """A light tone of *colour*'s hue for text on :data:`DARK_PAPER`, less saturated: glaring letters blur."""
    return _shade(colour, 0.73, range(166, _STEPS + 1), DARK_PAPER)


def _shade(colour: str, pure: float, lightness: range, ground: str) -> str:
    """The hue of *colour*, *pure* times as saturated, at the first *lightness* that can be read on *ground*."""
    hue, _, saturation = rgb_to_hls(*_rgb(colour))
    shades = (_hex(hls_to_rgb(hue, step / _STEPS, saturation * pure)) for step in lightness)
    return next(shade for shade in shades if contrast(shade, ground) >= READABLE)


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _hex(rgb: Rgb) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in rgb)


def _luminance(rgb: Rgb) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
