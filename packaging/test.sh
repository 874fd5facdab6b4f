#!/bin/sh
# All checks, then all tests; or the tests named: `test.sh tests/vault`.
set -eu
cd "$(dirname "$0")/.."
sh packaging/check.sh
exec .venv/bin/python -m pytest "$@" < /dev/null
