"""Writes what this version writes, for every later version to open: tests/data/versions/<version>.

    PYTHONPATH=. python tests/data/versions/make.py [FOLDER]

Run it once, before a version is released, and never again for that version: what lies there stands for the files that
people have. Everything in it is invented, and its keys and passphrases stand in known.json beside it.

    vault/              an office with all that a vault holds: recorded, live, masked, sealed away, erased, received
    next-bundle.age     from another office, for this one: the next number
    receipt, recall     from headquarters, for this one
    card.txt            the other office's own
    packs/              a model pack as it is kept (its model understands nothing)
    sealed-*.age        single age files
    case.csv, case.json the case as it leaves
    known.json          what has to be found in all of it
"""

import io
import json
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.audio import AudioFormat
from app.domain.casefile import CaseToWrite
from app.domain.circumstances import Circumstances, Present
from app.domain.consent import Answer
from app.domain.identity import Identity
from app.domain.interview import InterviewSheet
from app.domain.marked import MarkKind, Passage
from app.domain.people import Role
from app.domain.retention import EraseReason
from app.domain.review import Change, ParagraphKey, StepKind
from app.domain.testimony import Testimony
from app.domain.unlocking import ByPassphrase
from app.jobs import CancelToken, no_progress
from app.usecases.mask import Choice
from app.usecases.recall import give_recall
from app.usecases.receipt import give_receipt, received_bundle
from app.version import VERSION
from storage.bundle.outbox import FolderOutbox
from storage.casebook.csv_file import csv_bytes
from storage.casebook.gazetteer_file import own_gazetteer
from storage.casebook.json_file import json_bytes
from storage.crypto.age import encrypt
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.recovery import generate_recovery_secret, recovery_lines
from storage.crypto.x25519 import X25519Identity
from storage.packs import FolderPackStore
from storage.template.file import own_document
from storage.vault.organisation import Headquarters
from storage.vault.vault import create_vault
from tests.benchmarks.random_model import Geometry, make_pack
from tests.fakes.case_samples import SAMPLE, SCHEMA
from tests.masking_desk import Desk
from tests.offices import Office, agree, attach, full_testimony, record, transcribe
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import PASSPHRASE, StepClock, cheapest_argon2, new_vault
from tests.withdrawals import READ, SHARE, contact, say, small_testimony, tell
from transcription.models import examine

HERE = Path(__file__).parent
LETTER = b"the heron stood at the blue gate\n" * 2000
WHO = Identity(given_name="Zephyrine", family_name="Quillon", own_script="\u179f\u17d2\u179a\u17b8\u1798\u17bb\u17c6")
ROOM = Circumstances(interpreter=True, working_language="fil", present=(Present.LAWYER,))
SHEET = InterviewSheet(risk="the road back passes the market", place_note="back room of the library")
CORRECTED = "the bus stopped at the green gate"


@dataclass(frozen=True)
class Offices:
    """The one that is kept, its headquarters, and another station that writes to it."""

    kept: Office
    headquarters: Office
    other: Office


def make(folder: Path) -> None:
    folder.mkdir(parents=True)
    code = "\n".join(recovery_lines(generate_recovery_secret()))
    escrow = HybridIdentity.generate()
    with (
        tempfile.TemporaryDirectory() as temporary,
        create_vault(
            folder / "vault", PASSPHRASE, StepClock(), recovery_code=code,
            headquarters=Headquarters([escrow.recipient]), argon2=cheapest_argon2(),
        ) as kept,
        new_vault(Path(temporary) / "headquarters") as headquarters,
        new_vault(Path(temporary) / "other") as other,
    ):  # fmt: skip
        offices = Offices(Office(kept), Office(headquarters), Office(other))
        known = fill(offices, folder, Path(temporary))
        for office in (offices.kept, offices.headquarters, offices.other):
            office.station.close()
    known |= {"passphrase": PASSPHRASE, "recovery_code": code, "escrow_identity": escrow.to_text()}
    known |= age_files(folder) | pack(folder)
    cases = [CaseToWrite("KDM-1", SAMPLE)]
    (folder / "case.csv").write_bytes(csv_bytes(cases, SCHEMA))
    (folder / "case.json").write_bytes(json_bytes(cases, SCHEMA))
    (folder / "known.json").write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (folder / "vault" / "vault.lock").unlink()


def fill(offices: Offices, folder: Path, temporary: Path) -> dict[str, Any]:
    kept, headquarters, other = offices.kept, offices.headquarters, offices.other
    kept.named("Office of the lake", Role.STATION)
    headquarters.named("Head office", Role.HEADQUARTERS)
    other.named("Office of the hill", Role.STATION)
    for one, another in ((kept, headquarters), (headquarters, kept), (kept, other), (other, kept)):
        one.trusts(another)
    told = {"whole": whole(kept).id, "live": live(kept).id, "sealed": sealed(kept).id, "erased": erased(kept).id}
    told |= {"masked": masked(kept, told["whole"])}
    told |= {"received": received(offices, folder, temporary).id, "withdrawn": answers(offices, folder, temporary).id}
    (folder / "card.txt").write_bytes(other.own_card.card().encoded)
    return {
        "testimonies": told,
        "case_codes": {key: kept.vault.testimonies.get(one).case_code for key, one in told.items()},
        "custody_entries": kept.vault.custody.verify(),
        "schema": kept.vault.context.connection.execute("PRAGMA user_version")[0][0],
        "other_office": other.station.id,
        "headquarters": headquarters.station.id,
    }


def whole(office: Office) -> Testimony:
    """Everything that can be said of one testimony."""
    made = full_testimony(office)
    (facts,) = office.vault.recordings.of(made.id)
    run = office.vault.transcripts.current(facts.part_id)
    assert run is not None
    change = Change(facts.part_id, ParagraphKey(run.id, 0, 0), CORRECTED, heard=True)
    office.vault.reviews.record(made.id, StepKind.TEXT, [change])
    office.vault.circumstances.put(made.id, ROOM)
    office.vault.interviews.save(made.id, SHEET)
    office.vault.cases.save(made.id, SAMPLE)
    office.vault.marked.mark(made.id, [Passage(facts.part_id, 0.25, 0.75, MarkKind.THIRD_PARTY)])
    book = office.vault.identities.open(ByPassphrase(PASSPHRASE))
    book.save(made.id, WHO)
    book.close()
    office.vault.approvals.add("A1", "nine gentle turtles cross at noon")
    template = {**json.loads(own_document()), "version": "lake-1", "organisation": "The lake"}
    office.vault.templates.bring(json.dumps(template).encode())
    office.vault.cases.bring_gazetteer(replace(own_gazetteer(), version="lake-1"))
    return made


def masked(office: Office, master: str) -> str:
    return Desk(office.vault, None).mask(master, Choice(words=("gate",))).testimony_id  # type: ignore[arg-type]


def live(office: Office) -> Testimony:
    """A recording in the journal that nobody stopped, as a killed program leaves it."""
    made = office.vault.testimonies.create(("th",))
    agree(office, made)
    part_id = office.vault.recordings.begin(made.id, AudioFormat(), "microphone")
    for chunk in chunks_of(sound(2.5, seed=5)):
        office.vault.recordings.append(part_id, chunk)
    return made


def sealed(office: Office) -> Testimony:
    made = office.vault.testimonies.create(("vi",))
    transcribe(office, record(office, made, seconds=0.5, seed=7), "nobody reads this here", run_id="s" * 26)
    office.seal(made)
    return made


def erased(office: Office) -> Testimony:
    made = office.vault.testimonies.create(("id",))
    record(office, made, seconds=0.5, seed=8)
    office.vault.erasure.erase(made.id, EraseReason.PERSON_ASKED)
    return made


def received(offices: Offices, folder: Path, temporary: Path) -> Testimony:
    """One bundle that was taken in, and the next one of the same office beside the vault."""
    made = offices.other.vault.testimonies.create(("en",))
    record(offices.other, made, seconds=0.6, seed=2)
    to = [contact(offices.other, offices.kept)]
    (left,) = offices.other.export(temporary, [offices.other.vault.testimonies.get(made.id)], to).left
    offices.kept.receive(temporary / left.file_name)
    attach(offices.other, made, "later.txt", b"what came later", "text/plain")
    (left,) = offices.other.export(temporary, [offices.other.vault.testimonies.get(made.id)], to).left
    (folder / "next-bundle.age").write_bytes((temporary / left.file_name).read_bytes())
    return made


def answers(offices: Offices, folder: Path, temporary: Path) -> Testimony:
    """Left for headquarters, which confirmed it, and then answered that it was taken back."""
    kept, headquarters = offices.kept, offices.headquarters
    made = small_testimony(kept)
    (left,) = kept.export(temporary, [made], [contact(kept, headquarters)]).left
    taken = headquarters.receive(temporary / left.file_name)
    rooms, outbox = headquarters.receipt_rooms, FolderOutbox(temporary)
    bundle = received_bundle(rooms, taken.facts.bundle_id)
    given = give_receipt(rooms, bundle, 2, outbox, no_progress, CancelToken())
    (folder / "receipt").write_bytes((temporary / given.file_name).read_bytes())
    say(kept, made, Answer.WITHDRAW, READ, SHARE)
    (notice,) = tell(kept, temporary, contact(kept, headquarters)).left
    headquarters.receive(temporary / notice.file_name)
    recall = give_recall(headquarters.recall_rooms, kept.station.id, (), (), outbox, CancelToken())
    (folder / "recall").write_bytes((temporary / recall.file_name).read_bytes())
    return made


def age_files(folder: Path) -> dict[str, Any]:
    identities: dict[str, Any] = {"hybrid": HybridIdentity.generate(), "x25519": X25519Identity.generate()}
    for name, identity in identities.items():
        sink = io.BytesIO()
        with encrypt([identity.recipient], sink, legacy=name == "x25519") as writer:
            writer.write(LETTER)
        (folder / f"sealed-{name}.age").write_bytes(sink.getvalue())
    return {"identities": {name: identity.to_text() for name, identity in identities.items()}}


def pack(folder: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary) / "pack of the lake"
        make_pack(made, Geometry(8, 1, 1, 300), tokens=4, languages=("en",))
        stored = FolderPackStore(folder / "packs").add(examine(made), str(made), no_progress, CancelToken())
    return {"pack": {"name": stored.pack.name, "sha256": stored.pack.sha256}}


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / VERSION)
