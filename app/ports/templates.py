"""Where the templates of an organisation are kept."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.template import KeptTemplate, Template


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

    def bring(self, untrusted: bytes) -> Template:
        """Check a file and use it from now on, durable on return. Raises as `read`, and TemplateVersionTaken."""
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
