"""One testimony: reading it in step with the sound, correcting it, and saying that it was gone through."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.laying import lay_words
from app.domain.paragraphs import Paragraph, one_line
from app.domain.review import Speaker, Step
from app.errors.base import Cancelled
from app.jobs import CancelToken, Progress
from app.jobs import Step as Report
from app.usecases.review import Review
from app.usecases.seal import seal_to_headquarters
from ui.errors import explain
from ui.presenters.finding import Finder, FindState
from ui.presenters.jobs import Job, Jobs, Lane
from ui.presenters.player import PlayerPresenter
from ui.presenters.testimony_state import (
    Phase,
    Reading,
    Revision,
    Sealing,
    TestimonyState,
    Told,
    read_testimony,
    review_rooms,
    revisions_of,
    state_of,
)
from ui.presenters.transcript_rows import RowKind, Timeline
from ui.program import StationVault

Spot = tuple[int, int]
"""A row, and a word in it (-1 for none)."""


@dataclass(frozen=True, slots=True)
class TestimonyViews:
    """Where states go. `go` brings a row before the eyes and makes it the chosen one."""

    state: Callable[[TestimonyState], object]
    found: Callable[[FindState], object]
    spoken: Callable[[Spot | None], object]
    go: Callable[[int], object]


Act = Callable[[Review], tuple[Step | None, int] | Step | None]


class TestimonyPresenter:
    """Presses become steps of the review; after each the testimony is read anew."""

    def __init__(self, vault: StationVault, jobs: Jobs, player: PlayerPresenter, views: TestimonyViews) -> None:
        self._vault = vault
        self._rooms = review_rooms(vault)
        self._jobs = jobs.scope()
        # Never closed: what a person has done is kept, even when the screen is locked the moment after.
        self._keeping = jobs.scope()
        self._closed = False
        self._player = player
        self._views = views
        self._testimony_id = ""
        self._reading: Reading | None = None
        self._timeline = Timeline(())
        self._spoken: Spot | None = None
        self._finder = Finder()
        self._changed = False
        self._reloads = 0
        self._wish_seconds: float | None = None
        self._wish_part_id = ""
        self._sealing_job: Job | None = None
        self.state = TestimonyState()

    def open(self, testimony_id: str, at_seconds: float | None = None, part_id: str = "") -> None:
        """Read a testimony and show it, at this second (of this recording) if one is given."""
        self._testimony_id = testimony_id
        self._rooms = review_rooms(self._vault)
        self._wish_seconds, self._wish_part_id = at_seconds, part_id
        self._say(TestimonyState())
        self.reload()

    def reload(self) -> None:
        """Read it again: something else has changed it. Many wishes at once are one."""
        self._reloads += 1
        if self._reloads == 1:
            testimony_id = self._testimony_id
            self._jobs.run(Lane.VAULT, lambda *_: self._read(testimony_id), self._reloaded, self._fail_reload)

    def _reloaded(self, reading: Reading) -> None:
        wished, self._reloads = self._reloads, 0
        if reading.testimony.id == self._testimony_id:
            self._take(reading)
        if wished > 1:
            self.reload()

    def _fail_reload(self, error: Exception) -> None:
        self._reloads = 0
        self._fail(error)

    def choose(self, recording: int) -> None:
        """Show another recording of the testimony."""
        if self._reading is not None and 0 <= recording < len(self._reading.transcripts):
            self._show_recording(recording)

    def follow(self, seconds: float) -> None:
        """Light the word that sounds now, if it is another than before."""
        spot = self._timeline.at(seconds)
        if spot != self._spoken:
            self._spoken = spot
            self._views.spoken(spot)

    def hear(self, row: int, word: int = -1) -> None:
        """Play from a word, or from the beginning of its row."""
        shown = self.state.rows[row]
        self._player.play_from(shown.words[word].span.start_seconds if word >= 0 else shown.span.start_seconds)

    def hear_row(self, row: int) -> None:
        """Play one row and pause behind it."""
        self._player.play_span(self.state.rows[row].span)

    def check_next(self, after_row: int, by: int = 1) -> None:
        """Go to the next row (or with -1 the one before) that waits for somebody to listen, and play it."""
        waiting = self.state.to_check
        if not waiting:
            self._tell(Told.ALL_CHECKED)
            return
        beyond = [row for row in waiting if row > after_row] if by > 0 else [row for row in waiting if row < after_row]
        row = (beyond or waiting)[0 if by > 0 else -1]
        self._views.go(row)
        self.hear_row(row)

    def say_text(self, row: int, text: str) -> None:
        """Give a row another text; where there was none, write what was said there."""
        shown = self.state.rows[row]
        key, part_id = shown.key, self._part_id
        if shown.kind is RowKind.UNTOLD:
            if text.strip():
                self._act(lambda review: review.add_text(part_id, shown.span, text))
        elif key is not None and text != shown.text:
            heard = self._player.was_heard(shown.span)
            self._show_at_once(row, one_line(text))
            self._act(lambda review: review.say_text(part_id, key, text, heard=heard))

    def say_speaker(self, row: int, speaker: Speaker) -> None:
        """Say who speaks in a row."""
        key, part_id = self.state.rows[row].key, self._part_id
        if self.state.rows[row].kind is RowKind.TEXT and key is not None:
            self._act(lambda review: review.say_speaker(part_id, [key], speaker))

    def say_listened(self, row: int) -> None:
        """Say that a row is right as it stands; where it was not heard yet, it plays first."""
        shown, part_id = self.state.rows[row], self._part_id
        key = shown.key
        if key is None:
            return
        if not self._player.was_heard(shown.span):
            self._tell(Told.LISTEN_FIRST)
            self.hear_row(row)
            return
        self._act(lambda review: review.say_listened(part_id, [key]))

    def split(self, row: int, at_character: int) -> None:
        """Make two rows of one; one that waits for somebody to listen plays first."""
        shown, part_id = self.state.rows[row], self._part_id
        key = shown.key
        if shown.kind is not RowKind.TEXT or key is None:
            return
        if shown.to_check and not self._player.was_heard(shown.span):
            self._tell(Told.LISTEN_FIRST)
            self.hear_row(row)
            return
        self._act(lambda review: review.split(part_id, key, at_character, heard=shown.to_check))

    def merge(self, row: int) -> None:
        """Put the next row to the end of this one."""
        key, part_id = self.state.rows[row].key, self._part_id
        if self.state.rows[row].kind is RowKind.TEXT and key is not None:
            self._act(lambda review: review.merge(part_id, key))

    def undo(self) -> None:
        """Take back what was done last."""
        # What was done a moment ago may not have come back from the vault yet.
        if self.state.undo is not None or self.state.busy:
            self._act(lambda review: review.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.state.redo is not None or self.state.busy:
            self._act(lambda review: review.redo())

    def say_reviewed(self) -> None:
        """Say that the whole testimony was gone through."""
        self._act(lambda review: review.say_reviewed())

    def reopen(self) -> None:
        """Take that back."""
        self._act(lambda review: review.reopen())

    def find(self, words: str, *, match_case: bool = False, whole_words: bool = False) -> None:
        """Look for words while they are typed."""
        self._finder.find(words, match_case=match_case, whole_words=whole_words)
        self._show_found(go=True)

    def find_step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        self._finder.step(by)
        self._show_found(go=True)

    def replace_one(self, by: str) -> None:
        """Replace the place that is looked at."""
        replaced = self._finder.text_replaced(by)
        if replaced is None:
            self._tell(Told.NOT_FOUND)
            return
        place, text = replaced
        self._act(lambda review: review.say_text(place.part_id, place.key, text, heard=False))

    def replace_all(self, by: str) -> None:
        """Replace every place of the testimony in one step."""
        found = self._finder.state
        if not found.places:
            self._tell(Told.NOT_FOUND)
            return
        self._act(
            lambda review: review.replace(found.words, by, match_case=found.match_case, whole_words=found.whole_words)
        )

    def revisions(self, row: int) -> tuple[Revision, ...]:
        """Return every text that a row had, the machine's first."""
        return revisions_of(self.state.rows[row], self._reading.steps) if self._reading is not None else ()

    def ask_to_seal(self, *, wished: bool = True) -> None:
        """Ask, before anything is done, whether the testimony is to be sealed to headquarters; or take it back."""
        if self.state.sealing in (Sealing.CAN, Sealing.ASKED):
            self._say(replace(self.state, sealing=Sealing.ASKED if wished else Sealing.CAN))
        if self.state.sealing is Sealing.ASKED:
            # Copies of it may have been made or sealed since it was read.
            testimony_id, masked = self._testimony_id, self._vault.masked_copies

            def count(_progress: Progress, _cancel: CancelToken) -> int:
                return len(masked.open_ids(testimony_id))

            def say(open_copies: int) -> None:
                if testimony_id == self._testimony_id:
                    self._say(replace(self.state, open_copies=open_copies))

            self._jobs.run(Lane.VAULT, count, say, self._fail_sealing)

    def seal(self) -> None:
        """Seal it to headquarters; nobody can open it here afterwards."""
        if self.state.sealing is not Sealing.ASKED:
            return
        self._player.pause()
        testimony_id = self._testimony_id
        rooms = self._vault.seal_rooms

        def work(progress: Progress, cancel: CancelToken) -> Reading:
            Review(self._rooms, testimony_id).end_sitting()
            seal_to_headquarters(rooms(), testimony_id, progress, cancel)
            return self._read(testimony_id)

        self._say(replace(self.state, sealing=Sealing.RUNNING, sealing_share=0.0, error=None))
        self._sealing_job = self._jobs.run(Lane.WORK, work, self._take, self._fail_sealing, self._sealing_grows)

    def stop_sealing(self) -> None:
        """Stop sealing; then nothing is forgotten."""
        if self._sealing_job is not None:
            self._sealing_job.cancel()

    def close(self) -> None:
        """Show nothing more; what was done in this sitting is written into the custody log."""
        self._closed = True
        self._jobs.close()
        if self._changed:
            review = Review(self._rooms, self._testimony_id)
            self._keeping.run(Lane.VAULT, lambda *_: review.end_sitting(), lambda _: None, lambda _: None)

    @property
    def _part_id(self) -> str:
        return self.state.recordings[self.state.chosen].part_id

    def _act(self, act: Act) -> None:
        testimony_id = self._testimony_id

        def work(*_: object) -> tuple[Reading, int]:
            done = act(Review(self._rooms, testimony_id))
            count = done[1] if isinstance(done, tuple) else 0
            return self._read(testimony_id), count

        def done(result: tuple[Reading, int]) -> None:
            if self._closed:
                return
            self._take(result[0])
            if result[1]:
                self._tell(Told.REPLACED, result[1])

        self._changed = True
        self._say(replace(self.state, busy=True, told=Told.NOTHING, error=None))
        self._keeping.run(Lane.VAULT, work, done, self._fail)

    def _show_at_once(self, row: int, text: str) -> None:
        """Show a text before the vault has it; if the vault refuses, what was there comes back."""
        before = self.state.rows[row]
        words = lay_words(before.words, before.span, text)
        after = replace(before, text=text, words=words, corrected=text != before.machine_text)
        rows = (*self.state.rows[:row], after, *self.state.rows[row + 1 :])
        self._timeline = Timeline(rows)
        self._say(replace(self.state, rows=rows))

    def _read(self, testimony_id: str) -> Reading:
        return read_testimony(self._vault, self._rooms, testimony_id)

    def _take(self, reading: Reading) -> None:
        first = self._reading is None or self._reading.testimony.id != reading.testimony.id
        self._reading = reading
        self._finder.look_in([one for transcript in reading.transcripts for one in _shown(transcript.paragraphs)])
        chosen = 0 if first else min(self.state.chosen, max(0, len(reading.transcripts) - 1))
        if first or reading.sealed is not None or reading.closed is not None:
            self._show_recording(chosen)
        else:
            self._show_rows(chosen)
        self._show_found(go=False)
        if self._wish_seconds is not None and reading.sealed is None:
            seconds, self._wish_seconds = self._wish_seconds, None
            parts = [transcript.recording.part_id for transcript in reading.transcripts]
            if self._wish_part_id in parts[1:]:
                self._show_recording(parts.index(self._wish_part_id))
            self._player.seek(seconds)
            self._go_to(seconds)

    def _show_recording(self, chosen: int) -> None:
        self._show_rows(chosen)
        facts = self.state.facts
        self._player.open(facts.part_id if facts else "", facts.seconds if facts else 0.0)

    def _show_rows(self, chosen: int) -> None:
        if self._reading is not None:
            state = state_of(self._reading, chosen)
            self._timeline = Timeline(state.rows)
            self._spoken = None
            self._say(state)
            self.follow(self._player.state.seconds)

    def _show_found(self, *, go: bool) -> None:
        place = self._finder.state.place
        self._views.found(self._finder.state)
        if go and place is not None and self._reading is not None:
            parts = [one.part_id for one in self.state.recordings]
            if place.part_id != self._part_id:
                self.choose(parts.index(place.part_id))
            self._views.go(next(number for number, row in enumerate(self.state.rows) if row.key == place.key))

    def _go_to(self, seconds: float) -> None:
        spot = self._timeline.at(seconds)
        if spot is not None:
            self._views.go(spot[0])

    def _tell(self, told: Told, count: int = 0) -> None:
        self._say(replace(self.state, told=told, told_count=count))

    def _fail(self, error: Exception) -> None:
        if self._closed:
            return
        if self._reading is not None and self.state.phase is Phase.READY:
            self._show_rows(self.state.chosen)
        phase = Phase.FAILED if self.state.phase is Phase.LOADING else self.state.phase
        self._say(replace(self.state, phase=phase, busy=False, error=explain(error)))

    def _fail_sealing(self, error: Exception) -> None:
        shown = None if isinstance(error, Cancelled) else explain(error)
        self._say(replace(self.state, sealing=Sealing.CAN, error=shown))

    def _sealing_grows(self, report: Report) -> None:
        share = report.done / report.total if report.total else 0.0
        self._say(replace(self.state, sealing_share=share))

    def _say(self, state: TestimonyState) -> None:
        self.state = state
        self._views.state(state)


def _shown(paragraphs: tuple[Paragraph, ...]) -> list[Paragraph]:
    return [paragraph for paragraph in paragraphs if not paragraph.taken_away]
