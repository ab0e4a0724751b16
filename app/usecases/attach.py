"""Attaching: photos and documents are sealed into the vault like sound."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from app.domain.testimony import Part
from app.jobs import CancelToken, Progress
from app.ports.outside_files import OpensFiles
from app.ports.testimonies import Attachments, Testimonies

_UNKNOWN_TYPE = "application/octet-stream"
# Only what is common as evidence, so that the same file gets the same type on every system.
_TYPE_OF_ENDING = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".heic": "image/heic",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".webp": "image/webp",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".mkv": "video/x-matroska",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".ogg": "audio/ogg",
}


def media_type_of(name: str) -> str:
    """Return the media type that the ending of a name tells, never what the content pretends."""
    return _TYPE_OF_ENDING.get(PurePath(name).suffix.lower(), _UNKNOWN_TYPE)


def attach(
    testimonies: Testimonies,
    attachments: Attachments,
    open_file: OpensFiles,
    testimony: str,
    paths: Sequence[PurePath],
    progress: Progress,
    cancel: CancelToken,
) -> Iterator[Part]:
    """Seal files one by one into the testimony that `testimony` names; yields each part when it is durable.

    The files themselves are left where they are. Raises TestimonyUnknown, TestimonyAmbiguous, FileMissing,
    FileNotReadable, StorageError, AttachmentChanged, Cancelled; what was yielded before stays.
    """
    testimony_id = testimonies.resolve(testimony).id
    for path in paths:
        cancel.check()
        with open_file(path) as file:
            kind = media_type_of(file.name)
            part = attachments.add(testimony_id, file.name, kind, file.stream, file.byte_count, progress, cancel)
        yield part
