"""Every numbered rule of answers to withdrawals is held, by files that another program made, each with one fault."""

import io
import lzma
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.bundle import SealedBundle
from app.domain.notice import Place
from app.domain.people import Contact
from app.domain.recall import BelievedRecall, Why
from app.errors.recall import RecallError
from storage.bundle.recall import RecallReader
from storage.bundle.signers_file import SignersFile
from storage.crypto.age import encrypt
from storage.crypto.dummies import pad_recipients
from storage.crypto.hybrid import HybridIdentity

FOLDER = Path(__file__).parents[2] / "vectors" / "recall"
FORMAT = Path(__file__).parents[3] / "storage" / "bundle" / "FORMAT.md"
BESIDE = {"identity.txt", "signers"}
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.name not in BESIDE)
IDENTITY = HybridIdentity.from_text((FOLDER / "identity.txt").read_text().strip())
SIGNERS = SignersFile((FOLDER / "signers").read_text())
STATION = "station" + "a" * 19
TOLD = {"first" + "b" * 21: {(7, STATION), (9, STATION)}, "second" + "c" * 20: {(3, STATION)}}


@dataclass(frozen=True)
class Signers:
    revoked: int | None = None

    def find(self, ed25519_key: str, mldsa_key: str) -> Contact | None:
        found = SIGNERS.find(ed25519_key, mldsa_key)
        return None if found is None else replace(found, last_good_sequence=self.revoked)


def load(name: str) -> tuple[dict[str, str], bytes]:
    head, _, body = (FOLDER / name).read_bytes().partition(b"\n\n")
    fields = dict(line.split(": ", 1) for line in head.decode().splitlines())
    return fields, body if fields["body"] == "file" else seal(lzma.decompress(body))


def seal(content: bytes) -> bytes:
    sink = io.BytesIO()
    with encrypt(pad_recipients([IDENTITY.recipient]), sink) as age:
        age.write(content)
    return sink.getvalue()


def was_told(_station: str, testimony_id: str) -> frozenset[Place]:
    return frozenset(TOLD.get(testimony_id, ()))


def read(file: bytes, fields: dict[str, str]) -> BelievedRecall:
    signers = Signers(int(fields["revoked"]) if "revoked" in fields else None)
    sealed = SealedBundle("vector", lambda: io.BytesIO(file))
    return RecallReader(IDENTITY, STATION).read(sealed, signers, was_told)


RIGHT = [name for name in NAMES if load(name)[0]["expect"] == "recall.taken"]
WRONG = [name for name in NAMES if name not in RIGHT]


@pytest.mark.parametrize("name", WRONG)
def test_an_answer_with_one_fault_is_refused_for_it(name: str) -> None:
    fields, file = load(name)
    with pytest.raises(RecallError) as refused:
        read(file, fields)
    told = (refused.value.code, refused.value.facts.get("reason", ""))
    assert told == (fields["expect"], fields.get("reason", ""))


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_answer_is_believed(name: str) -> None:
    fields, file = load(name)
    recall = read(file, fields).signed.recall
    assert recall.station == STATION
    if name == "everything":
        first, second = recall.answers
        assert [one.why for one in first.remains] == list(Why)
        assert (first.done, second.done) == (False, True)


def test_every_rule_has_a_vector_and_every_vector_a_rule() -> None:
    found = re.findall(r"- \*\*(A\d+)\*\* \[([a-z_.]+)\]", FORMAT.read_text())
    assert [number for number, _ in found] == [f"A{place}" for place in range(1, len(found) + 1)]
    rules = dict(found)
    fields = [load(name)[0] for name in WRONG]
    assert {one["must"] for one in fields} == set(rules)
    for one in fields:
        assert rules[one["must"]] == one["expect"]


def test_it_is_told_from_a_bundle_and_a_receipt_by_its_beginning() -> None:
    reader = RecallReader(IDENTITY, STATION)
    for name, expected in (("everything", True), ("a-receipt", False), ("sealed-to-others", False)):
        file = load(name)[1]
        assert reader.is_recall(SealedBundle(name, lambda file=file: io.BytesIO(file))) is expected  # type: ignore[misc]
