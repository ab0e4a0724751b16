#!/bin/sh
# Verifies what was built, as a stranger can: packaging/freeze/verify.sh DIST ALLOWED_SIGNERS [IDENTITY]
# ALLOWED_SIGNERS must come from somewhere else than DIST: from this repository, or from somebody who is trusted.
set -eu

dist=${1:?usage: verify.sh DIST ALLOWED_SIGNERS [IDENTITY]}
signers=${2:?usage: verify.sh DIST ALLOWED_SIGNERS [IDENTITY]}
identity=${3:-release@saksi}

ssh-keygen -Y verify -f "$signers" -I "$identity" -n saksi-release -s "$dist/SHA256SUMS.sig" <"$dist/SHA256SUMS"
cd "$dist"
sha256sum --check --strict --ignore-missing SHA256SUMS
