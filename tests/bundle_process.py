"""Exports or receives in a process of its own that the tests kill. What happened is said on stdout, line by line.

python -m tests.bundle_process export VAULT STICK CARD     exports every testimony for the card, again and again
python -m tests.bundle_process receive VAULT FILE...       receives the files one after the other
python -m tests.bundle_process seal VAULT                  seals every testimony to headquarters, one after the other
"""

import sys
from pathlib import Path

from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from app.usecases.receive import receive
from app.usecases.seal import seal_to_headquarters
from storage.bundle.outbox import FolderOutbox
from storage.vault.vault import Vault
from tests.offices import Office
from tests.sealed_files import sealed_file
from tests.vault_fixtures import reopen


def keep_exporting(vault: Vault, stick: Path, card: Path) -> None:
    rooms = Office(vault).export_rooms
    contacts = [contact for contact in rooms.contacts.all() if contact.card.station == card.name]
    chosen = [testimony.id for testimony in vault.testimonies.all()]
    print("began", flush=True)
    while True:
        result = export(rooms, chosen, contacts, FolderOutbox(stick), no_progress, CancelToken())
        print(result.left[0].file_name, flush=True)


def receive_all(vault: Vault, files: list[Path]) -> None:
    rooms = Office(vault).receive_rooms
    print("began", flush=True)
    for file in files:
        receive(rooms, sealed_file(file), no_progress, CancelToken())
        print(file.name, flush=True)


def seal_all(vault: Vault) -> None:
    rooms = Office(vault).seal_rooms
    chosen = [one.id for one in vault.testimonies.all() if vault.sealed_bundles.of(one.id) is None]
    print("began", flush=True)
    for testimony_id in chosen:
        seal_to_headquarters(rooms, testimony_id, no_progress, CancelToken())
        print(testimony_id, flush=True)


def main() -> None:
    what, folder, *more = sys.argv[1:]
    paths = [Path(path) for path in more]
    with reopen(Path(folder)) as vault:
        if what == "export":
            keep_exporting(vault, *paths)
        elif what == "seal":
            seal_all(vault)
        else:
            receive_all(vault, paths)


if __name__ == "__main__":
    main()
