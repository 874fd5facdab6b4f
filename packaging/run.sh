#!/bin/sh
# Opens the window; where there is no screen, plays the demo off-screen and says where its pictures lie.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/intake-app "$@"
fi
echo "There is no screen here: playing the demo off-screen."
export QT_LOGGING_RULES='default.warning=false' # Qt tells at length what a screen that is not there can't do
exec .venv/bin/intake-app demo --out build/demo
