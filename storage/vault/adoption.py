"""A verified bundle becomes part of the vault: sealed anew first, then shown in one transaction."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack

from app.domain.bundle import BundleItem, ItemOutcome, ReceivedItem, TestimonyContent
from app.domain.notice import Notice, NoticeOutcome, ReceivedNotice, narrowing
from app.jobs import CancelToken, Progress, Step
from app.ports.bundle import VerifiedBundle
from storage.crypto.random import random_secret
from storage.crypto.secret import Secret
from storage.times import time_text
from storage.vault.adopted_rows import AdoptedRows, PreparedItem
from storage.vault.context import VaultContext
from storage.vault.heard_answers import HeardAnswers
from storage.vault.judgement import judge
from storage.vault.media import SealedMedia
from storage.vault.received import insert_received, keep_key_header
from storage.vault.testimonies import SEED_BYTES

_NOT_TAKEN = (ItemOutcome.OLDER, ItemOutcome.OTHER_CONTENT, ItemOutcome.CONSENT_WEAKENED)


class Adoption:
    """The port `Adoption` of app/ports/bundle.py."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection
        self._rows = AdoptedRows(context)
        self._heard = HeardAnswers(context)

    def adopt(
        self, bundle: VerifiedBundle, progress: Progress, cancel: CancelToken
    ) -> tuple[tuple[ReceivedItem, ...], tuple[ReceivedNotice, ...], bool]:
        """Seal the parts anew, then show everything in one transaction: items, transcripts, consent, custody, ledger.

        Returns what became of each testimony and each notice, and whether the bundle had been received before. What
        takes something back in a testimony that is not taken counts as a notice.
        Raises StorageError, BundleRefused, Cancelled; then nothing is visible and nothing is left.
        """
        written: list[SealedMedia] = []
        pace = _Pace(bundle.facts.payload_bytes, progress, cancel)
        with ExitStack() as seeds:
            try:
                prepared = []
                for content, item in zip(bundle.contents, bundle.facts.items, strict=True):
                    seed = seeds.enter_context(random_secret(SEED_BYTES))
                    prepared.append(self._prepare(bundle, content, item, seed, written, pace))
                with self._connection.transaction():
                    again = self._remember(bundle)
                    items = tuple(self._rows.store(one, bundle.facts, bundle.kind, again=again) for one in prepared)
                    notices = (*self._take_notices(bundle), *self._hear_what_was_not_taken(bundle, items))
                    for code in bundle.codes:
                        self._heard.take_code(code, bundle.facts.station)
            except BaseException:
                for media in written:
                    self._context.media.remove_if_orphan(media.name)
                raise
        return items, notices, again

    def _take_notices(self, bundle: VerifiedBundle) -> list[ReceivedNotice]:
        return [self._heard.take(one, bundle.contact, bundle.facts) for one in bundle.notices]

    def _hear_what_was_not_taken(self, bundle: VerifiedBundle, items: Sequence[ReceivedItem]) -> list[ReceivedNotice]:
        """What takes something back counts as if a notice had told it; return what is new of it.

        The station has told it with the testimony, and tells it in no notice any more.
        """
        told = []
        for content, item in zip(bundle.contents, items, strict=True):
            if item.outcome in _NOT_TAKEN and (less := narrowing(content.consent)).said:
                told.append(self._heard.take(Notice(content.testimony.id, less), bundle.contact, bundle.facts))
        return [one for one in told if one.outcome is NoticeOutcome.TAKEN]

    def _prepare(
        self,
        bundle: VerifiedBundle,
        content: TestimonyContent,
        item: BundleItem,
        seed: Secret,
        written: list[SealedMedia],
        pace: "_Pace",
    ) -> PreparedItem:
        """Seal what is not here yet to the testimony's own identity, each file durable and read back."""
        judgement = judge(self._connection, content, item, bundle.facts.station, bundle.facts.place.sequence)
        media = {}
        for part in judgement.new_parts:
            pieces = pace.watch(bundle.read_part(content.testimony.id, part.part.id))
            if judgement.outcome is ItemOutcome.ADOPTED:
                sealed = self._context.media.write_for(seed, pieces)
            else:
                sealed = self._context.media.write(content.testimony.id, pieces)
            written.append(sealed)
            media[part.part.id] = sealed
        return PreparedItem(content, item, judgement, seed, media)

    def _remember(self, bundle: VerifiedBundle) -> bool:
        """Write the ledger; return whether it knew the bundle."""
        facts = bundle.facts
        known = self._connection.one(
            "SELECT 1 FROM bundle_received WHERE manifest_sha512 = ?", (facts.manifest_sha512,)
        )
        if known is not None:
            return True
        insert_received(self._connection, facts, time_text(self._context.clock.now()))
        if (sealed := bundle.sealed_key_header) is not None:
            keep_key_header(self._connection, facts.station, facts.place.sequence, sealed)
        return False


class _Pace:
    """Says how far it is, and stops between two pieces."""

    def __init__(self, total_bytes: int, progress: Progress, cancel: CancelToken) -> None:
        self._total_bytes = total_bytes
        self._done_bytes = 0
        self._progress = progress
        self._cancel = cancel

    def watch(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces. Raises Cancelled."""
        for piece in pieces:
            self._cancel.check()
            yield piece
            self._done_bytes += len(piece)
            self._progress(Step("adopting", self._done_bytes, self._total_bytes))
