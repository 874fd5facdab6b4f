#!/bin/sh
# Plays the demo and keeps a picture of every screen, light and dark, in build/screenshots/.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh

rm -rf build/screenshots
exec .venv/bin/intake-app demo --out build/demo --pictures build/screenshots --dark
