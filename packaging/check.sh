#!/bin/sh
# Formatter, linter, strict types.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh dev

.venv/bin/ruff format --check --quiet .
.venv/bin/ruff check --quiet .
.venv/bin/mypy --no-error-summary
# What only runs there is at least typed as it would be there.
.venv/bin/mypy --no-error-summary --cache-dir=/dev/null --platform win32 intake_app/isolation/confine_windows.py
.venv/bin/mypy --no-error-summary --cache-dir=/dev/null --platform darwin intake_app/isolation/confine_macos.py
