#!/bin/sh
# Looks for bytes that bring down a reader, two minutes for each: all of them, or `fuzz.sh --seconds 600 walk-pdf`.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh dev
.venv/bin/python -m pip --quiet --disable-pip-version-check install \
    --require-hashes --only-binary :all: -r packaging/locks/fuzz.lock
exec .venv/bin/python -m fuzz "$@"
