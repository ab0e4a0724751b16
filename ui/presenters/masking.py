"""Marks on passages, choosing what is masked, making the copy, and proving it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

from app.domain.bundle import KeptReason
from app.domain.consent import SENT_FOR, Question, RecipientKind, Voice
from app.domain.consent_gate import Decision, decide
from app.domain.marked import MarkEvent, MarkKind, standing
from app.domain.masking import Cover, MaskedCopy, Proof
from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey
from app.domain.testimony import Testimony
from app.domain.transcript import Span
from app.errors.base import Cancelled
from app.errors.masking import NotTranscribed
from app.jobs import CancelToken, Progress, Step
from app.usecases.marked import lift_paragraphs, mark_paragraphs, marks_over
from app.usecases.mask import Choice, MaskPlan, make_masked_copy, plan_masks
from app.usecases.mask_proof import ProofRooms, content_of_copy, prove
from app.usecases.masked_gate import item_of_copy, unproved
from app.usecases.review_words import Place
from app.usecases.transcribe import TranscriptionRooms
from ui.errors import explain
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.masking_state import ChosenWords, CopyItem, Doing, MaskingState, Standing
from ui.presenters.navigation import Goal, Navigator
from ui.program import Program, StationVault


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read at once. `plan` is None where nothing was transcribed, or for a copy."""

    marks: tuple[MarkEvent, ...]
    copies: tuple[CopyItem, ...]
    plan: MaskPlan | None
    counts: tuple[int, ...]
    own: MaskedCopy | None
    why: KeptReason | None
    may_go: tuple[tuple[RecipientKind, Decision], ...]


class MaskingPresenter:
    """Everything that was chosen goes when another testimony is shown; nothing of it is stored before the copy is."""

    def __init__(
        self,
        vault: StationVault,
        program: Program,
        jobs: Jobs,
        navigator: Navigator,
        show: Callable[[MaskingState], object],
    ) -> None:
        self._vault = vault
        self._program = program
        self._jobs = jobs.scope()
        self._navigator = navigator
        self._show = show
        self._testimony_id = ""
        self._job: Job | None = None
        self._paragraphs: dict[ParagraphKey, Paragraph] = {}
        self.state = MaskingState()

    def visit(self, testimony_id: str) -> None:
        """Show a testimony or a masked copy."""
        if self._job is not None:
            self._job.cancel()
        self._testimony_id = testimony_id
        self._paragraphs = {}
        self.state = MaskingState()
        self._show(self.state)
        self._read()

    def refresh(self) -> None:
        """Look again: the transcript has changed."""
        if self._testimony_id:
            self._read()

    def close(self) -> None:
        """Show nothing more; what runs is stopped."""
        self._jobs.close()

    # -- marks

    def mark_or_lift(self, key: ParagraphKey, kind: MarkKind) -> None:
        """Mark a paragraph; one that is marked so already is not any more."""
        paragraph = self._paragraph(key)
        if paragraph is None:
            return
        testimony_id, marked = self._testimony_id, self._vault.marked
        if kind in self.kinds_at(paragraph.part_id, paragraph.span):
            self._change(lambda: lift_paragraphs(marked, testimony_id, [paragraph]))
        else:
            self._change(lambda: mark_paragraphs(marked, testimony_id, [paragraph], kind))

    def kinds_at(self, part_id: str, span: Span) -> frozenset[MarkKind]:
        """Return as what a stretch of the sound is marked."""
        return frozenset(mark.passage.kind for mark in marks_over(self.state.marks, part_id, span))

    # -- choosing

    def add_words(self, words: str) -> None:
        """Mask words wherever they stand."""
        words = " ".join(words.split())
        known = {one.words.casefold() for one in self.state.words}
        if words and words.casefold() not in known:
            self._choose(words=(*self.state.words, ChosenWords(words, 0)))

    def remove_words(self, words: str) -> None:
        """Do not mask them after all."""
        self._choose(words=tuple(one for one in self.state.words if one.words != words))

    def pick(self, *, on: bool) -> None:
        """Let a press on a word of the transcript choose it."""
        self._become(picking=on)

    def pick_word(self, key: ParagraphKey, number: int) -> None:
        """Mask one word at one place, or do not any more."""
        paragraph = self._paragraph(key)
        if paragraph is None or not 0 <= number < len(paragraph.words):
            return
        start = sum(len(word.text) for word in paragraph.words[:number])
        place = Place(paragraph.part_id, key, start, start + len(paragraph.words[number].text))
        chosen = self.state.single
        self._choose(single=tuple(one for one in chosen if one != place) if place in chosen else (*chosen, place))

    def pick_paragraph(self, key: ParagraphKey) -> None:
        """Mask a whole paragraph, or do not any more."""
        chosen = self.state.paragraphs
        self._choose(paragraphs=tuple(one for one in chosen if one != key) if key in chosen else (*chosen, key))

    def mask_passages(self, *, on: bool) -> None:
        """Mask everything that is marked."""
        self._choose(passages=on)

    def set_cover(self, cover: Cover) -> None:
        """Say what is heard in place of what is masked."""
        self._become(cover=cover)

    def set_voice(self, voice: Voice) -> None:
        """Say which voice is heard."""
        self._become(voice=voice)

    # -- making and proving

    def make(self) -> None:
        """Make the masked copy."""
        state = self.state
        if not state.may_make:
            return
        rooms, testimony_id, choice = self._vault.mask_rooms(), self._testimony_id, self._choice()

        def work(progress: Progress, cancel: CancelToken) -> Testimony:
            return make_masked_copy(rooms, testimony_id, choice, state.cover, state.voice, progress, cancel)

        self._begin(Doing.MAKING, work, self._made)

    def prove(self) -> None:
        """Transcribe the copy again, and search it."""
        own = self.state.own
        if own is None or self.state.doing is not Doing.NOTHING:
            return
        vault, program = self._vault, self._program

        def work(progress: Progress, cancel: CancelToken) -> Proof:
            # The pack that wrote the text knows best what it would hear again.
            run = vault.transcripts.current(own.parts[0][1])
            stored = program.models(None).choose(run.model.pack_sha256 if run is not None else None)
            with closing(program.transcriber(stored)) as transcriber:
                rooms = TranscriptionRooms(
                    testimonies=vault.testimonies,
                    recordings=vault.recordings,
                    transcripts=vault.transcripts,
                    custody=vault.custody,
                    transcriber=transcriber,
                    planner=program.planner,
                    clock=program.clock,
                    consents=vault.consents,
                )
                return prove(ProofRooms(vault.mask_rooms(), rooms), own.testimony_id, progress, cancel)

        self._begin(Doing.PROVING, work, lambda _proof: self._end())

    def stop(self) -> None:
        """Stop what runs; of a copy nothing is left, and a proof goes on from there the next time."""
        if self._job is not None:
            self._job.cancel()

    def open(self, testimony_id: str) -> None:
        """Go to a copy, or from a copy to what it was made of."""
        self._navigator.go(Goal.TESTIMONY, testimony_id)

    # -- inside

    def _paragraph(self, key: ParagraphKey) -> Paragraph | None:
        return self._paragraphs.get(key)

    def _choice(self) -> Choice:
        state = self.state
        words = tuple(one.words for one in state.words)
        return Choice(words, state.single, state.paragraphs, state.passages)

    def _choose(self, **changes: object) -> None:
        self._become(error=None, made="", **changes)
        self._read()

    def _change(self, act: Callable[[], object]) -> None:
        self._jobs.run(Lane.VAULT, lambda _progress, _cancel: act(), lambda _: self._read(), self._failed)

    def _read(self) -> None:
        testimony_id, choice = self._testimony_id, self._choice()

        def read(_progress: Progress, _cancel: CancelToken) -> _Read:
            return self._read_now(testimony_id, choice)

        self._jobs.run(Lane.VAULT, read, lambda found: self._have(testimony_id, choice, found), self._failed)

    def _read_now(self, testimony_id: str, choice: Choice) -> _Read:
        vault, rooms = self._vault, self._vault.mask_rooms()
        marks = tuple(standing(vault.marked.events(testimony_id)))
        own = vault.masked_copies.of(testimony_id)
        if own is not None:
            content = content_of_copy(rooms, testimony_id)
            item = item_of_copy(vault.masked_copies, vault.marked, content)
            record, today = vault.consents.of(testimony_id), self._program.clock.now().date()
            may_go = tuple(
                (kind, decide(record, Question(use, kind), item, today)) for kind, use in SENT_FOR.items() if item
            )
            return _Read(marks, (), None, (), own, unproved(vault.masked_copies, content), may_go)
        copies = tuple(self._item(copy) for copy in vault.masked_copies.copies(testimony_id))
        try:
            plan = plan_masks(rooms, testimony_id, choice)
        except NotTranscribed:
            return _Read(marks, copies, None, (0,) * len(choice.words), None, None, ())
        paragraphs = [one for transcript in plan.transcripts for one in transcript.paragraphs]
        counts = tuple(sum(len(rooms.finder.places(one.text, words)) for one in paragraphs) for words in choice.words)
        return _Read(marks, copies, plan, counts, None, None, ())

    def _item(self, copy: MaskedCopy) -> CopyItem:
        why = unproved(self._vault.masked_copies, content_of_copy(self._vault.mask_rooms(), copy.testimony_id))
        standings = {None: Standing.PROVED, KeptReason.MASKING_FAILED: Standing.FAILED}
        code = self._vault.testimonies.get(copy.testimony_id).case_code
        return CopyItem(copy.testimony_id, code, standings.get(why, Standing.UNPROVED))

    def _have(self, testimony_id: str, choice: Choice, found: _Read) -> None:
        if testimony_id != self._testimony_id or choice != self._choice():
            return
        plan = found.plan
        transcripts = () if plan is None else plan.transcripts
        self._paragraphs = {one.key: one for transcript in transcripts for one in transcript.paragraphs}
        self._become(
            read=True,
            transcribed=plan is not None,
            marks=found.marks,
            copies=found.copies,
            words=tuple(replace(one, places=count) for one, count in zip(self.state.words, found.counts, strict=False)),
            places=0 if plan is None else len(plan.masks),
            seconds=0.0 if plan is None else plan.masked_seconds,
            own=found.own,
            why=found.why,
            may_go=found.may_go,
        )

    def _begin(
        self, doing: Doing, work: Callable[[Progress, CancelToken], object], done: Callable[..., object]
    ) -> None:
        self._become(doing=doing, step=None, error=None, made="")
        self._job = self._jobs.run(Lane.WORK, work, done, self._failed, self._pace)

    def _pace(self, step: Step) -> None:
        self._become(step=step)

    def _made(self, made: Testimony) -> None:
        self._become(made=made.case_code)
        self._end()

    def _end(self) -> None:
        self._job = None
        self._become(doing=Doing.NOTHING, step=None)
        self._read()

    def _failed(self, error: Exception) -> None:
        self._job = None
        told = None if isinstance(error, Cancelled) else explain(error)
        self._become(doing=Doing.NOTHING, step=None, error=told)

    def _become(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show(self.state)
