"""Where the templates of an organisation are kept."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.domain.audio import PcmBlock
from app.domain.template import KeptTemplate, Template
from app.errors.storage import FileMissing

Beside = Callable[[str], bytes]
"""Reads a file that lies beside a template, by its name. Raises FileMissing, FileTooLarge, StorageError."""


def nothing_beside(name: str) -> bytes:
    """Say that there is no such file. Raises FileMissing."""
    raise FileMissing(name=name)


class Templates(Protocol):
    """Every version that was ever brought in stays, since sheets and answers name it. Methods raise StorageError."""

    def current(self) -> Template:
        """Return the one in use: the newest, or the one that came with the program."""
        ...

    def read(self, untrusted: bytes) -> Template:
        """Check a file and return what it says; nothing is kept.

        Raises TemplateNotJson, TemplateOfAnotherFormat, TemplateBad.
        """
        ...

    def bring(self, untrusted: bytes, beside: Beside = nothing_beside) -> Template:
        """Check a file and use it from now on, durable on return, with the recorded readings that it names.

        Raises as `read`, and TemplateVersionTaken, TemplateSoundBad, and what `beside` raises.
        """
        ...

    def go_back(self, number: int) -> Template:
        """Use an earlier one again, 0 for the one that came with the program. Raises TemplateError for no such one."""
        ...

    def document(self) -> bytes:
        """Return the file of the one in use, to be edited."""
        ...

    def all(self) -> Sequence[KeptTemplate]:
        """Return every one, the one in use first, the one that came with the program included."""
        ...


class Readings(Protocol):
    """Recorded readings that came with templates, by their SHA-256 in hex. Conforms to ReadsPcm."""

    def sound(self, sha256: str) -> bytes:
        """Return a clip as its file was. Raises RecordingUnknown, StorageError."""
        ...

    def read_pcm(self, part_id: str, sample_rate_hz: int, start_seconds: float = 0.0) -> Iterator[PcmBlock]:
        """Decode the clip `part_id` from `start_seconds` on, mono. Raises RecordingUnknown, AudioDamaged."""
        ...
