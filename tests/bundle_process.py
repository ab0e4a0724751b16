"""Exports or receives in a process of its own that the tests kill. What happened is said on stdout, line by line.

python -m tests.bundle_process export VAULT STICK CARD     exports every testimony for the card, again and again
python -m tests.bundle_process receive VAULT FILE...       receives the files one after the other
"""

import sys
from pathlib import Path

from app.jobs import CancelToken, no_progress
from app.usecases.export import ExportRooms, export
from app.usecases.receive import ReceiveRooms, receive
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import OwnCardFile
from storage.bundle.verify import Reader
from storage.bundle.writer import Writer, WritingStation
from storage.vault.adoption import Adoption
from storage.vault.contacts import Contacts
from storage.vault.quarantine import Quarantine
from storage.vault.received import ReceivedBundles, ReceivedCustody
from storage.vault.sent import SentBundles
from storage.vault.station import Station
from storage.vault.vault import Vault
from tests.sealed_files import sealed_file
from tests.vault_fixtures import reopen


def export_rooms(vault: Vault) -> ExportRooms:
    station = Station(vault.context)
    writing = WritingStation(
        station.id, lambda: OwnCardFile(station).card().encoded, vault.key_header_bytes, station.signer
    )
    return ExportRooms(
        vault.testimonies,
        vault.sealed_parts,
        vault.recordings,
        vault.transcripts,
        vault.custody,
        ReceivedCustody(vault.context),
        Contacts(vault.context),
        SentBundles(vault.context),
        Writer(writing, vault.sealed_parts.open),
    )


def receive_rooms(vault: Vault) -> ReceiveRooms:
    context = vault.context
    reader = Reader([Station(context).identity])
    return ReceiveRooms(Quarantine(context), reader, Contacts(context), ReceivedBundles(context), Adoption(context))


def keep_exporting(vault: Vault, stick: Path, card: Path) -> None:
    rooms = export_rooms(vault)
    contacts = [contact for contact in rooms.contacts.all() if contact.card.station == card.name]
    chosen = [testimony.id for testimony in vault.testimonies.all()]
    print("began", flush=True)
    while True:
        result = export(rooms, chosen, contacts, FolderOutbox(stick), no_progress, CancelToken())
        print(result.left[0].file_name, flush=True)


def receive_all(vault: Vault, files: list[Path]) -> None:
    rooms = receive_rooms(vault)
    print("began", flush=True)
    for file in files:
        receive(rooms, sealed_file(file), no_progress, CancelToken())
        print(file.name, flush=True)


def main() -> None:
    what, folder, *more = sys.argv[1:]
    paths = [Path(path) for path in more]
    with reopen(Path(folder)) as vault:
        if what == "export":
            keep_exporting(vault, *paths)
        else:
            receive_all(vault, paths)


if __name__ == "__main__":
    main()
