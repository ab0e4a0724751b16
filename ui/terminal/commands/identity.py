"""saksi identity: the name and the contacts of a person, which are asked for once more."""

import argparse
import json
import os
import sys

from app.domain.identity import (
    ENTRIES,
    ContactNumber,
    ContactWay,
    DocumentKind,
    Identity,
    IdentityDocument,
    SafeToUse,
)
from app.domain.identity_body import identity_of_body, identity_to_body
from app.domain.testimony import Testimony
from app.errors.identity import IdentityMissing, IdentityNotUnderstood
from app.errors.usage import NotConfirmed, SecretUnreadable
from app.usecases.identity import IdentityBook
from ui.program import Program, StationVault
from ui.terminal.opening import open_names, opened
from ui.terminal.output import Output
from ui.words import QT_TRANSLATE_NOOP, translate

_LIMIT_BYTES = 1 << 18
_LINES = (
    ("given_name", QT_TRANSLATE_NOOP("terminal", "Given name")),
    ("family_name", QT_TRANSLATE_NOOP("terminal", "Family name")),
    ("other_names", QT_TRANSLATE_NOOP("terminal", "Other names")),
    ("own_script", QT_TRANSLATE_NOOP("terminal", "Name in the person's own script")),
    ("birth", QT_TRANSLATE_NOOP("terminal", "Date of birth, or the year")),
    ("address", QT_TRANSLATE_NOOP("terminal", "Address")),
    ("note", QT_TRANSLATE_NOOP("terminal", "Note")),
)
_EMERGENCY = (
    ("name", QT_TRANSLATE_NOOP("terminal", "In an emergency: name")),
    ("relation", QT_TRANSLATE_NOOP("terminal", "In an emergency: who that is")),
    ("number", QT_TRANSLATE_NOOP("terminal", "In an emergency: number")),
)
_SAFE = {
    SafeToUse.UNASKED: QT_TRANSLATE_NOOP("terminal", "not asked whether that is safe"),
    SafeToUse.ANY_TIME: QT_TRANSLATE_NOOP("terminal", "safe at any time"),
    SafeToUse.AT_TIMES: QT_TRANSLATE_NOOP("terminal", "safe only at these times"),
    SafeToUse.NEVER: QT_TRANSLATE_NOOP("terminal", "NOT SAFE"),
}


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Show, write down or forget it."""
    with opened(program, options, output) as vault:
        testimony = vault.testimonies.resolve(options.testimony)
        with open_names(program, vault, options) as book:
            if options.action == "show":
                _show(book, testimony, output)
            elif options.action == "set":
                _set(book, testimony, options, output)
            else:
                _remove(vault, testimony, options, output)


def _show(book: IdentityBook, testimony: Testimony, output: Output) -> None:
    identity = book.read(testimony.id)
    if identity is None:
        raise IdentityMissing
    for name, title in _LINES:
        _line(output, title, getattr(identity, name))
    for document in identity.documents:
        _line(output, document.kind.value, " ".join(filter(None, (document.number, document.country))))
    for contact in identity.contacts:
        safe = translate("terminal", _SAFE[contact.safe])
        _line(output, contact.way.value, " · ".join(filter(None, (contact.number, safe, contact.times))))
    for name, title in _EMERGENCY:
        _line(output, title, getattr(identity.emergency, name))
    output.result({"testimony": testimony.id, "identity": identity_to_body(identity)})


def _line(output: Output, title: str, value: str) -> None:
    if value:
        output.show(f"{translate('terminal', title)}: {value}")


def _set(book: IdentityBook, testimony: Testimony, options: argparse.Namespace, output: Output) -> None:
    if options.values_fd is None and sys.stdin.isatty():
        identity = _asked(book.read(testimony.id) or Identity())
    else:
        identity = _given(options.values_fd)
    book.save(testimony.id, identity)
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Kept apart, for {case}. It leaves in no bundle unless the person agreed."),
        case=testimony.case_code,
    )
    output.result({"testimony": testimony.id})


def _remove(vault: StationVault, testimony: Testimony, options: argparse.Namespace, output: Output) -> None:
    asked = translate("terminal", "Type the case code to forget its name and contact: ")
    if not options.yes and (not sys.stdin.isatty() or input(asked).strip().upper() != testimony.case_code):
        raise NotConfirmed
    if not vault.identities.remove(testimony.id):
        raise IdentityMissing
    output.say(
        QT_TRANSLATE_NOOP("terminal", "Name and contact of {case} are forgotten here."), case=testimony.case_code
    )
    output.result({"testimony": testimony.id})


def _given(descriptor: int | None) -> Identity:
    """Read one JSON object, as `show --json` prints it under "identity". Never from argv: `ps` shows that to everybody.

    Raises IdentityNotUnderstood, IdentityTooLong, SecretUnreadable.
    """
    try:
        if descriptor is None:
            data = sys.stdin.buffer.read(_LIMIT_BYTES)
        else:
            with os.fdopen(descriptor, "rb") as stream:
                data = stream.read(_LIMIT_BYTES)
    except OSError as error:
        raise SecretUnreadable(option="--values") from error
    try:
        return identity_of_body(json.loads(data))
    except ValueError:
        raise IdentityNotUnderstood(field="identity") from None


def _asked(known: Identity) -> Identity:
    """Ask for every field; Enter keeps what is there, a single "-" empties it."""
    texts = {name: _ask(title, getattr(known, name)) for name, title in _LINES}
    emergency = {name: _ask(title, getattr(known.emergency, name)) for name, title in _EMERGENCY}
    return identity_of_body(
        {
            **texts,
            "emergency": emergency,
            "documents": identity_to_body(Identity(documents=_documents(known.documents)))["documents"],
            "contacts": identity_to_body(Identity(contacts=_contacts(known.contacts)))["contacts"],
        }
    )


def _documents(known: tuple[IdentityDocument, ...]) -> tuple[IdentityDocument, ...]:
    found = list(known)
    kinds = ", ".join(kind.value for kind in DocumentKind)
    while len(found) < ENTRIES:
        typed = _ask(translate("terminal", "Another paper ({kinds}), Enter for none").format(kinds=kinds), "")
        if not typed:
            break
        if typed not in set(DocumentKind):
            continue
        number = _ask(QT_TRANSLATE_NOOP("terminal", "Its number"), "")
        country = _ask(QT_TRANSLATE_NOOP("terminal", "Its country"), "")
        found.append(IdentityDocument(DocumentKind(typed), country, number))
    return tuple(found)


def _contacts(known: tuple[ContactNumber, ...]) -> tuple[ContactNumber, ...]:
    found = list(known)
    ways, safes = (", ".join(kind.value for kind in kinds) for kinds in (ContactWay, SafeToUse))
    while len(found) < ENTRIES:
        typed = _ask(translate("terminal", "Another contact ({kinds}), Enter for none").format(kinds=ways), "")
        if not typed:
            break
        if typed not in set(ContactWay):
            continue
        number = _ask(QT_TRANSLATE_NOOP("terminal", "Its number or address"), "")
        safe = _ask(translate("terminal", "Is it safe to use ({kinds})?").format(kinds=safes), "")
        times = _ask(QT_TRANSLATE_NOOP("terminal", "Safe at which times?"), "")
        known_safe = SafeToUse(safe) if safe in set(SafeToUse) else SafeToUse.UNASKED
        found.append(ContactNumber(ContactWay(typed), number, known_safe, times))
    return tuple(found)


def _ask(title: str, known: str) -> str:
    shown = f"{translate('terminal', title)} [{known}]: " if known else f"{translate('terminal', title)}: "
    typed = input(shown).strip()
    return "" if typed == "-" else typed or known
