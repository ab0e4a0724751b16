"""Templates of the organisation that were brought in. See FORMAT.md, "Templates"."""

from collections.abc import Sequence

from app.domain.template import KeptTemplate, Template
from app.errors.template import TemplateError, TemplateVersionTaken
from app.ports.templates import Beside, nothing_beside
from storage.template.file import own_document, own_template, read_new_template, read_template
from storage.times import time_of_text, time_text
from storage.vault.context import VaultContext
from storage.vault.readings import ReadingsTable


class TemplatesTable:
    """The port `Templates` of app/ports/templates.py."""

    def __init__(self, context: VaultContext, readings: ReadingsTable) -> None:
        self._readings = readings
        self._connection = context.connection
        self._clock = context.clock

    def current(self) -> Template:
        """Return the one in use."""
        return read_template(self.document())

    def read(self, untrusted: bytes) -> Template:
        """Check a file. Raises TemplateNotJson, TemplateOfAnotherFormat, TemplateBad."""
        return read_new_template(untrusted)

    def bring(self, untrusted: bytes, beside: Beside = nothing_beside) -> Template:
        """Use a file from now on. Raises as `read`, and TemplateVersionTaken, TemplateSoundBad, StorageError."""
        template = read_new_template(untrusted)
        sounds = self._readings.look(template.clips, beside)
        with self._connection.transaction():
            before = self._documents(template.name)
            if any(one != untrusted for one in before):
                raise TemplateVersionTaken(name=template.name)
            self._readings.keep(sounds)
            if untrusted != self.document():
                self._use(template, untrusted)
        return template

    def go_back(self, number: int) -> Template:
        """Use an earlier one again. Raises TemplateError."""
        row = self._connection.one("SELECT document FROM template WHERE number = ?", (number,))
        if row is None and number != 0:
            raise TemplateError
        document = own_document() if row is None else bytes(row[0])
        template = read_template(document)
        if document != self.document():
            with self._connection.transaction():
                self._use(template, document)
        return template

    def document(self) -> bytes:
        """Return the file of the one in use."""
        row = self._connection.one("SELECT document FROM template ORDER BY number DESC LIMIT 1")
        return own_document() if row is None else bytes(row[0])

    def all(self) -> Sequence[KeptTemplate]:
        """Return every one, newest first; the one that came with the program last."""
        rows = self._connection.execute(
            "SELECT number, name, organisation, brought_at FROM template ORDER BY number DESC"
        )
        own = own_template()
        kept = [KeptTemplate(number, name, office, time_of_text(at)) for number, name, office, at in rows]
        return [*kept, KeptTemplate(0, own.name, own.organisation, None)]

    def _documents(self, name: str) -> list[bytes]:
        rows = self._connection.execute("SELECT document FROM template WHERE name = ?", (name,))
        kept = [bytes(document) for (document,) in rows]
        return [own_document(), *kept] if name == own_template().name else kept

    def _use(self, template: Template, document: bytes) -> None:
        self._connection.execute(
            "INSERT INTO template (name, organisation, brought_at, document) VALUES (?, ?, ?, ?)",
            (template.name, template.organisation, time_text(self._clock.now()), document),
        )
