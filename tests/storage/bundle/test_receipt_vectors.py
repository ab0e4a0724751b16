"""Every numbered rule of receipts is held, by files that another program made; and no change to one is believed."""

import io
import lzma
import os
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.bundle import BundleFacts, BundleItem, ExportRecord, Place, SealedBundle
from app.domain.people import Contact, Role
from app.domain.receipt import BelievedReceipt
from app.errors.receipt import ReceiptError
from storage.bundle.draft import recipient_digest
from storage.bundle.receipt import ReceiptReader
from storage.bundle.signers_file import SignersFile
from storage.crypto.age import AgeReader, encrypt
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "receipt"
FORMAT = Path(__file__).resolve().parents[3] / "storage" / "bundle" / "FORMAT.md"
IDENTITY = HybridIdentity.from_text((FOLDER / "identity.txt").read_text().strip())
SIGNERS = SignersFile((FOLDER / "signers").read_text())
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name not in {"identity.txt", "signers"})
STATION = "station" + "a" * 19
RECIPIENT = "a recipient string of headquarters"
WHEN = datetime(2026, 3, 1, tzinfo=UTC)
MANIFEST = b"\x5a" * 64
ITEMS = (
    BundleItem("first" + "b" * 21, 3, b"\x12" * 64),
    BundleItem("second" + "c" * 20, 1, b"\x34" * 64),
)
STRIDE = int(os.environ.get("SAKSI_RECEIPT_STRIDE", "97"))


@dataclass(frozen=True)
class Vector:
    fields: dict[str, str]
    body: bytes

    @property
    def file(self) -> bytes:
        return self.body if self.fields["body"] == "file" else seal(lzma.decompress(self.body))


@dataclass(frozen=True)
class Signers:
    role: str = "headquarters"
    revoked: int | None = None

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        found = SIGNERS.find(ed25519_key, mldsa_key)
        if found is None:
            return None
        card = replace(found.card, role=Role(self.role), recipient=RECIPIENT)
        return replace(found, card=card, last_good_sequence=self.revoked)


def load(name: str) -> Vector:
    head, _, body = (FOLDER / name).read_bytes().partition(b"\n\n")
    return Vector(dict(line.split(": ", 1) for line in head.decode().splitlines()), body)


def seal(content: bytes) -> bytes:
    sink = io.BytesIO()
    with encrypt(pad_recipients([IDENTITY.recipient]), sink) as age:
        age.write(content)
    return sink.getvalue()


def read(file: bytes, fields: dict[str, str] | None = None) -> BelievedReceipt:
    given = fields or {}
    revoked = given.get("revoked")
    recipient = given.get("recipient", RECIPIENT)
    facts = BundleFacts(
        "bundle" + "z" * 20, STATION, Place(2, bytes(64), ()), MANIFEST, (recipient_digest(recipient),), ITEMS, 1
    )
    record = ExportRecord(facts, "x.age", WHEN, WHEN)
    return ReceiptReader(IDENTITY, STATION).read(
        SealedBundle("vector", lambda: io.BytesIO(file)),
        Signers(given.get("role", "headquarters"), int(revoked) if revoked else None),
        lambda manifest: record if manifest == MANIFEST else None,
    )


def believed(file: bytes) -> bool:
    try:
        read(file)
    except ReceiptError:
        return False
    return True


RIGHT = [name for name in NAMES if load(name).fields["expect"] == "receipt.taken"]
WRONG = [name for name in NAMES if name not in RIGHT]


def rules() -> dict[str, str]:
    found = re.findall(r"- \*\*(R\d+)\*\* \[([a-z_.]+)\]", FORMAT.read_text())
    assert [number for number, _ in found] == [f"R{place}" for place in range(1, len(found) + 1)]
    return dict(found)


@pytest.mark.parametrize("name", WRONG)
def test_a_receipt_with_one_fault_is_refused_for_it(name: str) -> None:
    vector = load(name)
    with pytest.raises(ReceiptError) as refused:
        read(vector.file, vector.fields)
    told = (refused.value.code, refused.value.facts.get("reason", ""))
    assert told == (vector.fields["expect"], vector.fields.get("reason", ""))


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_receipt_is_believed(name: str) -> None:
    receipt = read(load(name).file).signed.receipt
    assert set(receipt.items) <= set(ITEMS)
    assert receipt.copies >= 2


def test_every_rule_has_a_vector_and_every_vector_a_rule() -> None:
    fields = [load(name).fields for name in WRONG]
    assert {one["must"] for one in fields} == set(rules())
    assert {load(name).fields["must"] for name in RIGHT} == {"none"}
    for one in fields:
        assert rules()[one["must"]] == one["expect"]


def test_no_flipped_bit_of_the_file_is_believed() -> None:
    file = load("four-stanzas").file
    assert believed(file)
    for bit in range(0, len(file) * 8, STRIDE * 8 + 1):
        changed = bytearray(file)
        changed[bit // 8] ^= 1 << bit % 8
        assert not believed(bytes(changed)), bit


def test_no_changed_byte_of_the_document_is_believed() -> None:
    """Sealed again after the change, as somebody does who has the station's public key."""
    content = AgeReader(io.BytesIO(load("four-stanzas").file), [IDENTITY]).read()
    length = len(content.rstrip(b"\x00"))
    for at in [*range(0, length, max(1, STRIDE // 10)), length, length + 1, len(content) - 1]:
        for value in (content[at] ^ 1, content[at] ^ 0x20, 0):
            changed = bytearray(content)
            changed[at] = value
            assert bytes(changed) == content or not believed(seal(bytes(changed))), (at, value)


def test_a_receipt_of_many_testimonies_is_larger_and_holds() -> None:
    from app.domain.receipt import Receipt
    from storage.bundle.letter import padded_size
    from storage.bundle.receipt import ReceiptWriter
    from storage.crypto.signing import StationSigner

    items = tuple(
        BundleItem(f"{'abcdefgh'[n % 8]}{n:05d}".translate(str.maketrans("0189", "wxyz")).ljust(26, "a"), 1, bytes(64))
        for n in range(2000)
    )
    items = tuple(sorted(items, key=lambda item: item.testimony_id))
    signer = StationSigner.generate()
    signed = ReceiptWriter(signer).sign(Receipt("b" * 26, MANIFEST, STATION, 2, items, 2, "h" * 26))
    assert padded_size(len(signed.encoded)) == 512 << 10
    assert (padded_size(1), padded_size(65536), padded_size(65537)) == (65536, 65536, 131072)
