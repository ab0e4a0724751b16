#!/bin/sh
# Runs the journeys of the terminal, the window and consent against frozen programs, as they will be in the field:
#   packaging/freeze/journeys.sh DIST/saksi [words for pytest]
# The programs get an empty environment without a Python to be found, lie in a folder that cannot be written to, have
# their home on a file system of its own (in memory), no network but a loopback, and a user without any privilege.
# Needs no root: user namespaces do (on Debian and Ubuntu they are allowed, or `sysctl kernel.unprivileged_userns_clone=1`).
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
if [ "${1:-}" != --inside ]; then
    programs=$(cd "${1:?usage: packaging/freeze/journeys.sh DIST/saksi [words for pytest]}" && pwd)
    shift
    place=$(mktemp -d)
    trap 'rmdir "$place/installed" "$place/home" "$place"' EXIT
    mkdir "$place/installed" "$place/home"
    unshare --user --map-root-user --net --mount "$0" --inside "$programs" "$place" "$@"
    exit
fi

programs=$2 place=$3
shift 3
ip link set lo up
mount --bind "$programs" "$place/installed"
mount -o remount,bind,ro "$place/installed"
mount -t tmpfs -o size=6g,mode=1777 tmpfs "$place/home"
mkdir "$place/home/own"
chmod 700 "$place/home/own"
if touch "$place/installed/written" 2>/dev/null; then
    echo "the folder of the programs can be written to: this would prove nothing" >&2
    exit 1
fi

[ $# -gt 0 ] || set -- \
    tests/journeys/test_tour.py tests/journeys/test_bad_input.py tests/journeys/test_sealing.py \
    tests/journeys/test_lost_keys.py tests/journeys/test_damaged_vault.py tests/journeys/test_microphone_session.py \
    tests/journeys/test_no_plaintext.py tests/journeys/test_receipt_commands.py tests/journeys/test_template_commands.py \
    tests/journeys/test_case_commands.py tests/journeys/test_consent_commands.py tests/journeys/test_approve_commands.py \
    tests/journeys/test_interpreter_commands.py tests/journeys/test_masking_commands.py \
    tests/journeys/test_withdrawal_commands.py tests/journeys/test_portable.py tests/storage/bundle/test_auditor.py \
    tests/journeys/desktop

cd "$root"
exec unshare --user --map-user=1000 --map-group=1000 env SAKSI_FROZEN="$place/installed" HOME="$place/home/own" \
    TMPDIR="$place/home/own" PYTHONDONTWRITEBYTECODE=1 .venv/bin/python -m pytest -p no:cacheprovider -q -rA \
    --basetemp="$place/home/own/tests" --timeout=3000 "$@"
