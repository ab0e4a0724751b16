"""What has to be forgotten of a testimony so that nobody can open or read it here any more."""

from typing import LiteralString

from storage.files import remove_file
from storage.vault.connection import Connection
from storage.vault.context import VaultContext
from storage.vault.names import BEFORE_MIGRATION_NAME

# Everything that a person said or wrote. Kept are: case code, languages, lengths, hashes, times, custody.
_STATEMENTS: tuple[LiteralString, ...] = (
    "DELETE FROM testimony_seed WHERE testimony_id = ?",
    "DELETE FROM identity WHERE testimony_id = ?",
    "DELETE FROM identity_arrived WHERE testimony_id = ?",
    "DELETE FROM case_revision WHERE testimony_id = ?",
    "DELETE FROM review_step WHERE testimony_id = ?",
    "DELETE FROM circumstances WHERE testimony_id = ?",
    "DELETE FROM interview_sheet WHERE testimony_id = ?",
    "DELETE FROM passage WHERE testimony_id = ?",
    # Words that were masked in it, or in copies of it.
    """
    DELETE FROM masked_word
    WHERE testimony_id IN (SELECT testimony_id FROM masked_copy WHERE ?1 IN (testimony_id, master_id))
    """,
    """
    UPDATE masked_stretch SET text = ''
    WHERE testimony_id IN (SELECT testimony_id FROM masked_copy WHERE ?1 IN (testimony_id, master_id))
    """,
    """
    UPDATE masking_proof SET heard = (
        SELECT json_group_array(json_array(value ->> 0, value ->> 1, value ->> 2, '', value ->> 4))
        FROM json_each(heard)
    ) WHERE testimony_id IN (SELECT testimony_id FROM masked_copy WHERE ?1 IN (testimony_id, master_id))
    """,
    "DELETE FROM transcript_run WHERE part_id IN (SELECT id FROM part WHERE testimony_id = ?)",
    """
    UPDATE recording_mark SET words = '' WHERE kind <> 'speaker'
    AND part_id IN (SELECT id FROM part WHERE testimony_id = ?)
    """,
    "UPDATE part SET name = '' WHERE kind = 'attachment' AND testimony_id = ?",
    "UPDATE recording SET source = '' WHERE part_id IN (SELECT id FROM part WHERE testimony_id = ?)",
)


def forget_content(connection: Connection, testimony_id: str) -> None:
    """Take away the seed and every word of a testimony, in the transaction around it. Raises VaultError."""
    for statement in _STATEMENTS:
        connection.execute(statement, (testimony_id,))


def leave_no_older_pages(context: VaultContext) -> None:
    """Let go of every copy of what was just forgotten: the one from before a migration, and the write-ahead log.

    After the transaction. A kill before it is over: the next opening removes the copy and empties the log.
    Raises StorageError.
    """
    remove_file(context.folder / BEFORE_MIGRATION_NAME)
    # The log still holds pages from before; without this they would stay until it is written round.
    context.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
