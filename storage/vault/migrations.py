"""Numbered SQL files, applied in order, all that are pending in one transaction; the number is the schema version.

A file that was released is never edited: a change is a new file, `NNNN_what.sql`, without BEGIN or COMMIT.
"""

from dataclasses import dataclass
from importlib.resources import files
from typing import cast

from app.errors.vault import VaultDamaged, VaultTooNew
from storage.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered step of the schema."""

    version: int
    script: str


def known_migrations() -> list[Migration]:
    """Return every migration that this program has, by number."""
    folder = files("storage.vault").joinpath("migrations")
    found = [
        Migration(int(entry.name[:4]), entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".sql")
    ]
    return sorted(found, key=lambda migration: migration.version)


def schema_version(connection: Connection) -> int:
    """Return the number of the last migration that was applied; 0 for a database without tables."""
    row = connection.one("PRAGMA user_version")
    return cast("int", row[0]) if row else 0


def pending_migrations(connection: Connection) -> list[Migration]:
    """Return what is still to be applied. Raises VaultTooNew, and VaultDamaged when there are no tables at all."""
    found = schema_version(connection)
    known = known_migrations()
    newest = known[-1].version
    if found > newest:
        raise VaultTooNew(found=found, known=newest)
    if found < 1:
        # An emptied database opens like a new one.
        raise VaultDamaged
    return [migration for migration in known if migration.version > found]


def apply_migrations(connection: Connection, migrations: list[Migration]) -> None:
    """Apply migrations in order, all or none: between two numbers no program of either version would open the vault."""
    steps = [f"{migration.script}\nPRAGMA user_version = {migration.version:d};" for migration in migrations]
    connection.run_script("\n".join(("BEGIN IMMEDIATE;", *steps, "COMMIT;")))
