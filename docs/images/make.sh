#!/usr/bin/env bash
# Makes pages.png, the picture in the README, anew.  Run it after the theme or the top of the sample has changed.
# Needs Chromium, Noto Sans CJK and Source Sans 3 (or the fonts the theme finds instead), and ImageMagick, which cuts
# the palette to 48 colours: a third of the size, and no eye sees it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

"${CVI18N:-../../.venv/bin/cvi18n}" -C ../.. build --format html
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --hide-scrollbars \
    --user-data-dir="$profile" --window-size=1660,1300 --screenshot="$profile/pages.png" pages.html 2>/dev/null
convert "$profile/pages.png" -dither None -colors 48 -strip png8:pages.png
