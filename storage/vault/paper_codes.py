"""Paper codes: made by chance, shown once, kept as hashes (storage/bundle/FORMAT.md, "Withdrawals")."""

import secrets

from app.domain.custody import Act
from app.domain.paper_code import BASE, CHANCE_SIGNS, code_of, hash_of, opens
from app.errors.vault import TestimonyUnknown
from storage.vault.context import VaultContext


class PaperCodesTable:
    """The port `PaperCodes` of app/ports/paper_codes.py."""

    def __init__(self, context: VaultContext) -> None:
        self._connection = context.connection
        self._custody = context.custody
        self._station = context.station_id

    def give(self, testimony_id: str) -> str:
        """Make a code, keep its hash, and return it: it is shown once. Raises TestimonyUnknown."""
        code = code_of([secrets.randbelow(BASE) for _ in range(CHANCE_SIGNS)])
        with self._connection.transaction():
            if self._connection.one("SELECT 1 FROM testimony WHERE id = ?", (testimony_id,)) is None:
                raise TestimonyUnknown
            self._connection.execute(
                "INSERT INTO paper_code (testimony_id, sha512, station) VALUES (?, ?, ?)",
                (testimony_id, hash_of(code, testimony_id), self._station),
            )
            self._custody.record(testimony_id, Act.CODE_GIVEN, {})
        return code

    def find(self, code: str) -> str | None:
        """Return the testimony that a code belongs to, or None. Every hash is looked at, whichever fits."""
        rows = self._connection.execute(
            "SELECT testimony_id, sha512 FROM paper_code JOIN testimony ON testimony.id = testimony_id"
            " ORDER BY testimony_id"
        )
        found = [testimony_id for testimony_id, sha512 in rows if opens(code, testimony_id, sha512)]
        return found[0] if found else None
