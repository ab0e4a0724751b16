"""A bundle opens with programs that are not ours: age, tar, ssh-keygen, sha512sum, a BagIt validator."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.people import Role
from storage.bundle.signers_file import signers_text
from tests.offices import Office, full_testimony
from tests.vault_fixtures import new_vault

PEERS = Path(__file__).resolve().parents[2] / "peers"

needs_npm = pytest.mark.skipif(
    not (shutil.which("node") and (PEERS / "node_modules" / "age-encryption").is_dir()),
    reason="the npm client is not installed: npm ci --prefix tests/peers",
)


def run(*command: str, stdin: bytes = b"", cwd: Path | None = None, pass_fds: tuple[int, ...] = ()) -> bytes:
    done = subprocess.run(
        command, input=stdin, capture_output=True, check=False, timeout=120, cwd=cwd, pass_fds=pass_fds
    )
    assert done.returncode == 0, (command, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
    return done.stdout


def npm_decrypt(sealed: bytes, identity_text: str) -> bytes:
    """The npm age client gets the identity through a pipe: it never lies on a disk."""
    reading, writing = os.pipe()
    os.write(writing, identity_text.encode() + b"\n")
    os.close(writing)
    try:
        return run("node", str(PEERS / "age.mjs"), "decrypt", f"/dev/fd/{reading}", stdin=sealed, pass_fds=(reading,))
    finally:
        os.close(reading)


@dataclass(frozen=True)
class Carried:
    """A bundle between two real vaults, opened without a line of Saksi: `folder` has `bag` and `padding`."""

    folder: Path
    station: str
    identity_text: str
    key_header: bytes
    file: Path


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Carried:
    folder = tmp_path_factory.mktemp("peers")
    with new_vault(folder / "field") as one, new_vault(folder / "headquarters") as two:
        field, headquarters = Office(one), Office(two)
        headquarters.named("Headquarters", Role.HEADQUARTERS)
        contact = field.trusts(headquarters)
        identity_text = headquarters.station.identity.to_text()
        (left,) = field.export(folder, [full_testimony(field)], [contact]).left
        (folder / "signers").write_text(signers_text([field.own_card.card().card]))
        plain = npm_decrypt((folder / left.file_name).read_bytes(), identity_text)
        run("tar", "-xf", "-", "-C", str(folder), stdin=plain)
        return Carried(folder, field.station.id, identity_text, one.key_header_bytes(), folder / left.file_name)


@needs_npm
def test_the_digests_hold(carried: Carried) -> None:
    bag = carried.folder / "bag"
    run("sha512sum", "--strict", "-c", "tagmanifest-sha512.txt", cwd=bag)
    told = run("sha512sum", "--strict", "-c", "manifest-sha512.txt", cwd=bag).decode()
    listed = {line.split("  ")[1] for line in (bag / "manifest-sha512.txt").read_text().splitlines()}
    found = {str(path.relative_to(bag)) for path in (bag / "data").rglob("*") if path.is_file()}
    assert listed == found
    assert told.count(": OK") == len(listed) >= 8


@needs_npm
def test_the_bag_is_a_valid_bag(carried: Carried) -> None:
    run(sys.executable, "-m", "bagit", "--validate", str(carried.folder / "bag"))
    added = carried.folder / "bag" / "data" / "added"
    added.write_bytes(b"")
    done = subprocess.run(
        [sys.executable, "-m", "bagit", "--validate", str(carried.folder / "bag")], capture_output=True, check=False
    )
    added.unlink()
    assert done.returncode != 0


def ssh_verify(carried: Carried, signature: str, message: bytes) -> bool:
    signers, station = str(carried.folder / "signers"), carried.station
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", station, "-n", "saksi-bundle"]
    command += ["-s", str(carried.folder / "bag" / "signatures" / signature)]
    done = subprocess.run(command, input=message, capture_output=True, check=False)
    return done.returncode == 0


@needs_npm
def test_ssh_keygen_verifies_the_signature(carried: Carried) -> None:
    message = (carried.folder / "bag" / "tagmanifest-sha512.txt").read_bytes()
    signature = "tagmanifest-sha512.txt.ed25519.sig"
    assert ssh_verify(carried, signature, message)
    assert not ssh_verify(carried, signature, message + b"\n")


@needs_npm
def test_a_new_ssh_keygen_verifies_the_lasting_signature(carried: Carried) -> None:
    if b"mldsa44" not in subprocess.run(["ssh", "-Q", "key"], capture_output=True, check=True).stdout:
        pytest.skip("this OpenSSH is older than 10.6; fixed vectors stand in for it")
    message = (carried.folder / "bag" / "tagmanifest-sha512.txt").read_bytes()
    assert ssh_verify(carried, "tagmanifest-sha512.txt.mldsa44-ed25519.sig", message)


@needs_npm
def test_everything_can_be_read_in_plain_formats(carried: Carried) -> None:
    data = carried.folder / "bag" / "data"
    assert {path.name for path in data.iterdir() if path.is_file()} == {"purposes.json"}
    (folder,) = (path for path in data.iterdir() if path.is_dir() and path.name != "station")
    assert (folder / "audio.flac").read_bytes()[:4] == b"fLaC"
    assert (folder / "transcript.vtt").read_text().startswith("WEBVTT\n\n")
    assert "we drank tea &amp; waited" in (folder / "transcript.vtt").read_text()
    assert [path.name for path in (folder / "attachments").iterdir()] == ["1-photo.JPG"]
    names = {path.name for path in folder.iterdir()}
    assert names >= {"testimony.json", "transcript.json", "consent.json", "custody.jsonl"}


@needs_npm
def test_headquarters_open_the_key_header_that_travels(carried: Carried) -> None:
    sealed = (carried.folder / "bag" / "data" / "station" / "vault.keys.age").read_bytes()
    assert npm_decrypt(sealed, carried.identity_text) == carried.key_header


@needs_npm
def test_the_auditor_believes_what_a_vault_exports(carried: Carried, tmp_path: Path) -> None:
    identity = tmp_path / "identity.txt"
    identity.write_text(f"# of a test\n{carried.identity_text}\n")
    signers = str(carried.folder / "signers")
    told = run(
        sys.executable, "-m", "storage", "verify", str(carried.file), "--identity", str(identity), "--signers", signers
    )
    assert b"bundle.verified" in told
    assert told.count(b"passed") == 14
