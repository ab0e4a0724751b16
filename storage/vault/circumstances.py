"""Who is in the room while a testimony is given."""

import json

from app.domain.circumstances import Circumstances, Present
from app.errors.vault import TestimonyUnknown
from storage.vault.context import VaultContext


class CircumstancesTable:
    """The port `CircumstancesOf` of app/ports/circumstances.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection

    def put(self, testimony_id: str, circumstances: Circumstances) -> None:
        """Keep them in place of earlier ones, durable on return. Raises TestimonyUnknown."""
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
                raise TestimonyUnknown
            self._connection.execute(
                "INSERT OR REPLACE INTO circumstances (testimony_id, interpreter, working_language, present)"
                " VALUES (?, ?, ?, ?)",
                (
                    testimony_id,
                    int(circumstances.interpreter),
                    circumstances.working_language,
                    json.dumps([role.value for role in circumstances.present]),
                ),
            )

    def of(self, testimony_id: str) -> Circumstances:
        """Return them; those of a testimony that has none are empty."""
        row = self._connection.one(
            "SELECT interpreter, working_language, present FROM circumstances WHERE testimony_id = ?", (testimony_id,)
        )
        if row is None:
            return Circumstances()
        interpreter, working_language, present = row
        return Circumstances(bool(interpreter), working_language, tuple(Present(role) for role in json.loads(present)))
