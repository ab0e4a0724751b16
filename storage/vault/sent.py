"""The station's own ledger of bundles that left."""

import hashlib
import json
from collections.abc import Sequence

from app.domain.bundle import BundleFacts, BundleItem, ExportRecord, Place, SealedFile
from app.domain.custody import Act
from app.domain.notice import CodeHash, Told
from storage.times import time_of_text, time_text
from storage.vault.connection import Row
from storage.vault.context import VaultContext
from storage.vault.left_out import left_out

START_OF_SEQUENCE = bytes(64)
UNFINISHED_LIMIT = 1000
_PUT_BACK = "put-back"

_SELECT = (
    "SELECT sequence, bundle_id, manifest_sha512, previous, unfinished, recipients, payload_bytes, file_name,"
    " begun_at, finished_at FROM bundle_sent"
)


class SentBundles:
    """The port `Exports` of app/ports/bundle.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station = context.station_id
        self._domain = context.domain

    def next_place(self) -> Place:
        """Return the place of the next bundle in the station's sequence.

        A vault that is a copy leaves numbers out, and calls them unfinished: its original may have given them.
        """
        last = self._connection.one("SELECT sequence, manifest_sha512 FROM bundle_sent ORDER BY sequence DESC LIMIT 1")
        gaps = left_out(self._connection).bundles
        if last is None and not gaps:
            return Place(1, START_OF_SEQUENCE, ())
        # Only number 1 follows nothing: of a copy made before anything had left, nobody knows what it follows.
        number, previous = last or (0, hashlib.sha512(self._domain.label(_PUT_BACK)).digest())
        unfinished = self._connection.execute(
            "SELECT sequence FROM bundle_sent WHERE finished_at IS NULL ORDER BY sequence DESC LIMIT ?",
            (UNFINISHED_LIMIT,),
        )
        begun = {row[0] for row in unfinished}.union(*(range(first, end + 1) for first, end in gaps))
        highest = max([number, *(end for _, end in gaps)])
        return Place(highest + 1, previous, tuple(sorted(begun)[-UNFINISHED_LIMIT:]))

    def begin(
        self, facts: BundleFacts, file_name: str, told: Sequence[Told] = (), codes: Sequence[CodeHash] = ()
    ) -> None:
        """Take the number for good, before the file can appear. Raises VaultConflict if the place is taken.

        `told` are the answers that the bundle tells of, by testimony; `codes` hashes of paper codes in it.
        """
        place = facts.place
        with self._connection.transaction():
            self._connection.execute(
                "INSERT INTO bundle_sent (sequence, bundle_id, manifest_sha512, previous, unfinished, recipients,"
                " payload_bytes, file_name, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    place.sequence,
                    facts.bundle_id,
                    facts.manifest_sha512,
                    place.previous,
                    json.dumps(place.unfinished),
                    json.dumps(facts.recipients),
                    facts.payload_bytes,
                    file_name,
                    time_text(self._clock.now()),
                ),
            )
            self._connection.executemany(
                "INSERT INTO bundle_sent_item (sequence, testimony_id, revision, sha512) VALUES (?, ?, ?, ?)",
                [(place.sequence, item.testimony_id, item.revision, item.sha512) for item in facts.items],
            )
            self._connection.executemany(
                "INSERT INTO bundle_sent_answer (sequence, testimony_id, by_notice, answers) VALUES (?, ?, ?, ?)",
                [
                    (place.sequence, one.testimony_id, int(one.by_notice), json.dumps(sorted(one.places)))
                    for one in told
                ],
            )
            self._connection.executemany(
                "INSERT INTO bundle_sent_code (sequence, testimony_id, sha512) VALUES (?, ?, ?)",
                [(place.sequence, code.testimony_id, code.sha512) for code in codes],
            )

    def withdraw(self, bundle_id: str) -> None:
        """Give the number back: the file certainly never appeared. Only the last number can go back."""
        self._connection.execute(
            "DELETE FROM bundle_sent WHERE bundle_id = ? AND finished_at IS NULL"
            " AND sequence = (SELECT max(sequence) FROM bundle_sent)",
            (bundle_id,),
        )

    def finish(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str]) -> None:
        """Say that the file left, and write a custody entry for each of its testimonies, in one transaction."""
        with self._connection.transaction():
            self.write_down(bundle_id, sealed, recipients, Act.EXPORTED)

    def write_down(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str], act: Act) -> None:
        """Do the same under the name of another act."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE bundle_sent SET finished_at = ?, byte_count = ?, sha256 = ?, sent_to = ? WHERE bundle_id = ?",
                (time_text(self._clock.now()), sealed.byte_count, sealed.sha256, json.dumps(recipients), bundle_id),
            )
            self.record_custody(bundle_id, sealed, recipients, act)
            self._record_told(bundle_id, recipients)

    def record_custody(self, bundle_id: str, sealed: SealedFile, recipients: Sequence[str], act: Act) -> None:
        """Write an entry for each testimony of a bundle."""
        items = self._connection.execute(
            "SELECT testimony_id, revision, sequence, manifest_sha512 FROM bundle_sent"
            " JOIN bundle_sent_item USING (sequence) WHERE bundle_id = ? ORDER BY testimony_id",
            (bundle_id,),
        )
        with self._connection.transaction():
            for testimony_id, revision, sequence, manifest_sha512 in items:
                facts: dict[str, str | int] = {
                    "bundle": bundle_id,
                    "sequence": sequence,
                    "revision": revision,
                    "manifest_sha512": manifest_sha512.hex(),
                    "file_sha256": sealed.sha256.hex(),
                    "recipients": " ".join(recipients),
                }
                self._custody.record(testimony_id, act, facts)

    def _record_told(self, bundle_id: str, recipients: Sequence[str]) -> None:
        """Write an entry for each testimony of which the bundle only tells that something does not hold any more."""
        rows = self._connection.execute(
            "SELECT testimony_id, sequence FROM bundle_sent JOIN bundle_sent_answer USING (sequence)"
            " WHERE bundle_id = ? AND by_notice ORDER BY testimony_id",
            (bundle_id,),
        )
        for testimony_id, sequence in rows:
            facts: dict[str, str | int] = {
                "bundle": bundle_id,
                "sequence": sequence,
                "recipients": " ".join(recipients),
            }
            self._custody.record(testimony_id, Act.WITHDRAWAL_TOLD, facts)

    def testimonies_in(self, bundle_id: str) -> list[str]:
        """Return the ids of the testimonies of a bundle."""
        rows = self._connection.execute(
            "SELECT testimony_id FROM bundle_sent_item JOIN bundle_sent USING (sequence) WHERE bundle_id = ?",
            (bundle_id,),
        )
        return [row[0] for row in rows]

    def file_name(self, bundle_id: str) -> str:
        """Return what the file of a bundle is called, which must be there."""
        ((name,),) = self._connection.execute("SELECT file_name FROM bundle_sent WHERE bundle_id = ?", (bundle_id,))
        return str(name)

    def at(self, sequence: int) -> ExportRecord:
        """Return the bundle of this number, which must be there."""
        (row,) = self._connection.execute(f"{_SELECT} WHERE sequence = ?", (sequence,))
        return self._record(row)

    def all(self) -> Sequence[ExportRecord]:
        """Return every bundle, newest first."""
        return [self._record(row) for row in self._connection.execute(f"{_SELECT} ORDER BY sequence DESC")]

    def _record(self, row: Row) -> ExportRecord:
        sequence, bundle_id, manifest, previous, unfinished, recipients, payload, file_name, begun, finished = row
        items = self._connection.execute(
            "SELECT testimony_id, revision, sha512 FROM bundle_sent_item WHERE sequence = ? ORDER BY testimony_id",
            (sequence,),
        )
        facts = BundleFacts(
            bundle_id=bundle_id,
            station=self._station,
            place=Place(sequence, previous, tuple(json.loads(unfinished))),
            manifest_sha512=manifest,
            recipients=tuple(json.loads(recipients)),
            items=tuple(BundleItem(*item) for item in items),
            payload_bytes=payload,
        )
        finished_at = None if finished is None else time_of_text(finished)
        return ExportRecord(facts, file_name, time_of_text(begun), finished_at)
