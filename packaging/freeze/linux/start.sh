#!/bin/sh
# Saksi in one file: sh saksi-VERSION-linux-x86_64.run FOLDER
# Unpacks a folder `saksi` into FOLDER (a stick, a home); needs no rights but to write there, and xz.
set -eu

sum=@SHA256@
bytes=@BYTES@
if [ $# -ne 1 ] || [ ! -d "$1" ]; then
    echo "Say into which folder: sh $0 FOLDER" >&2
    exit 2
fi
if [ -e "$1/saksi" ]; then
    echo "There is something of the name saksi in this folder already; nothing was written." >&2
    exit 1
fi
if [ "$(tail -c "$bytes" "$0" | sha256sum | cut -d' ' -f1)" != "$sum" ]; then
    echo "This file is damaged: it was cut or changed on its way. Nothing was written." >&2
    exit 1
fi
tail -c "$bytes" "$0" | xz --decompress --stdout | tar -x -f - -C "$1"
echo "Start it with: $1/saksi/saksi"
echo "For a stick that leaves nothing on the computer: touch $1/saksi/portable"
exit 0
