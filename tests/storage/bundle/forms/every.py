"""Every kind of document that travels, once in full: what it says, and how it is spelled (storage/bundle/FORMAT.md)."""

from typing import Any

from tests.storage.bundle.forms import letters, said, testimony, work

FORMS = (*testimony.FORMS, *said.FORMS, *work.FORMS, *letters.FORMS)


def value_of(name: str) -> Any:
    """What a document of this kind says here."""
    return next(form.value for form in FORMS if form.name == name)
