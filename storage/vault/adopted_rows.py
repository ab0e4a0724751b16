"""The rows of a testimony that came in a bundle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.audio import RecordingFacts
from app.domain.bundle import (
    BundleFacts,
    BundleItem,
    ItemOutcome,
    PartContent,
    ReceivedItem,
    TestimonyContent,
    TranscriptContent,
)
from app.domain.consent import RecipientKind
from app.domain.custody import Act
from app.domain.testimony import Origin
from storage.crypto.secret import Secret
from storage.vault.cases import insert_case
from storage.vault.circumstances import CircumstancesTable
from storage.vault.context import VaultContext
from storage.vault.heard_answers import HeardAnswers
from storage.vault.identity_inbox import store_arrived
from storage.vault.interviews import adopt_sheets
from storage.vault.journal import ChainEnd
from storage.vault.judgement import Judgement
from storage.vault.marked_passages import adopt_marks
from storage.vault.marks import insert_mark
from storage.vault.media import SealedMedia
from storage.vault.parts import insert_part, next_ordinal
from storage.vault.received import insert_custody
from storage.vault.recording_rows import RecordingRow, insert_row, update_row
from storage.vault.reviews import adopt_steps
from storage.vault.testimonies import insert_testimony, random_case_code
from storage.vault.transcripts import Transcripts

_SOURCE = "bundle"
_TAKEN = (ItemOutcome.ADOPTED, ItemOutcome.UPDATED, ItemOutcome.UNCHANGED)


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """A testimony whose new parts lie sealed in the media folder, and whose rows are still to be written.

    `seed` is for a testimony that is new here; `media` goes by part id.
    """

    content: TestimonyContent
    item: BundleItem
    judgement: Judgement
    seed: Secret
    media: Mapping[str, SealedMedia]


class AdoptedRows:
    """Writes them; every method belongs into one transaction around the whole bundle."""

    def __init__(self, context: VaultContext) -> None:
        self._context = context
        self._connection = context.connection
        self._custody = context.custody
        self._transcripts = Transcripts(context)
        self._circumstances = CircumstancesTable(context)
        self._heard = HeardAnswers(context)

    def store(self, prepared: PreparedItem, facts: BundleFacts, kind: RecipientKind, *, again: bool) -> ReceivedItem:
        """Write the rows of one testimony and return what became of it; `kind` is as what we were given it."""
        outcome = prepared.judgement.outcome
        testimony = prepared.content.testimony
        case_code = testimony.case_code
        if outcome is ItemOutcome.ADOPTED:
            case_code = self._free_case_code(case_code)
            local = replace(testimony, case_code=case_code, origin=Origin.RECEIVED)
            insert_testimony(self._connection, local, prepared.seed)
        elif outcome is ItemOutcome.UPDATED:
            self._connection.execute(
                "UPDATE testimony SET revision = max(revision + 1, ?) WHERE id = ?", (testimony.revision, testimony.id)
            )
        if outcome in (ItemOutcome.ADOPTED, ItemOutcome.UPDATED):
            self._store_content(prepared)
        if outcome in (ItemOutcome.ADOPTED, ItemOutcome.UPDATED, ItemOutcome.ERASED_HERE):
            self._store_said(prepared, facts, kind)
        if outcome is ItemOutcome.UNCHANGED:
            insert_custody(self._connection, prepared.content.custody)
            self._heard.take_approvals(prepared.content.consent)
            # That a masked copy was made of it may be all that is new.
            self._heard.mirror(testimony.id)
        if outcome in _TAKEN:
            adopt_sheets(self._connection, testimony.id, prepared.content.sheets)
        if not again and prepared.content.identity is not None and outcome in _TAKEN:
            store_arrived(self._context, testimony.id, prepared.content.identity)
        if not again and (outcome in _TAKEN or outcome is ItemOutcome.ERASED_HERE):
            self._record(prepared.item, facts, outcome)
        return ReceivedItem(testimony.id, case_code, testimony.revision, outcome)

    def _store_content(self, prepared: PreparedItem) -> None:
        new = {part.part.id for part in prepared.judgement.new_parts}
        for part in prepared.content.parts:
            if part.part.id in new:
                self._store_part(part, prepared.media[part.part.id])
            if part.transcript is not None:
                self._store_transcript(part.transcript)
        adopt_steps(self._connection, prepared.content.testimony.id, prepared.content.review)
        adopt_marks(self._connection, prepared.content.marked)
        if prepared.content.case is not None:
            insert_case(self._connection, prepared.content.case)
        self._circumstances.put(prepared.item.testimony_id, prepared.content.circumstances)

    def _store_said(self, prepared: PreparedItem, facts: BundleFacts, kind: RecipientKind) -> None:
        """Custody and consent, which stay also where the testimony was erased, and which revision it was."""
        insert_custody(self._connection, prepared.content.custody)
        item = prepared.item
        self._connection.execute(
            "INSERT OR REPLACE INTO received_item (testimony_id, station, revision, sha512, manifest_sha512, kind)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (item.testimony_id, facts.station, item.revision, item.sha512, facts.manifest_sha512, kind.value),
        )
        self._heard.came_with(item.testimony_id, prepared.content.consent, facts)

    def _store_part(self, content: PartContent, media: SealedMedia) -> None:
        part = content.part
        taken = self._connection.one(
            "SELECT 1 FROM part WHERE testimony_id = ? AND ordinal = ?", (part.testimony_id, part.ordinal)
        )
        # Something may have been added to the testimony here since it came.
        ordinal = next_ordinal(self._connection, part.testimony_id) if taken else part.ordinal
        insert_part(self._connection, replace(part, ordinal=ordinal, media_name=media.name))
        if content.recording is not None:
            self._store_recording(content.recording)

    def _store_recording(self, facts: RecordingFacts) -> None:
        end = ChainEnd(facts.chunks, facts.frames, facts.chain_head)
        insert_row(self._connection, facts.part_id, _SOURCE, facts.format, end)
        row = RecordingRow(
            part_id=facts.part_id,
            testimony_id=facts.testimony_id,
            audio_format=facts.format,
            end=end,
            stopped=True,
            sealed=True,
            chunks_lost=0,
            chain_broken=not facts.chain_intact,
        )
        update_row(self._connection, row)
        for mark in facts.marks:
            insert_mark(self._connection, facts.part_id, mark)

    def _store_transcript(self, content: TranscriptContent) -> None:
        if self._connection.one("SELECT 1 FROM transcript_run WHERE id = ?", (content.run.id,)) is None:
            self._transcripts.begin(content.run, content.windows)
            return
        self._transcripts.commit(content.run.id, content.windows)
        if content.run.finished:
            self._transcripts.finish(content.run.id)

    def _free_case_code(self, case_code: str) -> str:
        while self._connection.one("SELECT 1 FROM testimony WHERE case_code = ?", (case_code,)) is not None:
            case_code = random_case_code()
        return case_code

    def _record(self, item: BundleItem, facts: BundleFacts, outcome: ItemOutcome) -> None:
        told: dict[str, str | int] = {
            "bundle": facts.bundle_id,
            "station": facts.station,
            "sequence": facts.place.sequence,
            "revision": item.revision,
            "manifest_sha512": facts.manifest_sha512.hex(),
            "outcome": outcome.value,
        }
        self._custody.record(item.testimony_id, Act.RECEIVED, told)
