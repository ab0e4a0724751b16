"""The library with a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.consent_gate import Reason
from app.domain.library import LibraryRow, Stage, Whereabouts
from app.domain.testimony import Origin, Testimony
from app.errors.storage import StorageError
from app.usecases.withdraw import withdraw
from storage.vault.vault import Vault
from tests.benchmarks.library_vault import fill
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.offices import Office, attach, full_testimony, record, transcribe
from ui.presenters.jobs import Lane
from ui.presenters.library import HITS, Found, LibraryPresenter, LibraryState
from ui.presenters.library_list import Column, Filters, Sort, StateChoice, arranged, listed
from ui.presenters.navigation import Goal
from ui.program import Program, StationVault


class Desk:
    """A presenter over an open vault, with its jobs in the hand of the test."""

    def __init__(self, program: Program, station: StationVault) -> None:
        self.station = station
        self.office = Office(station._vault)
        self.jobs = HandJobs()
        self.navigator = QuietNavigator()
        self.shown: list[LibraryState] = []
        self.presenter = LibraryPresenter(program, station, self.jobs, self.navigator, self.shown.append)

    @property
    def vault(self) -> Vault:
        return self.office.vault

    @property
    def state(self) -> LibraryState:
        return self.shown[-1]

    @property
    def codes(self) -> list[str]:
        return [one.row.case_code for one in self.state.rows]

    @property
    def part(self) -> HandJobs:
        """The jobs of the presenter itself."""
        return self.jobs._parts[0]

    def visit(self) -> None:
        self.presenter.visit()
        self.jobs.finish()

    def type(self, text: str) -> None:
        """Type, wait, and let the answer come."""
        self.presenter.type_query(text)
        self.wait_for_typing()
        self.jobs.finish()

    def wait_for_typing(self) -> None:
        timers = [timer for timer in self.part.timers if timer.seconds < 1 and not timer.stopped]
        assert len(timers) <= 1
        for timer in timers:
            timer.act()

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.jobs.tick()
            self.jobs.finish()


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def desk(program: Program, tmp_path: Path) -> Iterator[Desk]:
    vault, _ = new_station(program, tmp_path / "station", "Office")
    made = Desk(program, vault)
    yield made
    made.presenter.close()
    vault.close()


def test_it_knows_nothing_before_it_has_read(desk: Desk) -> None:
    assert desk.presenter.state == LibraryState()
    desk.presenter.visit()
    assert desk.shown == []
    assert [job.lane for job in desk.part.waiting] == [Lane.VAULT]
    desk.jobs.finish()
    assert (desk.state.read, desk.state.total, desk.state.rows) == (True, 0, ())


def test_it_lists_the_newest_first_and_the_languages_that_occur(desk: Desk) -> None:
    made = [desk.vault.testimonies.create(languages) for languages in (("km", "en"), ("th",), ("km",))]
    desk.visit()
    assert desk.codes == [one.case_code for one in reversed(made)]
    assert desk.state.languages == ("en", "km", "th")
    assert desk.state.total == 3


def test_a_second_visit_reads_only_what_has_changed(desk: Desk) -> None:
    first = desk.vault.testimonies.create(("km",))
    desk.visit()
    before, shown = desk.state.rows, len(desk.shown)
    desk.visit()
    assert len(desk.shown) == shown
    second = desk.vault.testimonies.create(("th",))
    desk.visit()
    assert desk.codes == [second.case_code, first.case_code]
    assert desk.state.rows[1] is before[0]


def test_a_read_that_is_under_way_is_not_asked_for_again(desk: Desk) -> None:
    desk.presenter.visit()
    desk.presenter.visit()
    assert len(desk.part.waiting) == 1


def test_what_is_being_worked_on_is_looked_at_again_and_again(desk: Desk) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    part_id = record(desk.office, testimony)
    transcribe(desk.office, part_id, "we drank tea", finished=False)
    desk.visit()
    assert desk.state.rows[0].state.stage is Stage.PARTLY_TRANSCRIBED
    desk.vault.transcripts.finish("r" * 26)
    desk.look()
    assert desk.state.rows[0].state.stage is Stage.TRANSCRIBED


def test_what_else_has_changed_is_seen_at_every_fifth_look(desk: Desk) -> None:
    desk.visit()
    desk.vault.testimonies.create(("km",))
    desk.look(4)
    assert desk.state.total == 0
    desk.look()
    assert desk.state.total == 1


def test_nobody_looks_after_leaving(desk: Desk) -> None:
    desk.visit()
    desk.presenter.leave()
    desk.presenter.leave()
    desk.vault.testimonies.create(("km",))
    desk.look(5)
    assert desk.state.total == 0
    desk.visit()
    assert desk.state.total == 1


def test_a_vault_that_cannot_be_read_is_told_and_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> list[LibraryRow]:
        raise StorageError

    with monkeypatch.context() as broken:
        broken.setattr(desk.vault.library, "rows", fail)
        desk.visit()
    assert desk.state.error is not None
    assert desk.state.error.code == StorageError.code
    assert not desk.state.read
    desk.visit()
    assert desk.state.error is None
    assert desk.state.read


def test_any_column_sorts_from_either_end(desk: Desk) -> None:
    fill(desk.vault, 40, windows=2)
    desk.visit()
    keys = {
        Column.CASE: lambda one: one.row.case_code,
        Column.LANGUAGES: lambda one: one.row.languages,
        Column.LENGTH: lambda one: one.row.seconds,
        Column.CREATED: lambda one: one.row.created_at,
        Column.STATE: lambda one: one.state.stage,
        Column.WHERE: lambda one: one.where,
    }
    for column, key in keys.items():
        for descending in (False, True):
            desk.presenter.sort(Sort(column, descending))
            found = [key(one) for one in desk.state.rows]
            assert found == sorted(found, reverse=descending)
            assert len(found) == 40


def test_every_filter_shows_what_it_says_and_all_of_it(desk: Desk) -> None:
    fill(desk.vault, 120, windows=3)
    desk.visit()
    everything = desk.state.rows
    for choice in StateChoice:
        if choice in (StateChoice.SEALED_AWAY, StateChoice.DUE):
            continue
        desk.presenter.sift(Filters(state=choice))
        assert 0 < len(desk.state.rows) < 120, choice
    by_stage = {
        StateChoice.SEALED: Stage.SEALED,
        StateChoice.PARTLY_TRANSCRIBED: Stage.PARTLY_TRANSCRIBED,
        StateChoice.TRANSCRIBED: Stage.TRANSCRIBED,
        StateChoice.REVIEWED: Stage.REVIEWED,
    }
    for choice, stage in by_stage.items():
        desk.presenter.sift(Filters(state=choice))
        assert desk.state.rows == tuple(one for one in everything if one.state.stage is stage)
    desk.presenter.sift(Filters(state=StateChoice.TO_CHECK))
    assert all(one.state.flagged for one in desk.state.rows)
    desk.presenter.sift(Filters(where=Whereabouts.CARRIED, language="km", origin=Origin.HERE))
    assert desk.state.rows == tuple(
        one
        for one in everything
        if one.where is Whereabouts.CARRIED and "km" in one.row.languages and one.row.origin is Origin.HERE
    )
    assert desk.state.filters.any
    desk.presenter.sift(Filters())
    assert desk.state.rows == everything
    assert not desk.state.filters.any


def test_sealed_to_headquarters_is_a_choice() -> None:
    row = LibraryRow("a" * 26, "BCD-FGH", ("km",), datetime(2026, 3, 1, tzinfo=UTC), Origin.HERE, "s", 1)
    away = replace(row, id="b" * 26, sealed_away=True)
    rows = listed([row, away], {})
    found = arranged(rows.values(), Filters(state=StateChoice.SEALED_AWAY), Sort())
    assert [one.row for one in found] == [away]


def test_what_has_to_go_is_a_choice_until_it_is_gone() -> None:
    row = LibraryRow("a" * 26, "BCD-FGH", ("km",), datetime(2026, 3, 1, tzinfo=UTC), Origin.HERE, "s", 1)
    due = replace(row, id="b" * 26, blocked=Reason.KEEP_ENDED)
    gone = replace(due, id="c" * 26, erased=True)
    found = arranged(listed([row, due, gone], {}).values(), Filters(state=StateChoice.DUE), Sort())
    assert [one.row for one in found] == [due]


def test_rows_that_are_alike_stay_newest_first() -> None:
    row = LibraryRow("a" * 26, "BCD-FGH", ("km",), datetime(2026, 3, 1, tzinfo=UTC), Origin.HERE, "s", 1)
    later = [replace(row, id=f"{n}", created_at=row.created_at + timedelta(days=n)) for n in range(5)]
    for descending in (False, True):
        found = arranged(listed(later, {}).values(), Filters(), Sort(Column.LENGTH, descending))
        assert [one.row.id for one in found] == ["4", "3", "2", "1", "0"]


def test_what_is_chosen_stays_chosen_and_is_kept_fresh(desk: Desk) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    desk.visit()
    desk.presenter.choose([testimony.id, "gone"])
    assert [one.row.id for one in desk.state.chosen] == [testimony.id]
    record(desk.office, testimony)
    desk.visit()
    assert desk.state.chosen[0].state.stage is Stage.SEALED
    # What was agreed to keeps a testimony in the list for ever; a rescued vault may lack it all the same.
    desk.vault.context.connection.execute("PRAGMA foreign_keys = OFF")
    desk.vault.context.connection.execute("DELETE FROM testimony")
    desk.visit()
    assert desk.state.chosen == ()


def test_presses_go_where_they_say(desk: Desk) -> None:
    first, second = (desk.vault.testimonies.create(("km",)) for _ in range(2))
    desk.visit()
    desk.presenter.new()
    desk.presenter.open(first.id)
    desk.presenter.transcribe()
    desk.presenter.export()
    desk.presenter.choose([first.id, second.id])
    desk.presenter.transcribe()
    desk.presenter.export()
    assert desk.navigator.went == [
        (Goal.NEW, (), None),
        (Goal.TESTIMONY, (first.id,), None),
        (Goal.QUEUE, (first.id, second.id), None),
        (Goal.EXPORT, (first.id, second.id), None),
    ]
    # Keys are destroyed one testimony at a time.
    desk.presenter.show_retention()
    desk.presenter.choose([second.id])
    desk.presenter.show_retention()
    assert desk.navigator.went[4:] == [(Goal.RETENTION, (second.id,), None)]


@pytest.fixture
def spoken(desk: Desk) -> Testimony:
    """A testimony in which a blue gate is spoken of, behind one that nobody transcribed."""
    desk.vault.testimonies.create(("th",))
    testimony = full_testimony(desk.office)
    desk.visit()
    return testimony


def test_a_search_begins_when_nobody_types_any_more(desk: Desk, spoken: Testimony) -> None:
    for text in ("bl", "blue", "blue gate"):
        desk.presenter.type_query(text)
        assert desk.state.searching
        assert desk.state.found is None
    assert desk.part.waiting == []
    desk.wait_for_typing()
    assert [job.lane for job in desk.part.waiting] == [Lane.VAULT]
    desk.jobs.finish()
    (found,) = desk.state.found or ()
    assert found.hit is not None
    assert found.listed.row.case_code == spoken.case_code
    assert found.hit.excerpt[found.hit.start : found.hit.end] == "blue gate"
    assert not desk.state.searching
    desk.presenter.open_found(found)
    assert desk.navigator.went == [(Goal.TESTIMONY, (spoken.id,), found.hit.span.start_seconds, found.hit.part_id)]


def test_an_answer_that_comes_too_late_is_dropped(desk: Desk, spoken: Testimony) -> None:
    desk.presenter.type_query("blue gate")
    desk.wait_for_typing()
    (late,) = desk.part.waiting
    desk.presenter.type_query("tea")
    assert late.token.cancelled
    late.token = type(late.token)()  # it was answering already when it was asked to stop
    desk.jobs.finish()
    assert desk.state.found is None
    desk.wait_for_typing()
    desk.jobs.finish()
    assert [one.hit and one.hit.excerpt for one in desk.state.found or ()] == ["we drank tea & waited"]


def test_a_search_that_was_cancelled_is_no_error(desk: Desk, spoken: Testimony) -> None:
    desk.presenter.type_query("tea")
    desk.wait_for_typing()
    desk.presenter.type_query("te")
    desk.presenter.type_query("tea")
    desk.jobs.finish()
    assert desk.state.error is None
    assert desk.state.searching


def test_a_case_code_is_found_however_it_is_written(desk: Desk, spoken: Testimony) -> None:
    desk.type(spoken.case_code.lower().replace("-", ""))
    (found,) = desk.state.found or ()
    assert found == Found(desk.state.rows[0])
    desk.presenter.open_found(found)
    assert desk.navigator.went == [(Goal.TESTIMONY, (spoken.id,), None)]


def test_filters_hold_for_answers_too(desk: Desk, spoken: Testimony) -> None:
    desk.type("tea")
    assert len(desk.state.found or ()) == 1
    desk.presenter.sift(Filters(language="th"))
    assert desk.state.found == ()
    desk.presenter.sift(Filters(language="km"))
    assert len(desk.state.found or ()) == 1


def test_one_letter_is_too_little_and_no_error(desk: Desk, spoken: Testimony) -> None:
    desk.type("b")
    assert (desk.state.too_short, desk.state.error, desk.state.searching) == (True, None, False)
    desk.type("blue")
    assert not desk.state.too_short


def test_an_empty_query_ends_the_search(desk: Desk, spoken: Testimony) -> None:
    desk.type("tea")
    shown = len(desk.shown)
    desk.presenter.type_query("tea")
    assert len(desk.shown) == shown
    desk.presenter.type_query("  ")
    assert (desk.state.found, desk.state.searching) == (None, False)
    assert desk.part.waiting == []
    assert all(timer.stopped for timer in desk.part.timers if timer.seconds < 1)


def test_a_search_that_fails_says_so(desk: Desk, spoken: Testimony, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(words: str, limit: int) -> list[object]:
        raise StorageError

    monkeypatch.setattr(desk.vault.search, "find", fail)
    desk.type("tea")
    assert desk.state.error is not None
    assert (desk.state.searching, desk.state.found) == (False, None)


def test_more_answers_than_are_shown_are_told(desk: Desk) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    part_id = record(desk.office, testimony)
    transcribe(desk.office, part_id, *["we drank tea"] * (HITS + 1))
    desk.visit()
    desk.type("tea")
    assert len(desk.state.found or ()) == HITS
    assert desk.state.more


def test_files_are_sealed_into_the_one_chosen_testimony(desk: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8" * 3000)
    testimony = desk.vault.testimonies.create(("km",))
    desk.visit()
    desk.presenter.attach([photo])
    assert desk.part.waiting == []
    desk.presenter.choose([testimony.id])
    desk.presenter.attach([])
    assert desk.part.waiting == []
    desk.presenter.attach([photo, photo])
    desk.presenter.attach([photo])
    assert [job.lane for job in desk.part.waiting] == [Lane.WORK]
    assert desk.state.attaching == 0.0
    desk.jobs.finish()
    assert {state.attaching for state in desk.shown} > {None, 1.0}
    assert (desk.state.attaching, desk.state.attached) == (None, 2)
    assert desk.state.chosen[0].row.attachments == 2
    desk.presenter.choose([testimony.id])
    assert desk.state.attached == 0


def test_a_file_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    testimony = desk.vault.testimonies.create(("km",))
    attach(desk.office, testimony, "photo.jpg", b"x")
    desk.visit()
    desk.presenter.choose([testimony.id])
    desk.presenter.attach([tmp_path / "gone.jpg"])
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "storage.missing"
    assert desk.state.attaching is None


def test_a_closed_presenter_shows_nothing_more(desk: Desk) -> None:
    desk.visit()
    shown = len(desk.shown)
    desk.presenter.visit()
    desk.presenter.close()
    desk.jobs.finish()
    desk.presenter.sort(Sort(Column.CASE, descending=False))
    assert len(desk.shown) == shown
    assert all(timer.stopped for timer in desk.part.timers)


def test_what_is_closed_is_not_found_by_its_words(desk: Desk, spoken: Testimony) -> None:
    withdraw(desk.vault.consents, spoken.id, [], "F7", "km")
    desk.type("tea")
    assert desk.state.found == ()
    desk.type(spoken.case_code)
    assert len(desk.state.found or ()) == 1
