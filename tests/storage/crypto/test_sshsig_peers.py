"""Signatures against real programs: ssh-keygen, and ML-DSA of another library under node."""

import hashlib
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.errors.signature import SignatureWrong
from storage.crypto import composite
from storage.crypto.allowed_signers import AllowedSigner
from storage.crypto.kdf import derive_subkey
from storage.crypto.public_key import PublicKey
from storage.crypto.signing import StationSigner
from storage.crypto.sshsig import SshSignature, signed_data, verify_digest

PEERS = Path(__file__).resolve().parents[2] / "peers"
NAMESPACE = "saksi-test"
MESSAGES = 100

needs_ssh = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")
needs_npm = pytest.mark.skipif(
    not (shutil.which("node") and (PEERS / "node_modules" / "@noble" / "post-quantum").is_dir()),
    reason="the peers are not installed: npm ci --prefix tests/peers",
)


def ssh_knows_the_composite() -> bool:
    if not shutil.which("ssh"):
        return False
    shown = subprocess.run(["ssh", "-Q", "key-sig"], capture_output=True, text=True, check=False).stdout
    return composite.ALGORITHM in shown.split()


needs_new_ssh = pytest.mark.skipif(
    not ssh_knows_the_composite(), reason="this OpenSSH is older than 10.6 and does not know ssh-mldsa44-ed25519"
)


def run(*command: str, stdin: bytes = b"") -> bytes:
    done = subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def write_private_key(path: Path, signer: StationSigner) -> None:
    """The station's Ed25519 key as ssh-keygen wants it; derived here by the rule of storage/crypto/signing.py."""
    seed = derive_subkey(signer.seed().view(), b"saksi/1 station ed25519")
    private = Ed25519PrivateKey.from_private_bytes(seed)
    path.touch(mode=0o600)
    path.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))


def verify_with_ssh_keygen(folder: Path, key: PublicKey, armored: bytes, message: bytes, purpose: str) -> bool:
    signers, signature = folder / "signers", folder / "message.sig"
    signers.write_text(AllowedSigner(("station-7",), key, (NAMESPACE,)).to_line() + "\n")
    signature.write_bytes(armored)
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "station-7", "-n", purpose, "-s", str(signature)]
    return subprocess.run(command, input=message, capture_output=True, check=False, timeout=60).returncode == 0


@needs_ssh
def test_signatures_are_byte_identical_to_those_of_ssh_keygen(tmp_path: Path) -> None:
    signer = StationSigner.generate()
    key, dice = tmp_path / "key", random.Random(3)
    write_private_key(key, signer)
    for number in range(MESSAGES):
        message = dice.randbytes(number * 37)
        theirs = run("ssh-keygen", "-Y", "sign", "-q", "-f", str(key), "-n", NAMESPACE, stdin=message)
        assert signer.sign(NAMESPACE, message).ed25519 == theirs


@needs_ssh
def test_ssh_keygen_verifies_what_a_station_signed(tmp_path: Path) -> None:
    signer = StationSigner.generate()
    key, armored = signer.public.ed25519, signer.sign(NAMESPACE, b"message").ed25519
    assert verify_with_ssh_keygen(tmp_path, key, armored, b"message", NAMESPACE)
    assert not verify_with_ssh_keygen(tmp_path, key, armored, b"messagf", NAMESPACE)
    assert not verify_with_ssh_keygen(tmp_path, key, armored, b"message", "another")


@needs_ssh
def test_ssh_keygen_shows_the_same_fingerprint(tmp_path: Path) -> None:
    key = StationSigner.generate().public.ed25519
    path = tmp_path / "key.pub"
    path.write_text(key.to_text() + "\n")
    assert key.fingerprint() in run("ssh-keygen", "-l", "-f", str(path)).decode()


@needs_new_ssh
def test_the_composite_both_ways_with_a_new_openssh(tmp_path: Path) -> None:
    signer, message = StationSigner.generate(), b"message"
    armored = signer.sign(NAMESPACE, message).composite
    assert verify_with_ssh_keygen(tmp_path, signer.public.composite, armored, message, NAMESPACE)
    assert not verify_with_ssh_keygen(tmp_path, signer.public.composite, armored, b"messagf", NAMESPACE)
    path = tmp_path / "composite"
    run("ssh-keygen", "-q", "-t", "mldsa44-ed25519", "-N", "", "-f", str(path))
    theirs = run("ssh-keygen", "-Y", "sign", "-q", "-f", str(path), "-n", NAMESPACE, stdin=message)
    key = PublicKey.from_text((tmp_path / "composite.pub").read_text())
    verify_digest(theirs, key, NAMESPACE, hashlib.sha512(message).digest())


@needs_npm
def test_another_library_verifies_the_composite(tmp_path: Path) -> None:
    signer, path = StationSigner.generate(), tmp_path / "signature"
    path.write_bytes(signer.sign(NAMESPACE, b"message").composite)
    command = ["node", str(PEERS / "sshsig.mjs"), "verify", signer.public.composite.raw.hex(), NAMESPACE, str(path)]
    assert run(*command, stdin=b"message") == b"true\n"
    assert run(*command, stdin=b"messagf") == b"false\n"


@needs_npm
def test_the_composite_of_another_library_verifies() -> None:
    seed = bytes(range(64))
    key = PublicKey(composite.ALGORITHM, composite.public_of(seed))
    armored = run("node", str(PEERS / "sshsig.mjs"), "sign", seed.hex(), NAMESPACE, stdin=b"message")
    digest = hashlib.sha512(b"message").digest()
    verify_digest(armored, key, NAMESPACE, digest)
    with pytest.raises(SignatureWrong):
        verify_digest(armored, key, NAMESPACE, bytes(64))
    ours = SshSignature(key, NAMESPACE, composite.sign(seed, signed_data(NAMESPACE, digest))).armor()
    assert len(ours) == len(armored)
