"""Reads tests/vectors/bundle; the format of a vector is told in tests/vectors/make/bundle.py."""

import io
import lzma
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.bundle import ImportRecord, QuarantinedBundle
from app.domain.people import Contact
from app.jobs import CancelToken, no_progress
from app.ports.bundle import VerifiedBundle
from storage.bundle.signers_file import SignersFile
from storage.bundle.verify import Reader
from storage.crypto.age import encrypt
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "bundle"
IDENTITY = HybridIdentity.from_text((FOLDER / "identity.txt").read_text().strip())
SIGNERS = SignersFile((FOLDER / "signers").read_text())
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name not in {"identity.txt", "signers"})


@dataclass(frozen=True)
class Vector:
    """One vector; `file` is the sealed file."""

    fields: dict[str, str]
    received: tuple[ImportRecord, ...]
    body: bytes

    @property
    def archive(self) -> bytes:
        return lzma.decompress(self.body)

    @property
    def file(self) -> bytes:
        return self.body if self.fields["body"] == "file" else seal(self.archive)


def load(name: str) -> Vector:
    head, _, body = (FOLDER / name).read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    received = tuple(_record(value) for key, value in lines if key == "received")
    return Vector(dict(lines), received, body)


def _record(value: str) -> ImportRecord:
    sequence, manifest, previous = value.split(" ")
    (station,) = {name for line in SIGNERS._lines for name in line.names}
    when = datetime(2026, 3, 1, tzinfo=UTC)
    return ImportRecord("x" * 26, station, int(sequence), bytes.fromhex(previous), bytes.fromhex(manifest), when)


def seal(archive: bytes) -> bytes:
    sink = io.BytesIO()
    with encrypt(pad_recipients([IDENTITY.recipient]), sink) as age:
        age.write(archive)
    return sink.getvalue()


@dataclass(frozen=True)
class Signers:
    """The stations of the vectors, perhaps revoked."""

    last_good_sequence: int | None

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        found = SIGNERS.find(ed25519_key, mldsa_key)
        return found and replace(found, last_good_sequence=self.last_good_sequence)


@dataclass(frozen=True)
class Ledger:
    """What was received before."""

    records: Sequence[ImportRecord] = ()

    def at(self, station: str, sequence: int) -> ImportRecord | None:
        return next((one for one in self.records if (one.station, one.sequence) == (station, sequence)), None)

    def sequences(self, station: str) -> Sequence[int]:
        return sorted(one.sequence for one in self.records if one.station == station)

    def excused(self, station: str) -> Sequence[int]:
        return ()


def verify_bytes(
    file: bytes, ledger: Ledger = Ledger(), revoked: int | None = None, size: int | None = None
) -> VerifiedBundle:
    bundle = QuarantinedBundle("vector", len(file) if size is None else size, lambda: io.BytesIO(file))
    return Reader([IDENTITY]).verify(bundle, Signers(revoked), ledger, no_progress, CancelToken())


def verify_vector(vector: Vector) -> VerifiedBundle:
    revoked = vector.fields.get("revoked")
    size = vector.fields.get("size")
    return verify_bytes(
        vector.file, Ledger(vector.received), int(revoked) if revoked else None, int(size) if size else None
    )
