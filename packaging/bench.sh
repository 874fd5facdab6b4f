#!/bin/sh
# Side by side with what people would use instead: all of it, or the subjects named (`bench.sh cleaning sealing`).
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh
. packaging/system.sh

# shellcheck disable=SC2046 # one word per package
install_packages $(missing_programs packaging/bench-peers.txt) || echo "What is missing is named as missing in the table."
exec .venv/bin/python -m bench "$@"
