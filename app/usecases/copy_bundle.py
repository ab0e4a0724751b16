"""Another copy of a bundle that left, on another medium."""

from app.domain.bundle import SealedBundle, SealedFile
from app.jobs import CancelToken, Progress
from app.ports.bundle import BundleWriter, Outbox


def copy_bundle(
    writer: BundleWriter,
    bundle: SealedBundle,
    sealed: SealedFile,
    outbox: Outbox,
    progress: Progress,
    cancel: CancelToken,
) -> str:
    """Put another copy of a bundle that left onto another medium, read it back, and return its file name there.

    It is the same bundle under another name: whoever receives both has it once. Raises ReadBackFailed (also where
    the first copy is not what it was), StorageError, Cancelled.
    """
    with outbox.begin() as file:
        writer.copy(bundle, file.stream, sealed.byte_count, progress, cancel)
        writer.read_back(file.reopen(), sealed)
        file.commit()
    return file.name
