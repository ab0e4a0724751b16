"""Makes tests/vectors/sshsig/*.json with other programs than Saksi.

    python tests/vectors/make/sshsig.py

ed25519.json comes from ssh-keygen; composite.json from tests/peers/sshsig.mjs, since few machines have an OpenSSH that
knows the composite. composite_draft.json is not made here: it is the vector id-MLDSA44-Ed25519-SHA512 published with
draft-ietf-lamps-pq-composite-sigs.
"""

import hashlib
import json
import subprocess
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "sshsig"
PEER = HERE.parents[1] / "peers" / "sshsig.mjs"
NAMESPACE = "saksi-test"
MESSAGES = ["", "a", "The rain stopped before noon.\n", "x" * 100_000]


def seed_of(name: str, size: int) -> bytes:
    return hashlib.shake_256(f"saksi sshsig vector: {name}".encode()).digest(size)


def ed25519() -> dict[str, object]:
    seed = seed_of("ed25519", 32)
    private = Ed25519PrivateKey.from_private_bytes(seed)
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key"
        key.touch(mode=0o600)
        key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
        command = ["ssh-keygen", "-Y", "sign", "-q", "-f", str(key), "-n", NAMESPACE]
        public = subprocess.run(["ssh-keygen", "-y", "-f", str(key)], capture_output=True, check=True, text=True).stdout
        signed = [subprocess.run(command, input=text.encode(), capture_output=True, check=True) for text in MESSAGES]
    return {"seed_hex": seed.hex(), "public": " ".join(public.split()[:2]), **signatures(signed)}


def composite() -> dict[str, object]:
    seed = seed_of("composite", 64)
    node = ["node", str(PEER)]
    public = subprocess.run([*node, "public", seed.hex()], capture_output=True, check=True, text=True).stdout.strip()
    command = [*node, "sign", seed.hex(), NAMESPACE]
    signed = [subprocess.run(command, input=text.encode(), capture_output=True, check=True) for text in MESSAGES]
    return {"seed_hex": seed.hex(), "public_hex": public, **signatures(signed)}


def signatures(runs: list[subprocess.CompletedProcess[bytes]]) -> dict[str, object]:
    pairs = [
        {
            "message": text[:40],
            "message_repeat": max(1, len(text) // max(1, len(text[:40]))),
            "armored": run.stdout.decode(),
        }
        for text, run in zip(MESSAGES, runs, strict=True)
    ]
    return {"namespace": NAMESPACE, "signatures": pairs}


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, vectors in (("ed25519", ed25519()), ("composite", composite())):
        (OUT / f"{name}.json").write_text(json.dumps(vectors, indent=1) + "\n")
        print(f"{name}.json: {len(MESSAGES)} signatures")


if __name__ == "__main__":
    main()
