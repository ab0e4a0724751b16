#!/bin/sh
# Sets this checkout up: `setup.sh run` for the program, `setup.sh test` for the program, the tests and their peers,
# `setup.sh build` for what freezes the program, `setup.sh fuzz` and `setup.sh mutate` for two long proofs, each in an
# environment of its own.
# Safe to run again: what is there already is left alone. Nothing outside the checkout is touched but system
# packages, and those only where this user may install them; else the exact command is printed.
set -eu

purpose=${1:?usage: packaging/setup.sh run|test|build|fuzz|mutate}
root=$(cd "$(dirname "$0")/.." && pwd)
venv=$root/.venv

# Why each: Qt's sound library links libpulse, libglib, libdbus and the GL dispatchers even without a window. The window
# itself needs the xcb libraries, libxkbcommon and libwayland-cursor; libthai breaks lines of Thai between its words.
run_packages="libpulse0 libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxcb-shape0 libxrandr2
    libwayland-cursor0 libthai0"
# age, node: other people's readers of our bundles. openssh-client: signatures. pulseaudio: virtual microphones.
# xvfb, xdotool: windows on a virtual screen, pressed with real keys. strace: no socket, no plain text. espeak-ng: voices. flac: checks our FLAC.
test_packages="age openssh-client nodejs npm pulseaudio pulseaudio-utils xvfb xdotool strace espeak-ng flac util-linux"
# binutils: takes debug symbols away. faketime: the second build is of another day. xz-utils: packs.
build_packages="binutils faketime xz-utils"

say() { printf '%s\n' "$*" >&2; }

installed() {
    # Newer releases renamed some libraries (libglib2.0-0t64) and say so through Provides.
    dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed ||
        dpkg-query -W -f '${db:Status-Status}\n' "$1t64" 2>/dev/null | grep -qx installed
}

provided_otherwise() {
    case $1 in
        nodejs) command -v node >/dev/null ;;
        npm) command -v npm >/dev/null ;;
        openssh-client) command -v ssh-keygen >/dev/null ;;
        *) return 1 ;;
    esac
}

need_system_packages() {
    command -v dpkg-query >/dev/null || {
        say "This is not Debian or Ubuntu. Please install what these packages hold: $*"
        return 0
    }
    missing=
    for package in "$@"; do
        installed "$package" || provided_otherwise "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command="apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else
        say "System packages are missing and this user may not install them. Please run, then try again:"
        say "    sudo $command"
        exit 1
    fi
    say "Installing system packages:$missing"
    # shellcheck disable=SC2086
    { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root $command -qq; } >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        say "This did not work. Please run, then try again:"
        say "    sudo apt-get update && sudo $command"
        exit 1
    }
}

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null &&
            "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "Saksi needs Python 3.11 or newer. Please install it, then try again:"
    say "    sudo apt-get install -y python3 python3-venv"
    exit 1
}

make_venv() {
    lock=$1
    # The lock with development tools holds the other one too, so a test set-up is never undone by a run.
    wanted=$(sha256sum "$lock" | cut -d' ' -f1)
    grep -qx "$wanted" "$venv/.locks" 2>/dev/null && return 0
    if [ ! -x "$venv/bin/pip" ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null || need_system_packages python3-venv
        say "Making a Python environment in $(basename "$venv")"
        "$python" -m venv "$venv"
    fi
    say "Installing the locked wheels of $(basename "$lock") (the first time takes a minute)"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    [ "$venv" = "$root/.venv" ] && make_saksi_importable
    echo "$wanted" >>"$venv/.locks"
    [ "$lock" = "$root/requirements.lock" ] ||
        sha256sum "$root/requirements.lock" | cut -d' ' -f1 >>"$venv/.locks"
}

make_saksi_importable() {
    # A path file and a start script, as an editable install would make them, without a build backend to fetch.
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$site/saksi.pth"
    printf '#!%s\nimport sys\n\nfrom ui.main import main\n\nsys.exit(main())\n' "$venv/bin/python" >"$venv/bin/saksi"
    chmod 755 "$venv/bin/saksi"
}

make_peers() {
    wanted=$(sha256sum tests/peers/package-lock.json | cut -d' ' -f1)
    grep -qx "$wanted" tests/peers/node_modules/.lock 2>/dev/null && return 0
    say "Installing the npm age client, which the tests run our bundles against"
    npm ci --silent --no-audit --no-fund --ignore-scripts --prefix tests/peers >&2
    echo "$wanted" >tests/peers/node_modules/.lock
}

cd "$root"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
python=$(find_python)
case $purpose in
    run)
        # shellcheck disable=SC2086
        need_system_packages $run_packages
        make_venv "$root/requirements.lock"
        ;;
    test)
        # shellcheck disable=SC2086
        need_system_packages $run_packages $test_packages
        make_venv "$root/requirements-dev.lock"
        make_peers
        ;;
    build)
        # shellcheck disable=SC2086
        need_system_packages $run_packages $build_packages
        venv=$root/.venv-build
        make_venv "$root/requirements-build.lock"
        ;;
    fuzz | mutate)
        # shellcheck disable=SC2086
        need_system_packages $run_packages
        venv=$root/.venv-$purpose
        make_venv "$root/requirements-$purpose.lock"
        ;;
    *)
        say "usage: packaging/setup.sh run|test|build|fuzz|mutate"
        exit 2
        ;;
esac
