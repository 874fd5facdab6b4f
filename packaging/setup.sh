#!/bin/sh
# Makes .venv ready: `setup.sh` for using the program, `setup.sh dev` for working on it as well.
# A second call finds its stamp and returns at once. Where it cannot help itself it says what to type and exits 1.
set -eu
cd "$(dirname "$0")/.."
. packaging/system.sh

purpose=${1:-run}
stamp=.venv/ready-$purpose
# A moved checkout, another lock file or another set-up script each make the stamp stale.
wanted="$PWD $(cat packaging/locks/*.lock packaging/*.sh packaging/system-libraries.txt pyproject.toml | cksum)"

version_of() { "$1" -c 'import sys; print(*sys.version_info[:2], sep=".")' 2> /dev/null; }

is_ready() {
    have=$(version_of .venv/bin/python) && [ -x .venv/bin/intake-app ] &&
        [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] &&
        { [ -z "${PYTHON:-}" ] || [ "$have" = "$(version_of "$PYTHON")" ]; }
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        case $(version_of "$candidate") in
            3.11 | 3.12 | 3.13) command -v "$candidate" && return ;;
        esac
    done
    echo "Python 3.11, 3.12 or 3.13 is needed, and ${PYTHON:-python3} is none of them. PYTHON=/path/to/python chooses one." >&2
    return 1
}

prepare_system() {
    missing=$(missing_libraries "$python")
    "$python" -c 'import ensurepip, venv' 2> /dev/null || missing="python$(version_of "$python")-venv $missing"
    # shellcheck disable=SC2086 # one word per package
    install_packages $missing
}

# A .venv without any stamp was interrupted while being made: nothing in it can be relied on.
prepare_venv() {
    if [ "$(version_of .venv/bin/python)" != "$(version_of "$python")" ] || ! ls .venv/ready-* > /dev/null 2>&1; then
        rm -rf .venv
        "$python" -m venv .venv
    fi
    rm -f .venv/ready-*
}

pip_install() { .venv/bin/python -m pip --quiet --no-input --disable-pip-version-check install "$@"; }

install_locked() {
    for lock in "$@"; do
        set -- "$@" -r "packaging/locks/$lock.lock"
        shift
    done
    echo "Installing the locked dependencies into .venv (some 130 MB the first time)"
    pip_install --require-hashes --only-binary :all: "$@"
    pip_install --no-index --no-deps --no-build-isolation --editable .
}

is_ready && exit
python=$(find_python)
prepare_system
prepare_venv
case $purpose in
    run) install_locked build run ;;
    dev)
        install_locked dev
        # shellcheck disable=SC2046 # one word per package
        install_packages $(missing_programs packaging/test-helpers.txt) || echo "Tests that need one of them will be skipped."
        echo "$wanted" > .venv/ready-run
        ;;
esac
echo "$wanted" > "$stamp"
