"""Writing the template of an organisation out, to be edited or carried to another office."""

from collections.abc import Callable

from app.errors.storage import FileMissing, FileTooLarge
from app.ports.templates import Beside, Readings, Templates


def write_template(
    templates: Templates, readings: Readings, name: str, beside: Beside, write: Callable[[str, bytes], None]
) -> None:
    """Write the one in use and, beside it, the recorded readings that it names; the template comes last.

    `write` makes a new file of a name in the folder, `beside` reads one that is there: a reading that lies there
    already stays. Raises AlreadyExists for another file of that name, StorageError.
    """
    for file, sha256 in templates.current().clips.items():
        sound = readings.sound(sha256)
        if _there(beside, file) != sound:
            write(file, sound)
    write(name, templates.document())


def _there(beside: Beside, file: str) -> bytes | None:
    try:
        return beside(file)
    except (FileMissing, FileTooLarge):
        return None
