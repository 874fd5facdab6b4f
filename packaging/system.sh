# What the operating system has to bring. Sourced by the other scripts; asks no questions.

# Prints the Debian packages of system-libraries.txt whose library the interpreter $1 cannot load.
missing_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    "$1" -c '
import ctypes, sys
for line in sys.stdin:
    library, package = line.split()
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
' < packaging/system-libraries.txt
    # Without any font Qt draws every letter as an empty box, and nothing fails.
    find /usr/share/fonts /usr/local/share/fonts -name '*.[ot]tf' 2> /dev/null | grep -q . || echo fonts-dejavu-core
}

# Prints the Debian packages of the file $1 ("program-or-file package" a line) whose program or file is not to be found.
missing_programs() {
    while read -r program package; do
        command -v "$program" > /dev/null || [ -e "$program" ] || echo "$package"
    done < "$1"
}

# Installs Debian packages as root or by a sudo that asks nothing; otherwise prints the line to type and returns 1.
install_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get > /dev/null; then
        echo "Missing: what Debian calls $*. Please install it under your system's names, then call this again." >&2
        return 1
    elif [ "$(id -u)" = 0 ]; then
        become=
    elif sudo -n true 2> /dev/null; then
        become='sudo -n'
    else
        echo "Some system packages are missing. Please type this line, then call this again:" >&2
        if command -v sudo > /dev/null; then
            echo "    sudo apt-get update && sudo apt-get install --yes $*" >&2
        else
            echo "    su -c 'apt-get update && apt-get install --yes $*'" >&2
        fi
        return 1
    fi
    echo "Installing system packages: $*"
    set -- -q -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends "$@"
    $become apt-get -q -o DPkg::Lock::Timeout=300 update > /dev/null || true # an old list may do
    $become env DEBIAN_FRONTEND=noninteractive apt-get "$@" < /dev/null > /dev/null
}
