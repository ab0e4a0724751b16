"""Signatures and who made them: SSHSIG (armored), public keys, lines of allowed signers."""

import hashlib
from json import loads

from storage.crypto.allowed_signers import parse_signers
from storage.crypto.public_key import PublicKey
from storage.crypto.sshsig import SshSignature, verify_digest
from tests.fuzz.fuzzing import VECTORS, members, refused_or

_ED25519 = loads((VECTORS / "sshsig" / "ed25519.json").read_text("utf-8"))
_KEY = PublicKey.from_text(_ED25519["public"])
_DIGEST = hashlib.sha512(b"").digest()


def seeds() -> list[bytes]:
    known = [case["armored"].encode() for case in _ED25519["signatures"]]
    ours = [data for name in ("ed25519", "mldsa44-ed25519") for data in members(f"tagmanifest-sha512.txt.{name}.sig")]
    lines = [_ED25519["public"].encode(), (VECTORS / "bundle" / "signers").read_bytes()]
    return [*known[:20], *ours[:6], *ours[-6:], *lines]


def check(data: bytes) -> None:
    found = refused_or(lambda: SshSignature.parse(data))
    if found is not None:
        assert SshSignature.parse(found.armor()) == found
    refused_or(lambda: verify_digest(data, _KEY, _ED25519["namespace"], _DIGEST))
    refused_or(lambda: PublicKey.from_wire(data))
    text = data.decode("utf-8", "replace")
    refused_or(lambda: PublicKey.from_text(text))
    signers = refused_or(lambda: parse_signers(text))
    for signer in signers or []:
        assert parse_signers(signer.to_line()) == [signer]
