#!/bin/sh
# Signs what was built: packaging/freeze/sign.sh DIST KEY [IDENTITY]
# KEY is an OpenSSH key, best one in a security key (ssh-keygen -t ed25519-sk). Writes DIST/SHA256SUMS.sig beside the list
# of sums, and DIST/allowed_signers, the line that is published for those who verify. See packaging/README.md.
set -eu

dist=${1:?usage: sign.sh DIST KEY [IDENTITY]}
key=${2:?usage: sign.sh DIST KEY [IDENTITY]}
identity=${3:-release@saksi}

(cd "$dist" && sha256sum --check --strict --quiet SHA256SUMS)
rm -f "$dist/SHA256SUMS.sig"
ssh-keygen -q -Y sign -f "$key" -n saksi-release "$dist/SHA256SUMS"
printf '%s namespaces="saksi-release" %s\n' "$identity" "$(cut -d' ' -f1,2 "$key.pub")" >"$dist/allowed_signers"
"$(dirname "$0")/verify.sh" "$dist" "$dist/allowed_signers" "$identity"
