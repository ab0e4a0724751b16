"""What is handed out, in small: packed twice alike, signed by a throw-away key, verified as a stranger would."""

import hashlib
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

FREEZE = Path(__file__).parents[2] / "packaging" / "freeze"
EPOCH = 1_790_000_000


@pytest.fixture
def archive(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FREEZE))
    yield importlib.import_module("archive")
    sys.modules.pop("archive", None)


def programs(place: Path) -> Path:
    folder = place / "saksi"
    (folder / "_internal").mkdir(parents=True)
    for name in ("saksi", "saksi-worker", "saksi-verify"):
        (folder / name).write_bytes(b"\x7fELF" + name.encode())
        (folder / name).chmod(0o755)
    (folder / "_internal" / "data").write_bytes(bytes(1000))
    (folder / "_internal" / "link").symlink_to("data")
    return folder


def release(place: Path) -> tuple[Path, Path]:
    """A folder to hand out, signed; and the list of signers that a stranger has from elsewhere."""
    dist = place / "dist"
    dist.mkdir()
    (dist / "saksi.tar.xz").write_bytes(b"packed")
    (dist / "SHA256SUMS").write_text(f"{hashlib.sha256(b'packed').hexdigest()}  saksi.tar.xz\n")
    key = place / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True)
    subprocess.run([FREEZE / "sign.sh", dist, key], check=True, capture_output=True)
    signers = place / "signers"
    signers.write_bytes((dist / "allowed_signers").read_bytes())
    return dist, signers


def verify(dist: Path, signers: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([FREEZE / "verify.sh", dist, signers], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("how", ["pack", "pack_zip"])
def test_the_same_folder_is_packed_into_the_same_bytes(how: str, tmp_path: Path, archive: ModuleType) -> None:
    packed = []
    for name in ("one", "the other"):
        folder = programs(tmp_path / name)
        getattr(archive, how)(folder, tmp_path / f"{name}.packed", EPOCH)
        packed.append((tmp_path / f"{name}.packed").read_bytes())
    assert packed[0] == packed[1]


def test_one_file_unpacks_itself_where_it_is_told_to(tmp_path: Path, archive: ModuleType) -> None:
    packed, run = tmp_path / "saksi.tar.xz", tmp_path / "saksi.run"
    archive.pack(programs(tmp_path), packed, EPOCH)
    archive.make_run(packed, FREEZE / "linux" / "start.sh", run)
    (tmp_path / "stick").mkdir()
    subprocess.run([run, tmp_path / "stick"], check=True, capture_output=True, cwd="/")
    assert (tmp_path / "stick" / "saksi" / "saksi").read_bytes() == b"\x7fELFsaksi"
    assert (tmp_path / "stick" / "saksi" / "_internal" / "link").readlink() == Path("data")
    # Nothing is written over, and a file that was cut or changed unpacks nothing.
    assert subprocess.run([run, tmp_path / "stick"], capture_output=True, check=False).returncode != 0
    data = bytearray(run.read_bytes())
    data[-40] ^= 1
    for changed in (bytes(data), bytes(data[:-1])):
        run.write_bytes(changed)
        (tmp_path / "other").mkdir(exist_ok=True)
        seen = subprocess.run([run, tmp_path / "other"], capture_output=True, text=True, check=False)
        assert seen.returncode != 0
        assert "damaged" in seen.stderr
        assert list((tmp_path / "other").iterdir()) == []


def test_a_stranger_can_verify_a_release(tmp_path: Path) -> None:
    seen = verify(*release(tmp_path))
    assert seen.returncode == 0, seen.stderr
    assert "Good" in seen.stdout
    assert "saksi.tar.xz: OK" in seen.stdout


@pytest.mark.parametrize("changed", ["saksi.tar.xz", "SHA256SUMS", "SHA256SUMS.sig"])
def test_a_changed_byte_is_refused(changed: str, tmp_path: Path) -> None:
    dist, signers = release(tmp_path)
    data = bytearray((dist / changed).read_bytes())
    data[len(data) // 2] ^= 1
    (dist / changed).write_bytes(bytes(data))
    assert verify(dist, signers).returncode != 0


def test_another_key_is_refused(tmp_path: Path) -> None:
    places = [tmp_path / "ours", tmp_path / "theirs"]
    for place in places:
        place.mkdir()
    (_, ours), (theirs, _) = (release(place) for place in places)
    assert verify(theirs, ours).returncode != 0
