#!/usr/bin/env bash
# Makes the pictures of Poedit in for-translators.md and for-translators.zh.md anew: what a workspace of `cvi18n init`
# looks like after its CV was edited.  Run it after the notes or the starter CV have changed.
# Needs Poedit 3, Xvfb, xdotool, ImageMagick, Noto Sans CJK, and localedef with the sources of the locale zh_CN
# (Debian: poedit xvfb xdotool imagemagick fonts-noto-cjk locales).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cvi18n=${CVI18N:-$here/../../.venv/bin/cvi18n}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$work"' EXIT

export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
export LOCPATH=$work/locales GDK_BACKEND=x11 NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
mkdir -p "$HOME" "$LOCPATH" "$XDG_CONFIG_HOME"/{poedit,gtk-3.0}
localedef -i zh_CN -f UTF-8 "$LOCPATH/zh_CN.UTF-8"
localedef -i en_US -f UTF-8 "$LOCPATH/en_US.UTF-8"
printf '[Settings]\ngtk-cursor-blink=0\n' >"$XDG_CONFIG_HOME/gtk-3.0/settings.ini"

Xvfb -noreset -nolisten tcp -displayfd 3 -screen 0 1000x650x24 3>"$work/display" 2>/dev/null &
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY

# A picture of the screen, once nothing moves on it any more.
shoot() {
    local before='' after=none
    until [ "$before" = "$after" ]; do
        before=$after
        sleep 0.7
        import -window root "$work/screen.png"
        after=$(cksum <"$work/screen.png")
    done
    convert "$work/screen.png" -dither None -colors 96 -strip "png8:$here/$1"
}

# The configuration that Poedit keeps: no welcome, the order of the file, no warnings about full stops.
configure() {
    cat >"$XDG_CONFIG_HOME/poedit/config" <<'END'
version=3.2.2
sort_errors_first=0
show_warnings=0
focus_to_text=1
enable_spellchecking=0
splitter=240
[windows/mainwin]
w=1000
h=560
END
}

# picture SOURCE TARGET LOCALE OLD NEW: the CV in SOURCE, where OLD becomes NEW, opened for TARGET.
picture() {
    local folder=$work/$1 poedit
    "$cvi18n" init "$folder" --lang "$1" --lang "$2" >/dev/null
    grep -q "$4" "$folder/content/cv.yaml"
    sed -i "s/$4/$5/" "$folder/content/cv.yaml"
    "$cvi18n" -C "$folder" extract >/dev/null
    configure
    LANG=$3 poedit "$folder/locales/$2/LC_MESSAGES/cv.po" >/dev/null 2>&1 &
    poedit=$!
    xdotool search --sync --onlyvisible --name 'cv.po' >/dev/null
    shoot "poedit.$1.png"
    xdotool key --delay 50 shift+ctrl+Down
    shoot "poedit-needs-work.$1.png"
    xdotool key --delay 50 ctrl+Up ctrl+Up ctrl+Up
    shoot "poedit.$1.png"
    kill "$poedit"
    wait "$poedit" || true
}

picture en zh en_US.UTF-8 'from 14 to 3' 'from 14 to 2'
picture zh en zh_CN.UTF-8 '14次减至3次' '14次减至2次'
