"""Answers to withdrawals: what is still to be answered, what we answered, and what we were answered."""

import json
from collections.abc import Sequence

from app.domain.consent import Answer, ConsentRecord, RecipientKind
from app.domain.custody import Act
from app.domain.notice import Place, narrowing, places_of
from app.domain.recall import BelievedRecall, Recall, RecallAnswer, Recalled, Remains, SignedRecall, Why
from app.ports.recalls import Heard
from storage.times import time_of_text, time_text
from storage.vault.connection import Row
from storage.vault.consent_rows import record_of
from storage.vault.context import VaultContext
from storage.vault.notices import begun_for, known_by


class RecallsTable:
    """The port `Recalls` of app/ports/recalls.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock

    def heard(self, testimony_id: str = "") -> Sequence[Heard]:
        """Return every withdrawal that a station told of, answered or not, of one testimony or of all that are here."""
        rows = self._connection.execute(
            "SELECT DISTINCT heard.testimony_id, station FROM answer_heard AS heard"
            " JOIN testimony ON testimony.id = heard.testimony_id WHERE ?1 IN ('', testimony.id)"
            " ORDER BY heard.testimony_id, station",
            (testimony_id,),
        )
        found = []
        for one, station in rows:
            withdrawn = taken_back(record_of(self._connection, one)) & self._heard(one, station)
            if withdrawn:
                waits = bool(withdrawn - self._answered(one, station))
                found.append(Heard(str(station), str(one), tuple(sorted(withdrawn)), waits))
        return found

    def absent(self) -> Sequence[tuple[str, str]]:
        """Return (station, testimony) of everything told of testimonies that never came here."""
        rows = self._connection.execute("SELECT DISTINCT station, testimony_id FROM notice_waiting ORDER BY 1, 2")
        return [(str(station), str(testimony_id)) for station, testimony_id in rows]

    def unanswered(self) -> Sequence[tuple[str, str, tuple[Place, ...]]]:
        """Return (station, testimony, withdrawn answers) for each withdrawal of a station that waits for an answer."""
        return [(one.station, one.testimony_id, one.withdrawn) for one in self.heard() if one.waits]

    def was_told(self, station: str, testimony_id: str) -> frozenset[Place]:
        """Return the answers that take something back and that a station knows from here, or told us."""
        narrowed = places_of(narrowing(record_of(self._connection, testimony_id)))
        return narrowed & known_by(self._connection, station, testimony_id)

    def give(self, signed: SignedRecall) -> None:
        """Remember an answer of ours, with a custody entry for each testimony; the same one again is kept once."""
        recall = signed.recall
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM recall_given WHERE recall_sha512 = ?", (signed.sha512,)):
                return
            now = time_text(self._clock.now())
            self._connection.execute(
                "INSERT INTO recall_given (recall_sha512, station, document, given_at) VALUES (?, ?, ?, ?)",
                (signed.sha512, recall.station, signed.encoded, now),
            )
            self._keep(recall, signed.sha512, recall.station, now, given=True)
            for answer in recall.answers:
                self._custody.record(answer.testimony_id, Act.RECALL_GIVEN, _facts(recall, answer, signed.sha512))

    def take(self, believed: BelievedRecall) -> bool:
        """Keep an answer of another office, with a custody entry for each testimony; return whether it was here."""
        signed = believed.signed
        recall = signed.recall
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM recall_taken WHERE recall_sha512 = ?", (signed.sha512,)):
                return True
            now = time_text(self._clock.now())
            self._connection.execute(
                "INSERT INTO recall_taken (recall_sha512, signer, document, taken_at) VALUES (?, ?, ?, ?)",
                (signed.sha512, recall.signer, signed.encoded, now),
            )
            self._keep(recall, signed.sha512, recall.signer, now, given=False)
            for answer in recall.answers:
                self._custody.record(answer.testimony_id, Act.RECALL_TAKEN, _facts(recall, answer, signed.sha512))
        return False

    def taken(self, testimony_id: str) -> Sequence[Recalled]:
        """Return what other offices answered about a testimony, oldest first."""
        return self._answers(testimony_id, given=False)

    def given(self, testimony_id: str) -> Sequence[Recalled]:
        """Return what we answered about a testimony, oldest first."""
        return self._answers(testimony_id, given=True)

    def done(self, testimony_id: str) -> frozenset[str]:
        """Return the offices that are done with all that was taken back, and that no copy went to since."""
        withdrawn = taken_back(record_of(self._connection, testimony_id))
        rows = self._connection.execute(
            "SELECT recall_sha512, at, answers FROM recall_answer"
            " WHERE testimony_id = ? AND NOT given AND remains = '[]'",
            (testimony_id,),
        )
        covering = {sha512.hex(): at for sha512, at, answers in rows if withdrawn <= _places(answers)}
        found: dict[str, str] = {}
        for entry in self._custody.of(testimony_id):
            facts = entry.event.facts
            if entry.event.act is Act.RECALL_TAKEN and facts["recall_sha512"] in covering:
                found[str(facts["signer"])] = covering[str(facts["recall_sha512"])]
            elif entry.event.act is Act.EXPORTED:
                for station in str(facts["recipients"]).split():
                    found.pop(station, None)
        for station, begun_at in begun_for(self._connection, testimony_id):
            if begun_at >= found.get(station, begun_at):
                found.pop(station, None)
        return frozenset(found)

    def _answers(self, testimony_id: str, *, given: bool) -> list[Recalled]:
        rows = self._connection.execute(
            "SELECT testimony_id, station, at, answers, remains FROM recall_answer"
            " WHERE testimony_id = ? AND given = ? ORDER BY at, recall_sha512",
            (testimony_id, int(given)),
        )
        return [_recalled(row) for row in rows]

    def _keep(self, recall: Recall, sha512: bytes, station: str, at: str, *, given: bool) -> None:
        self._connection.executemany(
            "INSERT INTO recall_answer (testimony_id, recall_sha512, station, given, at, answers, remains)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    answer.testimony_id,
                    sha512,
                    station,
                    int(given),
                    at,
                    json.dumps(answer.withdrawn),
                    _remains_text(answer),
                )
                for answer in recall.answers
            ],
        )

    def _heard(self, testimony_id: str, station: str) -> set[Place]:
        rows = self._connection.execute(
            "SELECT number, author FROM answer_heard WHERE testimony_id = ? AND station = ?", (testimony_id, station)
        )
        return {(number, author) for number, author in rows}

    def _answered(self, testimony_id: str, station: str) -> set[Place]:
        return {
            place
            for one in self._answers(testimony_id, given=True)
            if one.station == station
            for place in one.answer.withdrawn
        }


def _places(text: str) -> set[Place]:
    return {(number, author) for number, author in json.loads(text)}


def taken_back(record: ConsentRecord) -> set[Place]:
    """Return the answers that take back what was granted before them."""
    granted: dict[tuple[str, str], int] = {}
    found: set[Place] = set()
    for event in record.events:
        key = (event.question.use.value, event.question.kind.value)
        if event.answer is Answer.GRANT:
            granted.setdefault(key, event.number)
        elif granted.get(key, event.number) < event.number:
            found.add((event.number, event.station))
    return found


def _facts(recall: Recall, answer: RecallAnswer, sha512: bytes) -> dict[str, str | int]:
    return {
        "station": recall.station,
        "signer": recall.signer,
        "withdrawn": len(answer.withdrawn),
        "remains": " ".join(sorted({one.why.value for one in answer.remains})),
        "recall_sha512": sha512.hex(),
    }


def _remains_text(answer: RecallAnswer) -> str:
    rows = [
        {"why": one.why.value, "name": one.name, "kind": one.kind and one.kind.value, "note": one.note}
        for one in answer.remains
    ]
    return json.dumps(rows)


def _recalled(row: Row) -> Recalled:
    testimony_id, station, at, answers, remains = row
    withdrawn = tuple((number, author) for number, author in json.loads(answers))
    left = tuple(
        Remains(Why(one["why"]), one["name"], one["kind"] and RecipientKind(one["kind"]), one["note"])
        for one in json.loads(remains)
    )
    return Recalled(station, time_of_text(at), RecallAnswer(testimony_id, withdrawn, left))
