"""One testimony in a real vault: read, heard by hand, corrected, sealed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat, Gap, GapReason
from app.domain.consent import Voice
from app.domain.custody import Act
from app.domain.masking import Cover
from app.domain.people import Role
from app.domain.review import ReviewStanding, Speaker, StepKind
from app.domain.transcript import Span
from app.errors.storage import DiskFull
from app.jobs import CancelToken, no_progress
from app.usecases.mask import Choice, make_masked_copy
from app.usecases.withdraw import withdraw
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.hand_playback import HandPlayback
from tests.fakes.quick_program import new_station, quick_program
from tests.storage.audio.sounds import chunks_of, sound
from tests.ui.presenters.testimony_samples import SECONDS, record
from ui.presenters.finding import FindState
from ui.presenters.player import PlayerPresenter
from ui.presenters.testimony import Spot, TestimonyPresenter, TestimonyViews
from ui.presenters.testimony_state import Phase, Sealing, TestimonyState, Told
from ui.presenters.transcript_rows import RowKind
from ui.program import Program, StationVault


class Page:
    def __init__(self, vault: StationVault) -> None:
        self.vault = vault
        self.jobs = HandJobs()
        self.playback = HandPlayback()
        self.shown: list[TestimonyState] = []
        self.found: list[FindState] = [FindState()]
        self.lit: list[Spot | None] = []
        self.went: list[int] = []
        self.player = PlayerPresenter(self.playback, self.jobs, lambda state: self.presenter.follow(state.seconds))
        views = TestimonyViews(self.shown.append, self.found.append, self.lit.append, self.went.append)
        self.presenter = TestimonyPresenter(vault, self.jobs, self.player, views)

    @property
    def state(self) -> TestimonyState:
        return self.shown[-1]

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.state.rows if row.kind is RowKind.TEXT]

    def open(self, testimony_id: str, at_seconds: float | None = None) -> None:
        self.presenter.open(testimony_id, at_seconds)
        self.jobs.finish()

    def listen(self, span: Span) -> None:
        self.player.play_from(span.start_seconds)
        at = span.start_seconds
        while at < span.end_seconds:
            at += 0.5
            self.playback.hear(at)
            self.jobs.tick()
        self.player.pause()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def vault(program: Program, tmp_path: Path) -> Iterator[StationVault]:
    made, _ = new_station(program, tmp_path / "own", "Field office")
    yield made
    made.close()


@pytest.fixture
def testimony_id(vault: StationVault) -> str:
    made = vault.testimonies.create(("en", "km")).id
    record(vault, made, "r" * 26)
    return made


@pytest.fixture
def page(vault: StationVault, testimony_id: str) -> Page:
    made = Page(vault)
    made.open(testimony_id)
    return made


def test_it_is_loading_first_and_then_all_there(vault: StationVault, testimony_id: str) -> None:
    page = Page(vault)
    page.presenter.open(testimony_id)
    assert page.state.phase is Phase.LOADING
    page.jobs.finish()
    state = page.state
    assert state.phase is Phase.READY
    assert (state.languages, state.chosen, len(state.recordings)) == (("en", "km"), 0, 1)
    assert state.transcribed
    assert state.run_finished
    assert [row.kind for row in state.rows] == [RowKind.TEXT] * 3 + [RowKind.UNTOLD]
    assert state.to_check == (1, 3)
    assert state.rows[0].speaker is Speaker.SURVIVOR
    assert state.bookmarks[0].label == "the gate"
    assert state.silence
    assert (state.undo, state.redo, state.standing) == (None, None, ReviewStanding.NONE)
    assert page.player.state.length_seconds == SECONDS


def test_an_unknown_testimony_is_told(vault: StationVault) -> None:
    page = Page(vault)
    page.open("nobody")
    assert page.state.phase is Phase.FAILED
    assert page.state.error is not None


def test_a_testimony_without_recording_has_an_empty_page(vault: StationVault) -> None:
    page = Page(vault)
    page.open(vault.testimonies.create(("en",)).id)
    assert (page.state.phase, page.state.rows, page.state.facts) == (Phase.READY, (), None)
    page.presenter.choose(0)
    assert page.presenter.revisions.__self__ is page.presenter


def test_opened_at_a_second_it_goes_there(vault: StationVault, testimony_id: str) -> None:
    page = Page(vault)
    page.open(testimony_id, 5.5)
    assert page.went == [2]
    assert page.player.state.seconds == 5.5
    page.open(testimony_id, 13.5)
    assert page.went == [2]


def test_the_word_that_sounds_is_lit_once(page: Page) -> None:
    page.lit.clear()
    for at in (0.1, 0.2, 0.6, 4.5, 4.6):
        page.presenter.follow(at)
    assert page.lit == [(0, 0), (0, 1), None] or page.lit[-1] is None
    assert len(page.lit) == len(set(page.lit))


def test_a_word_plays_from_its_beginning(page: Page) -> None:
    page.presenter.hear(2, 2)
    assert page.playback.played[-1][1] == pytest.approx(page.state.rows[2].words[2].span.start_seconds)
    page.presenter.hear(2)
    assert page.playback.played[-1][1] == 5.0


def test_flags_are_gone_through_one_by_one(page: Page) -> None:
    page.presenter.check_next(0)
    page.presenter.check_next(1)
    page.presenter.check_next(3)
    page.presenter.check_next(3, -1)
    assert page.went == [1, 3, 1, 1]
    assert page.playback.played[-1][1] == 2.0


def test_a_flagged_row_is_right_only_after_it_was_heard(page: Page) -> None:
    page.presenter.say_listened(1)
    page.jobs.finish()
    assert (page.state.told, page.state.to_check) == (Told.LISTEN_FIRST, (1, 3))
    page.listen(page.state.rows[1].span)
    page.presenter.say_listened(1)
    assert page.state.busy
    page.jobs.finish()
    assert (page.state.to_check, page.state.rows[1].listened) == ((3,), True)
    page.listen(page.state.rows[3].span)
    page.presenter.say_listened(3)
    page.jobs.finish()
    assert page.state.to_check == ()
    page.presenter.check_next(0)
    assert page.state.told is Told.ALL_CHECKED


def test_a_gap_has_nothing_to_be_right(vault: StationVault, testimony_id: str) -> None:
    part = vault.recordings.begin(testimony_id, AudioFormat(), "file")
    for chunk in chunks_of(sound(2.0)):
        vault.recordings.append(part, chunk)
    vault.recordings.mark(part, Gap(48_000, GapReason.PAUSE, 4.5, "tea"))
    page = Page(vault)
    page.open(testimony_id)
    page.presenter.choose(1)
    assert [row.kind for row in page.state.rows] == [RowKind.GAP]
    assert page.state.sealing is Sealing.CANNOT
    page.presenter.say_listened(0)
    assert (page.state.busy, page.state.told) == (False, Told.NOTHING)


def test_a_correction_is_a_step_that_can_be_undone(page: Page) -> None:
    page.presenter.undo()
    page.presenter.redo()
    page.presenter.say_text(0, "The gate was green.")
    page.jobs.finish()
    assert page.texts[0] == "The gate was green."
    assert (page.state.undo, page.state.standing) == (StepKind.TEXT, ReviewStanding.BEGUN)
    assert [one.text for one in page.presenter.revisions(0)] == ["The gate was blue.", "The gate was green."]
    page.presenter.undo()
    page.jobs.finish()
    assert (page.texts[0], page.state.redo) == ("The gate was blue.", StepKind.TEXT)
    assert [one.undone for one in page.presenter.revisions(0)] == [False, True]
    page.presenter.redo()
    page.jobs.finish()
    assert page.texts[0] == "The gate was green."
    assert [step.kind for step in page.state.steps] == [StepKind.REDO, StepKind.UNDO, StepKind.TEXT]


def test_a_correction_is_seen_at_once_and_can_be_undone_at_once(page: Page) -> None:
    page.presenter.say_text(0, "  The gate   was green. ")
    assert page.texts[0] == "The gate was green."
    assert "".join(word.text for word in page.state.rows[0].words) == "The gate was green."
    page.presenter.undo()
    page.jobs.finish()
    assert page.texts[0] == "The gate was blue."
    assert page.state.redo is StepKind.TEXT


def test_many_wishes_to_read_again_are_two_readings(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[str] = []
    real = page.vault.testimonies.get
    monkeypatch.setattr(page.vault.testimonies, "get", lambda one: (reads.append(one), real(one))[1])
    for _ in range(5):
        page.presenter.reload()
    page.jobs.finish()
    assert len(reads) == 2


def test_of_two_testimonies_the_later_wish_is_shown(page: Page, vault: StationVault, testimony_id: str) -> None:
    other = vault.testimonies.create(("hi",)).id
    page.presenter.open(other)
    page.presenter.open(testimony_id)
    page.presenter.open(other)
    page.jobs.finish()
    assert page.state.languages == ("hi",)
    assert page.player.state.length_seconds == 0.0


def test_the_same_text_is_no_step(page: Page) -> None:
    page.presenter.say_text(0, page.texts[0])
    page.presenter.say_text(3, "   ")
    assert not page.state.busy
    assert page.state.steps == ()


def test_what_the_machine_missed_can_be_written(page: Page) -> None:
    page.presenter.say_text(3, "Nobody spoke English there.")
    page.jobs.finish()
    assert page.texts[-1] == "Nobody spoke English there."
    assert page.presenter.revisions(3)[0].at is not None


def test_who_speaks_is_said(page: Page) -> None:
    page.presenter.say_speaker(0, Speaker.INTERPRETER)
    page.presenter.say_speaker(3, Speaker.INTERPRETER)
    page.jobs.finish()
    assert page.state.rows[0].speaker is Speaker.INTERPRETER
    assert len(page.state.steps) == 1


def test_rows_are_divided_and_joined(page: Page) -> None:
    page.presenter.split(0, len("The gate"))
    page.jobs.finish()
    assert page.texts[:2] == ["The gate", "was blue."]
    page.presenter.merge(0)
    page.jobs.finish()
    assert page.texts[0] == "The gate was blue."
    page.presenter.split(3, 2)
    page.presenter.merge(len(page.state.rows) - 1)
    assert not page.state.busy


def test_a_flagged_row_is_divided_only_after_it_was_heard(page: Page) -> None:
    page.presenter.split(1, len("Thank you"))
    page.jobs.finish()
    assert (page.state.told, page.state.to_check) == (Told.LISTEN_FIRST, (1, 3))
    assert page.texts[1] == "Thank you for watching."
    page.listen(page.state.rows[1].span)
    page.presenter.split(1, len("Thank you"))
    page.jobs.finish()
    assert (page.texts[1:3], page.state.to_check) == (["Thank you", "for watching."], (4,))


def test_a_row_that_is_joined_with_a_flagged_one_waits_for_somebody_to_listen(page: Page) -> None:
    page.presenter.merge(0)
    page.jobs.finish()
    assert (page.texts[0], page.state.to_check) == ("The gate was blue. Thank you for watching.", (0, 2))
    page.listen(page.state.rows[0].span)
    page.presenter.say_listened(0)
    page.jobs.finish()
    assert page.state.to_check == (2,)


def test_finding_goes_to_the_place(page: Page) -> None:
    page.presenter.find("gate")
    assert (len(page.found[-1].places), page.went[-1]) == (2, 0)
    page.presenter.find_step(1)
    assert (page.found[-1].current, page.went[-1]) == (1, 2)


def test_one_or_all_places_are_replaced(page: Page) -> None:
    page.presenter.replace_one("door")
    page.presenter.replace_all("door")
    assert page.state.told is Told.NOT_FOUND
    page.presenter.find("gate")
    page.presenter.replace_one("door")
    page.jobs.finish()
    assert page.texts[0] == "The door was blue."
    page.presenter.find("the")
    page.presenter.replace_all("a")
    page.jobs.finish()
    assert (page.state.told, page.state.told_count) == (Told.REPLACED, 2)
    assert page.texts[0] == "a door was blue."
    page.presenter.undo()
    page.jobs.finish()
    assert page.texts[0] == "The door was blue."


def test_a_second_recording_can_be_chosen_and_is_found_in(vault: StationVault, testimony_id: str) -> None:
    record(vault, testimony_id, "s" * 26, 12.0)
    page = Page(vault)
    page.open(testimony_id)
    page.presenter.choose(1)
    page.presenter.choose(7)
    assert (page.state.chosen, page.player.state.length_seconds) == (1, 12.0)
    page.presenter.find("gate")
    assert (len(page.found[-1].places), page.state.chosen) == (4, 0)
    page.presenter.find_step(-1)
    assert page.state.chosen == 1


def test_a_second_of_the_second_recording_is_gone_to_there(vault: StationVault, testimony_id: str) -> None:
    first, second = "", record(vault, testimony_id, "s" * 26, 12.0)
    for part_id, chosen in ((first, 0), (second, 1)):
        page = Page(vault)
        page.presenter.open(testimony_id, 5.5, part_id)
        page.jobs.finish()
        assert (page.state.chosen, page.player.state.seconds) == (chosen, 5.5)


def test_the_whole_is_marked_as_reviewed_and_opened_again(page: Page) -> None:
    page.presenter.say_reviewed()
    page.jobs.finish()
    assert page.state.standing is ReviewStanding.REVIEWED
    assert page.state.reviewed_at is not None
    page.presenter.reopen()
    page.jobs.finish()
    assert page.state.standing is not ReviewStanding.REVIEWED


def test_a_full_disk_is_told_and_the_page_stays(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(errno=28)

    monkeypatch.setattr(page.vault.reviews, "record", refuse)
    page.presenter.say_text(0, "Other words.")
    page.jobs.finish()
    assert (page.state.phase, page.state.busy) == (Phase.READY, False)
    assert page.state.error is not None
    assert page.texts[0] == "The gate was blue."


def test_without_headquarters_nothing_can_be_sealed(page: Page) -> None:
    page.presenter.ask_to_seal()
    page.presenter.seal()
    assert page.state.sealing is Sealing.CANNOT


@pytest.fixture
def sealing(program: Program, vault: StationVault, testimony_id: str, tmp_path: Path) -> Page:
    headquarters, _ = new_station(program, tmp_path / "hq", "Headquarters", Role.HEADQUARTERS)
    vault.contacts.trust(program.cards.read(headquarters.own_card.card().encoded))
    headquarters.close()
    page = Page(vault)
    page.open(testimony_id)
    return page


def test_sealing_asks_first_and_then_nothing_is_left_to_hear(sealing: Page, vault: StationVault) -> None:
    assert sealing.state.sealing is Sealing.CAN
    sealing.presenter.ask_to_seal()
    sealing.presenter.ask_to_seal(wished=False)
    assert sealing.state.sealing is Sealing.CAN
    sealing.presenter.stop_sealing()
    sealing.presenter.ask_to_seal()
    sealing.presenter.seal()
    assert sealing.state.sealing is Sealing.RUNNING
    sealing.jobs.finish()
    assert sealing.state.phase is Phase.SEALED
    assert (sealing.state.rows, sealing.player.state.length_seconds) == ((), 0.0)
    assert vault.sealed.of(vault.testimonies.all()[0].id) is not None
    assert any(state.sealing_share > 0 for state in sealing.shown)


def test_masked_copies_that_stay_open_are_counted_before_and_after(
    sealing: Page, vault: StationVault, testimony_id: str
) -> None:
    choice = Choice(words=("gate",))
    make_masked_copy(vault.mask_rooms(), testimony_id, choice, Cover.TONE, Voice.ORIGINAL, no_progress, CancelToken())
    sealing.presenter.ask_to_seal()
    sealing.jobs.finish()
    assert (sealing.state.sealing, sealing.state.open_copies) == (Sealing.ASKED, 1)
    sealing.presenter.seal()
    sealing.jobs.finish()
    assert (sealing.state.phase, sealing.state.open_copies) == (Phase.SEALED, 1)


def test_a_stopped_sealing_forgets_nothing(sealing: Page) -> None:
    sealing.presenter.ask_to_seal()
    sealing.presenter.seal()
    sealing.presenter.stop_sealing()
    sealing.jobs.finish()
    assert (sealing.state.sealing, sealing.state.error, len(sealing.state.rows)) == (Sealing.CAN, None, 4)


def test_a_sealing_that_fails_is_told(sealing: Page, vault: StationVault, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise DiskFull(errno=28)

    monkeypatch.setattr(vault, "seal_rooms", refuse)
    sealing.presenter.ask_to_seal()
    sealing.presenter.seal()
    sealing.jobs.finish()
    assert sealing.state.sealing is Sealing.CAN
    assert sealing.state.error is not None


def test_at_the_end_the_sitting_is_written_into_the_custody_log(page: Page, testimony_id: str) -> None:
    page.presenter.say_text(0, "The gate was green.")
    page.jobs.finish()
    page.presenter.close()
    shown = len(page.shown)
    page.jobs.finish()
    assert len(page.shown) == shown
    assert Act.CORRECTED in [entry.event.act for entry in page.vault.custody.of(testimony_id)]


def test_what_was_done_the_moment_before_a_lock_is_kept(page: Page, testimony_id: str) -> None:
    page.presenter.say_text(0, "The gate was green.")
    page.presenter.close()
    shown = len(page.shown)
    page.jobs.finish()
    assert len(page.shown) == shown
    again = Page(page.vault)
    again.open(testimony_id)
    assert again.texts[0] == "The gate was green."


def test_what_fails_after_the_page_was_left_is_told_to_nobody(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(errno=28)

    monkeypatch.setattr(page.vault.reviews, "record", refuse)
    page.presenter.say_text(0, "Other words.")
    page.presenter.close()
    shown = len(page.shown)
    page.jobs.finish()
    assert len(page.shown) == shown


def test_a_sitting_without_changes_writes_nothing(page: Page, testimony_id: str) -> None:
    page.presenter.close()
    page.jobs.finish()
    assert Act.CORRECTED not in [entry.event.act for entry in page.vault.custody.of(testimony_id)]


def test_what_a_person_took_back_stays_closed(page: Page, vault: StationVault, testimony_id: str) -> None:
    withdraw(vault.consents, testimony_id, [], "F7", "km")
    page.open(testimony_id)
    assert page.state.phase is Phase.FAILED
    assert page.state.error is not None
    assert page.state.error.code == "consent.refused"
    assert (page.state.case_code, page.state.rows) == (vault.testimonies.get(testimony_id).case_code, ())
    assert page.player.state.length_seconds == 0.0
