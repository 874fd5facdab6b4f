#!/bin/sh
# What fate does to a vault, done on purpose and counted: all of it, or `torture.sh --seed 7 --count 100 kills`.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh dev
exec .venv/bin/python -m torture "$@"
