"""Approvers and what they signed. See FORMAT.md, "Approvals"."""

import hashlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.approver import Approver
from app.domain.consent import Approval, Question
from app.domain.custody import Act
from app.errors.approval import (
    ApprovalBad,
    ApproverCodeBad,
    ApproverCodeTaken,
    ApproverPassphraseWrong,
    ApproverUnknown,
)
from app.errors.crypto import WrongKey
from storage.approval_document import approver_id, decode_approval, encode_approval
from storage.crypto.kdf import Argon2Parameters, derive_key, passphrase_secret
from storage.crypto.seal import unwrap_secret, wrap_secret
from storage.crypto.signing import StationSigner
from storage.times import time_of_text, time_text
from storage.vault.connection import Connection, Row
from storage.vault.context import VaultContext
from storage.vault.testimonies import Testimonies

if TYPE_CHECKING:
    from storage.crypto.secret import Secret

_CODE = r"[A-Za-z0-9-]{2,12}"


class ApprovalsTable:
    """The port `Approvals` of app/ports/approvals.py."""

    def __init__(self, context: VaultContext, argon2: Argon2Parameters | None = None) -> None:
        """`argon2` are the work factors for new approvers, the usual ones if not given."""
        self._context = context
        self._connection = context.connection
        self._argon2 = argon2 or Argon2Parameters.fresh()

    def approvers(self) -> Sequence[Approver]:
        """Return everybody who may approve, or ever could, by code."""
        rows = self._connection.execute("SELECT id, code, added_at, removed_at FROM approver ORDER BY code, id")
        return [_approver(row) for row in rows]

    def add(self, code: str, passphrase: str) -> Approver:
        """Make keys for one more approver. Raises ApproverCodeTaken, ApproverCodeBad."""
        if re.fullmatch(_CODE, code) is None:
            raise ApproverCodeBad(code=code)
        argon2 = self._argon2.with_fresh_salt()
        signer = StationSigner.generate()
        identifier = approver_id(signer.public)
        with signer.seed() as seed, passphrase_secret(passphrase) as secret, derive_key(secret, argon2) as key:
            sealed = wrap_secret(seed, key, self._place(identifier))
        signer.close()
        approver = Approver(identifier, code, self._context.clock.now())
        with self._connection.transaction():
            if self._row(code) is not None:
                raise ApproverCodeTaken
            self._connection.execute(
                "INSERT INTO approver (id, code, memory_kib, passes, lanes, salt, sealed_seed, added_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(identifier, code, argon2.memory_kib, argon2.passes, argon2.lanes, argon2.salt, sealed),
                    time_text(approver.added_at),
                ),
            )
        return approver

    def remove(self, code: str) -> Approver:
        """Forget the keys of an approver. Raises ApproverUnknown."""
        with self._connection.transaction():
            row = self._row(code)
            if row is None:
                raise ApproverUnknown
            self._connection.execute(
                "UPDATE approver SET removed_at = ?, sealed_seed = NULL WHERE id = ?",
                (time_text(self._context.clock.now()), row[0]),
            )
        return next(one for one in self.approvers() if one.id == row[0])

    def sign(self, code: str, passphrase: str, testimony_id: str, questions: Sequence[Question]) -> Approval:
        """Approve a testimony as it is now. Raises ApproverUnknown, ApproverPassphraseWrong, TestimonyUnknown."""
        row = self._row(code)
        if row is None:
            raise ApproverUnknown
        signer = self._signer(row, passphrase)
        try:
            with self._connection.transaction():
                revision = Testimonies(self._context).get(testimony_id).revision
                at = self._context.clock.now()
                approval = Approval(testimony_id, row[0], at, revision, frozenset(questions))
                document = encode_approval(approval, signer, self._context.domain)
                insert_approval(self._connection, approval, document)
                facts: dict[str, str | int] = {
                    "approver": code,
                    "revision": revision,
                    "sha512": _digest(document).hex(),
                }
                self._context.custody.record(testimony_id, Act.APPROVED, facts)
        finally:
            signer.close()
        return approval

    def of(self, testimony_id: str) -> Sequence[Approval]:
        """Return the approvals whose signatures hold, oldest first."""
        return approvals_of(self._context, testimony_id)

    def documents(self, testimony_id: str) -> Sequence[bytes]:
        """Return the signed documents, oldest first."""
        rows = self._connection.execute(
            "SELECT document FROM approval WHERE testimony_id = ? ORDER BY at, sha512", (testimony_id,)
        )
        return [row[0] for row in rows]

    def _row(self, code: str) -> Row | None:
        return self._connection.one(
            "SELECT id, memory_kib, passes, lanes, salt, sealed_seed FROM approver"
            " WHERE code = ? AND removed_at IS NULL",
            (code,),
        )

    def _signer(self, row: Row, passphrase: str) -> StationSigner:
        identifier, memory_kib, passes, lanes, salt, sealed = row
        with (
            passphrase_secret(passphrase) as secret,
            derive_key(secret, Argon2Parameters(memory_kib, passes, lanes, salt)) as key,
        ):
            try:
                seed: Secret = unwrap_secret(sealed, key, self._place(identifier))
            except WrongKey:
                raise ApproverPassphraseWrong from None
        return StationSigner(seed)

    def _place(self, identifier: str) -> bytes:
        return self._context.domain.label("approver") + f"{self._context.vault_id} {identifier}".encode("ascii")


def approvals_of(context: VaultContext, testimony_id: str) -> list[Approval]:
    """Return the approvals of a testimony whose signatures hold and that speak of it, oldest first.

    Keys that nobody entered here approve nothing, unless a trusted station vouched for them by a bundle.
    """
    known = {row[0] for row in context.connection.execute("SELECT id FROM approver")}
    found = []
    for document, received in context.connection.execute(
        "SELECT document, received FROM approval WHERE testimony_id = ? ORDER BY at, sha512", (testimony_id,)
    ):
        try:
            approval = decode_approval(document, context.domain)
        except ApprovalBad:
            # A row that was tampered with approves nothing.
            continue
        if approval.testimony_id == testimony_id and (received or approval.approver in known):
            found.append(approval)
    return found


def insert_approval(connection: Connection, approval: Approval, document: bytes, *, received: bool = False) -> None:
    """Store a signed document; one that is here already stays as it is. `received`: it came in a bundle."""
    connection.execute(
        "INSERT OR IGNORE INTO approval (sha512, testimony_id, at, document, received) VALUES (?, ?, ?, ?, ?)",
        (_digest(document), approval.testimony_id, time_text(approval.at), document, int(received)),
    )


def _digest(document: bytes) -> bytes:
    return hashlib.sha512(document).digest()


def _approver(row: Row) -> Approver:
    identifier, code, added_at, removed_at = row
    return Approver(identifier, code, time_of_text(added_at), None if removed_at is None else time_of_text(removed_at))
