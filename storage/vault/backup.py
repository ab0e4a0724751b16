"""A whole copy of an open vault in another folder, verified, which opens in the same ways."""

from pathlib import Path

from app.errors.storage import AlreadyExists
from app.jobs import CancelToken, Progress, Step
from storage.crypto.secret import Secret
from storage.files import copy_file, create_private_folder, partial_name, promote_folder, remove_folder
from storage.vault.context import VaultContext
from storage.vault.copies import copy_database
from storage.vault.keyheader import read_header, write_header
from storage.vault.left_out import leave_numbers_out
from storage.vault.media import media_names
from storage.vault.names import DATABASE_NAME, MEDIA_FOLDER_NAME, SEALED_FOLDER_NAME


def back_up_vault(
    context: VaultContext, key: Secret, salt: bytes, target: Path, progress: Progress, cancel: CancelToken
) -> None:
    """Copy the database (every page checked), the sealed files (compared byte by byte) and the key header.

    The copy leaves numbers out: what this vault hands on after it has those. `target` must not exist or be empty; it
    appears whole or not at all. Raises AlreadyExists, DiskFull, StorageError, VaultDamaged, KeyHeaderLost, Cancelled.
    """
    if target.exists() and any(target.iterdir()):
        raise AlreadyExists
    building = partial_name(target)
    create_private_folder(building)
    try:
        # The database first: every file that its rows name is there already and stays.
        copy_database(context.connection, key, salt, building / DATABASE_NAME, change=leave_numbers_out)
        copy_media(context.folder, building, progress, cancel)
        write_header(building, read_header(context.folder, context.domain))
        promote_folder(building, target)
    except BaseException:
        remove_folder(building)
        raise


def copy_media(folder: Path, target: Path, progress: Progress, cancel: CancelToken) -> int:
    """Copy the sealed files of a vault folder as they are; return how many. Raises StorageError, Cancelled."""
    names = [f"{MEDIA_FOLDER_NAME}/{name}" for name in sorted(media_names(folder / MEDIA_FOLDER_NAME))]
    create_private_folder(target / MEDIA_FOLDER_NAME)
    if (folder / SEALED_FOLDER_NAME).is_dir():
        names += [f"{SEALED_FOLDER_NAME}/{name}" for name in sorted(media_names(folder / SEALED_FOLDER_NAME))]
        create_private_folder(target / SEALED_FOLDER_NAME)
    for number, name in enumerate(names):
        cancel.check()
        progress(Step("copying", number, len(names)))
        copy_file(folder / name, target / name)
    return len(names)
