"""Reading a whole vault to see whether everything is as it was written."""

from collections.abc import Callable, Iterator

from app.domain.checkup import Finding, FindingKind
from app.domain.testimony import Part, PartKind
from app.errors.audio import AudioError
from app.errors.storage import StorageError
from app.errors.vault import CustodyBroken, MediaSealedAway, VaultError
from app.jobs import CancelToken, Progress, Step
from app.ports.recordings import Recordings
from storage.crypto.digest import sha512_of_stream
from storage.vault.consents import consent_differs
from storage.vault.context import VaultContext
from storage.vault.keyheader import broken_files
from storage.vault.parts import all_parts
from storage.vault.sealed import SealedBundles

_PAGE_WORDS = "HMAC verification failed for page "


def check_vault(
    context: VaultContext, recordings: Recordings, progress: Progress, cancel: CancelToken
) -> list[Finding]:
    """Return everything that is not as it was written. Raises Cancelled.

    One broken thing does not hide the others: what cannot be read at all is a finding of its own.
    """
    steps: list[Callable[[], Iterator[Finding]]] = [
        lambda: _key_files(context),
        lambda: _pages(context),
        lambda: _references(context),
        lambda: _custody(context),
        lambda: _consent(context),
        lambda: _recordings(context, recordings),
        lambda: _media(context, progress, cancel),
    ]
    findings: list[Finding] = []
    for number, step in enumerate(steps):
        cancel.check()
        progress(Step("checking", number, len(steps)))
        try:
            findings.extend(step())
        except VaultError:
            findings.append(Finding(FindingKind.DATABASE_STRUCTURE, ""))
    return list(dict.fromkeys(findings))


def _key_files(context: VaultContext) -> Iterator[Finding]:
    for name in broken_files(context.folder, context.domain):
        yield Finding(FindingKind.KEY_FILE, name)


def _pages(context: VaultContext) -> Iterator[Finding]:
    bad = _bad_pages(context)
    for words in bad:
        known = words.startswith(_PAGE_WORDS)
        kind = FindingKind.DATABASE_PAGE if known else FindingKind.DATABASE_STRUCTURE
        yield Finding(kind, words.removeprefix(_PAGE_WORDS) if known else "")
    # What was read before is forgotten, so that the disk is asked and not the memory.
    context.connection.execute("PRAGMA shrink_memory")
    # Whole pages that are missing at the end are nobody's broken page.
    if not bad and context.connection.execute("PRAGMA quick_check") != [("ok",)]:
        yield Finding(FindingKind.DATABASE_STRUCTURE, "")


def _bad_pages(context: VaultContext) -> list[str]:
    try:
        # The check reads the database file alone, so that its log goes into it first.
        context.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except StorageError:
        # A full disk: what lies in the file may be half of what the log holds whole.
        return []
    return [str(row[0]) for row in context.connection.execute("PRAGMA cipher_integrity_check")]


def _references(context: VaultContext) -> Iterator[Finding]:
    for row in context.connection.execute("PRAGMA foreign_key_check"):
        yield Finding(FindingKind.DATABASE_REFERENCE, str(row[0]))


def _custody(context: VaultContext) -> Iterator[Finding]:
    try:
        context.custody.verify()
    except CustodyBroken as broken:
        yield Finding(FindingKind.CUSTODY, str(broken.facts["number"]))


def _consent(context: VaultContext) -> Iterator[Finding]:
    for (testimony_id,) in context.connection.execute("SELECT id FROM testimony ORDER BY created_at, id"):
        if consent_differs(context.connection, testimony_id):
            yield Finding(FindingKind.CONSENT, testimony_id)


def _recordings(context: VaultContext, recordings: Recordings) -> Iterator[Finding]:
    for part in all_parts(context.connection):
        if part.kind is PartKind.RECORDING and not _chain_intact(recordings, part):
            yield Finding(FindingKind.RECORDING_CHAIN, part.id)


def _chain_intact(recordings: Recordings, part: Part) -> bool:
    try:
        return recordings.facts(part.id).chain_intact
    except (VaultError, AudioError):
        return False


def _media(context: VaultContext, progress: Progress, cancel: CancelToken) -> Iterator[Finding]:
    parts = [part for part in all_parts(context.connection) if part.media_name is not None]
    for number, part in enumerate(parts):
        cancel.check()
        progress(Step("reading", number, len(parts)))
        if not _media_intact(context, part):
            yield Finding(FindingKind.MEDIA, part.id)
    for name in sorted(context.media.names() - context.media.named()):
        yield Finding(FindingKind.MEDIA_ORPHAN, name)
    for name in SealedBundles(context).broken():
        yield Finding(FindingKind.SEALED_BUNDLE, name)


def _media_intact(context: VaultContext, part: Part) -> bool:
    try:
        with context.media.open(part.testimony_id, part.media_name or "") as plain:
            return sha512_of_stream(plain) == part.sha512
    except MediaSealedAway:
        # Nobody here can look, and that is meant.
        return True
    except (VaultError, StorageError):
        return False
