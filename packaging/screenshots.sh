#!/bin/sh
# Plays the main job in each language and keeps a picture of every screen, light and dark, in build/screenshots.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh

rm -rf build/screenshots
for language in en es; do
    .venv/bin/intake-app demo --out build/demo --pictures build/screenshots/$language --language $language --dark
done
