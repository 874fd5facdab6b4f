#!/bin/sh
# Every screen of the main job as a picture, light and dark, in build/screenshots.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh
export QT_LOGGING_RULES='default.warning=false' # Qt tells at length what a screen that is not there can't do
exec .venv/bin/intake-app demo --out build/demo --pictures build/screenshots --dark
