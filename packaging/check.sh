#!/bin/sh
# Formatter, linter, strict types.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh dev

.venv/bin/ruff format --check --quiet .
.venv/bin/ruff check --quiet .
.venv/bin/mypy --no-error-summary
