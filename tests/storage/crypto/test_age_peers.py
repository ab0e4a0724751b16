"""Against real implementations: the age command, and the npm client in tests/peers (both kinds of keys)."""

import io
import os
import pty
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from storage.crypto.age import AgeReader, encrypt
from storage.crypto.armor import ArmorReader, ArmorWriter
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.keys import (
    AsymmetricIdentity,
    identities_from_file_text,
    recipient_from_text,
)
from storage.crypto.recipient import Recipient
from storage.crypto.scrypt import ScryptPassphrase
from storage.crypto.secret import Secret
from storage.crypto.x25519 import X25519Identity

PEERS = Path(__file__).resolve().parents[2] / "peers"
SIZES = [0, 1, 65_535, 65_536, 65_537, 3 * 65_536, 1_200_000]

needs_age = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("age-keygen")), reason="the age command is not installed"
)
needs_npm = pytest.mark.skipif(
    not (shutil.which("node") and (PEERS / "node_modules" / "age-encryption").is_dir()),
    reason="the npm client is not installed: npm ci --prefix tests/peers",
)


def run(*command: str, stdin: bytes = b"") -> bytes:
    done = subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def npm(*arguments: str, stdin: bytes = b"") -> bytes:
    return run("node", str(PEERS / "age.mjs"), *arguments, stdin=stdin)


def noise(size_bytes: int) -> bytes:
    return random.Random(size_bytes).randbytes(size_bytes)


def seal(plain: bytes, *recipients: Recipient) -> bytes:
    sink = io.BytesIO()
    with encrypt(recipients, sink, legacy=True) as writer:
        writer.write(plain)
    return sink.getvalue()


def armored(sealed: bytes) -> bytes:
    sink = io.BytesIO()
    armor = ArmorWriter(sink)
    armor.write(sealed)
    armor.close()
    return sink.getvalue()


def key_file(folder: Path, identity: AsymmetricIdentity) -> str:
    path = folder / "key.txt"
    path.write_text(identity.to_text() + "\n")
    return str(path)


@needs_age
@pytest.mark.parametrize("size_bytes", SIZES)
def test_the_age_command_opens_what_saksi_sealed(size_bytes: int, tmp_path: Path) -> None:
    identity, plain = X25519Identity.generate(), noise(size_bytes)
    sealed = seal(plain, X25519Identity.generate().recipient, identity.recipient)
    key = key_file(tmp_path, identity)
    assert run("age", "-d", "-i", key, stdin=sealed) == plain
    assert run("age", "-d", "-i", key, stdin=armored(sealed)) == plain


@needs_age
@pytest.mark.parametrize("size_bytes", SIZES)
def test_saksi_opens_what_the_age_command_sealed(size_bytes: int, tmp_path: Path) -> None:
    key, plain = tmp_path / "key.txt", noise(size_bytes)
    run("age-keygen", "-o", str(key))
    recipient = run("age-keygen", "-y", str(key)).decode().strip()
    identities = identities_from_file_text(key.read_text())
    assert AgeReader(io.BytesIO(run("age", "-r", recipient, stdin=plain)), identities).read() == plain
    text = run("age", "-a", "-r", recipient, stdin=plain)
    assert AgeReader(ArmorReader(io.BytesIO(text)), identities).read() == plain


@needs_age
def test_both_know_the_same_recipient_of_an_identity(tmp_path: Path) -> None:
    identity = X25519Identity.generate()
    shown = run("age-keygen", "-y", key_file(tmp_path, identity)).decode().strip()
    assert shown == identity.recipient.to_text()


@needs_age
def test_armor_is_written_as_the_age_command_writes_it(tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    run("age-keygen", "-o", str(key))
    text = run("age", "-a", "-r", run("age-keygen", "-y", str(key)).decode().strip(), stdin=noise(1000))
    assert armored(ArmorReader(io.BytesIO(text)).readall()) == text


@needs_age
def test_the_age_command_opens_a_passphrase_file(tmp_path: Path) -> None:
    """The command asks for the passphrase on a terminal, so it is given one."""
    sealed, opened = tmp_path / "sealed.age", tmp_path / "opened"
    sealed.write_bytes(seal(b"words", ScryptPassphrase(Secret(b"river stone lamp"), work_factor=10)))
    terminal, its_side = pty.openpty()
    command = ["setsid", "--ctty", "age", "-d", "-o", str(opened), str(sealed)]
    process = subprocess.Popen(command, stdin=its_side, stdout=its_side, stderr=its_side)
    seen = b""
    while b"passphrase" not in seen:
        seen += os.read(terminal, 1024)
    os.write(terminal, b"river stone lamp\n")
    assert process.wait(60) == 0
    os.close(terminal)
    os.close(its_side)
    assert opened.read_bytes() == b"words"


@needs_npm
@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
@pytest.mark.parametrize("size_bytes", [0, 65_536, 300_001])
def test_the_npm_client_opens_what_saksi_sealed(
    kind: type[HybridIdentity | X25519Identity], size_bytes: int, tmp_path: Path
) -> None:
    identity, plain = kind.generate(), noise(size_bytes)
    sealed = seal(plain, kind.generate().recipient, identity.recipient)
    assert npm("decrypt", key_file(tmp_path, identity), stdin=sealed) == plain


@needs_npm
@pytest.mark.parametrize("kind", ["hybrid", "x25519"])
@pytest.mark.parametrize("size_bytes", [0, 65_536, 300_001])
def test_saksi_opens_what_the_npm_client_sealed(kind: str, size_bytes: int, tmp_path: Path) -> None:
    key, recipients, plain = tmp_path / "key.txt", tmp_path / "recipients.txt", noise(size_bytes)
    key.write_bytes(npm("keygen", kind))
    recipients.write_bytes(npm("recipient", str(key)))
    identities = identities_from_file_text(key.read_text())
    assert recipient_from_text(recipients.read_text().strip()) == identities[0].recipient
    assert AgeReader(io.BytesIO(npm("encrypt", str(recipients), stdin=plain)), identities).read() == plain


@needs_npm
def test_the_npm_client_opens_a_file_among_throw_away_recipients(tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    sealed = armored(seal(b"words", *pad_recipients([identity.recipient])))
    assert npm("decrypt", key_file(tmp_path, identity), stdin=sealed) == b"words"


@needs_npm
def test_passphrases_both_ways_with_the_npm_client(tmp_path: Path) -> None:
    path = tmp_path / "passphrase"
    path.write_text("river stone lamp\n")
    phrase = ScryptPassphrase(Secret(b"river stone lamp"), work_factor=10)
    assert npm("decrypt-passphrase", str(path), stdin=seal(b"words", phrase)) == b"words"
    sealed = npm("encrypt-passphrase", str(path), stdin=b"words")
    assert AgeReader(io.BytesIO(sealed), [phrase]).read() == b"words"
