"""The list of testimonies."""

import json
import re
import secrets
from collections.abc import Sequence

from app.domain.custody import Act
from app.domain.testimony import Origin, Part, Testimony
from app.errors.vault import TestimonyAmbiguous, TestimonyUnknown
from storage.crypto.random import random_name, random_secret
from storage.crypto.secret import Secret
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext
from storage.vault.parts import parts_of

SEED_BYTES = 32
# No vowels, no digit or letter that is read as another: a code is said aloud and never spells a word.
_CODE_ALPHABET = "BCDFGHJKLMNPQRSTVWXZ23456789"
_CODE_GROUP = 3
_CASE_CODE = re.compile(f"[{_CODE_ALPHABET}]{{{_CODE_GROUP}}}-[{_CODE_ALPHABET}]{{{_CODE_GROUP}}}")
_SHORTEST_PREFIX = 4
_SELECT = "SELECT id, case_code, languages, created_at, origin, recorded_by, revision FROM testimony"


class Testimonies:
    """The port `Testimonies` of app/ports/testimonies.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._clock = context.clock
        self._station_id = context.station_id

    def suggest_case_code(self) -> str:
        """Return a random case code that no testimony of this vault has."""
        while True:
            case_code = random_case_code()
            if self._free(case_code):
                return case_code

    def create(self, languages: tuple[str, ...], case_code: str = "") -> Testimony:
        """Make a new testimony with a random id, durable on return.

        It gets the case code that was suggested, or a random one where none is given, another has it by now, or what
        is given is none: nobody can call a testimony by a name.
        """
        with self._connection.transaction(), random_secret(SEED_BYTES) as seed:
            made = Testimony(
                id=random_name(),
                case_code=case_code if self._was_drawn(case_code) else self.suggest_case_code(),
                languages=languages,
                created_at=self._clock.now(),
                origin=Origin.HERE,
                recorded_by=self._station_id,
                revision=1,
            )
            insert_testimony(self._connection, made, seed)
            self._custody.record(made.id, Act.CREATED, {"case_code": made.case_code})
        return made

    def get(self, testimony_id: str) -> Testimony:
        """Return one by its whole id. Raises TestimonyUnknown."""
        row = self._connection.one(f"{_SELECT} WHERE id = ?", (testimony_id,))
        if row is None:
            raise TestimonyUnknown
        return _testimony(row)

    def resolve(self, text: str) -> Testimony:
        """Return the one whose case code is `text` or whose id begins with it (4 characters or more).

        Capitals and the dash do not matter. Raises TestimonyUnknown, TestimonyAmbiguous.
        """
        wanted = text.strip()
        code = wanted.upper().replace("-", "")
        found = self._connection.execute(f"{_SELECT} WHERE replace(case_code, '-', '') = ?", (code,))
        if not found and len(wanted) >= _SHORTEST_PREFIX:
            found = self._connection.execute(f"{_SELECT} WHERE substr(id, 1, ?) = ?", (len(wanted), wanted.lower()))
        if len(found) > 1:
            raise TestimonyAmbiguous(matches=len(found))
        if not found:
            raise TestimonyUnknown
        return _testimony(found[0])

    def all(self) -> Sequence[Testimony]:
        """Return every testimony, oldest first."""
        return [_testimony(row) for row in self._connection.execute(f"{_SELECT} ORDER BY created_at, id")]

    def parts(self, testimony_id: str) -> Sequence[Part]:
        """Return the parts of one testimony by ordinal. Raises TestimonyUnknown."""
        self.get(testimony_id)
        return parts_of(self._connection, testimony_id)

    def touch(self, testimony_id: str) -> int:
        """Count one more revision, since something that an export carries has changed; return it."""
        return touch_testimony(self._connection, testimony_id)

    def _was_drawn(self, case_code: str) -> bool:
        return _CASE_CODE.fullmatch(case_code) is not None and self._free(case_code)

    def _free(self, case_code: str) -> bool:
        return self._connection.one("SELECT 1 FROM testimony WHERE case_code = ?", (case_code,)) is None


def random_case_code() -> str:
    """Return a short name for people, such as `KDM-4X7`."""
    first, second = ("".join(secrets.choice(_CODE_ALPHABET) for _ in range(_CODE_GROUP)) for _ in range(2))
    return f"{first}-{second}"


def insert_testimony(connection: Connection, testimony: Testimony, seed: Secret) -> None:
    """Store a testimony and the 32-byte seed of the identity that its parts are sealed to. Raises VaultConflict."""
    with connection.transaction():
        connection.execute(
            "INSERT INTO testimony (id, case_code, languages, created_at, origin, recorded_by, revision)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                testimony.id,
                testimony.case_code,
                json.dumps(testimony.languages),
                time_text(testimony.created_at),
                testimony.origin.value,
                testimony.recorded_by,
                testimony.revision,
            ),
        )
        connection.execute(
            "INSERT INTO testimony_seed (testimony_id, seed) VALUES (?, ?)", (testimony.id, bytes(seed.view()))
        )


def touch_testimony(connection: Connection, testimony_id: str) -> int:
    """Count one more revision; durable with the transaction around it. Raises TestimonyUnknown."""
    row = connection.one(
        "UPDATE testimony SET revision = revision + 1 WHERE id = ? RETURNING revision", (testimony_id,)
    )
    if row is None:
        raise TestimonyUnknown
    return int(row[0])


def _testimony(row: Row) -> Testimony:
    identifier, case_code, languages, created_at, origin, recorded_by, revision = row
    return Testimony(
        id=identifier,
        case_code=case_code,
        languages=tuple(json.loads(languages)),
        created_at=time_of_text(created_at),
        origin=Origin(origin),
        recorded_by=recorded_by,
        revision=revision,
    )
