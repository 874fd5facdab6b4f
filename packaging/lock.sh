#!/bin/sh
# Writes packaging/locks/*.lock anew from the *.in files: newest versions, hashes for every system, no host names.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh

workshop=$PWD/build/lock
rm -rf "$workshop"
.venv/bin/python -m venv "$workshop"
"$workshop/bin/python" -m pip --quiet --disable-pip-version-check install uv
cd packaging/locks
# In this order: build.in and dev.in keep to what the ones before them settled, so what is tested is what runs.
for name in run build dev fuzz; do
    "$workshop/bin/uv" pip compile --quiet --no-header --upgrade --universal --python-version 3.11 --generate-hashes \
        "$name.in" --output-file "$name.lock"
done
rm -rf "$workshop"
