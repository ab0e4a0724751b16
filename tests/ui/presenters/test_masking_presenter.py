"""The page of marks and masked copies, over a real vault and the demo model."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from app.domain.bundle import KeptReason
from app.domain.consent import RecipientKind, Voice
from app.domain.consent_gate import Reason
from app.domain.marked import MarkKind
from app.domain.masking import LABEL, Cover
from app.domain.testimony import Testimony
from app.domain.transcript import Span
from app.errors.storage import DiskFull
from app.ports.transcriber import Transcriber
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.masking_desk import Desk
from tests.offices import Office, record, transcribe
from tests.vault_fixtures import StepClock, grant_everything
from transcription.planner import WindowPlanner
from ui.presenters.masking import MaskingPresenter
from ui.presenters.masking_state import ChosenWords, CopyItem, Doing, MaskingState, Standing
from ui.presenters.navigation import Goal
from ui.wiring.station import StationVault

SELF, OTHERS = MarkKind.SELF_INCRIMINATION, MarkKind.THIRD_PARTY


class _Pack:
    def choose(self, name: str | None) -> str:
        return name or "usual"


@dataclass
class _Program:
    """As much of a program as a proof needs."""

    heard: Transcriber
    clock: StepClock = field(default_factory=StepClock)
    planner: WindowPlanner = field(default_factory=WindowPlanner)
    asked: list[str] = field(default_factory=list)

    def models(self, folder: object) -> _Pack:
        return _Pack()

    def transcriber(self, stored: str) -> Transcriber:
        self.asked.append(stored)
        return self.heard


class _Quiet(ScriptedTranscriber):
    """Hears nothing that anybody masked."""

    def close(self) -> None:
        self.closed = True


@dataclass
class Page:
    office: Office
    testimony: Testimony
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[MaskingState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.vault = StationVault(self.office.vault)
        self.program = _Program(_Quiet())
        program: Any = self.program
        self.presenter = MaskingPresenter(self.vault, program, self.jobs, self.navigator, self.shown.append)
        self.desk = Desk(self.office.vault, self.program.heard)
        self.visit(self.testimony.id)

    @property
    def state(self) -> MaskingState:
        return self.shown[-1]

    def visit(self, testimony_id: str) -> None:
        self.presenter.visit(testimony_id)
        self.jobs.finish()

    def do(self, act: Callable[[], object]) -> None:
        act()
        self.jobs.finish()

    @property
    def keys(self) -> list[Any]:
        return [paragraph.key for paragraph in self.desk.read(self.testimony.id).paragraphs]


@pytest.fixture
def page(make_office: Callable[..., Office]) -> Iterator[Page]:
    office = make_office()
    testimony = office.vault.testimonies.create(("en",))
    part_id = record(office, testimony, seconds=4.5)
    transcribe(office, part_id, "the bus stopped at the blue gate", "we drank tea & waited")
    made = Page(office, office.vault.testimonies.get(testimony.id))
    yield made
    made.presenter.close()


def test_nothing_is_chosen_at_first(page: Page) -> None:
    assert page.shown[0] == MaskingState()
    assert (page.state.read, page.state.transcribed, page.state.chosen, page.state.may_make) == (
        True,
        True,
        False,
        False,
    )
    page.do(page.presenter.make)
    page.do(page.presenter.prove)
    assert page.state.doing is Doing.NOTHING
    assert page.state.heard == ()


def test_a_paragraph_is_marked_and_lifted_by_the_same_press(page: Page) -> None:
    first = page.desk.read(page.testimony.id).paragraphs[0]
    page.do(lambda: page.presenter.mark_or_lift(first.key, SELF))
    assert [mark.passage.kind for mark in page.state.marks] == [SELF]
    assert page.presenter.kinds_at(first.part_id, first.span) == {SELF}
    assert page.presenter.kinds_at("elsewhere", first.span) == frozenset()
    page.do(lambda: page.presenter.mark_or_lift(first.key, OTHERS))
    assert page.presenter.kinds_at(first.part_id, first.span) == {SELF, OTHERS}
    page.do(lambda: page.presenter.mark_or_lift(first.key, SELF))
    assert page.state.marks == ()
    page.do(lambda: page.presenter.mark_or_lift(replace(first.key, window=99), SELF))
    assert page.state.marks == ()


def test_words_are_counted_where_they_stand(page: Page) -> None:
    page.do(lambda: page.presenter.add_words("  blue   gate "))
    page.do(lambda: page.presenter.add_words("Blue Gate"))
    page.do(lambda: page.presenter.add_words(" "))
    assert page.state.words == (ChosenWords("blue gate", 1),)
    assert page.state.places == 1
    assert page.state.seconds > 0.5
    assert page.state.may_make
    page.do(lambda: page.presenter.add_words("nowhere"))
    assert page.state.words[1] == ChosenWords("nowhere", 0)
    assert not page.state.may_make
    page.do(lambda: page.presenter.remove_words("nowhere"))
    assert page.state.may_make


def test_words_and_paragraphs_are_picked_by_a_press_and_let_go_by_another(page: Page) -> None:
    first, second = page.keys
    page.do(lambda: page.presenter.pick(on=True))
    assert page.state.picking
    page.do(lambda: page.presenter.pick_word(first, 1))
    (place,) = page.state.single
    text = page.desk.read(page.testimony.id).paragraphs[0].text
    assert text[place.start : place.end].strip() == "bus"
    page.do(lambda: page.presenter.pick_word(first, 1))
    page.do(lambda: page.presenter.pick_word(first, 99))
    page.do(lambda: page.presenter.pick_word(replace(first, window=99), 0))
    assert page.state.single == ()
    page.do(lambda: page.presenter.pick_paragraph(second))
    assert (page.state.paragraphs, page.state.places) == ((second,), 1)
    page.do(lambda: page.presenter.pick_paragraph(second))
    assert page.state.paragraphs == ()


def test_marked_passages_cover_and_voice_are_chosen(page: Page) -> None:
    page.do(lambda: page.presenter.mask_passages(on=True))
    assert (page.state.passages, page.state.chosen) == (True, False)
    page.do(lambda: page.presenter.mark_or_lift(page.keys[0], SELF))
    assert page.state.chosen
    page.do(lambda: page.presenter.set_cover(Cover.SILENCE))
    page.do(lambda: page.presenter.set_voice(Voice.ALTERED))
    assert (page.state.cover, page.state.voice) == (Cover.SILENCE, Voice.ALTERED)


def test_a_copy_is_made_proved_and_may_go(page: Page) -> None:
    page.do(lambda: page.presenter.add_words("blue"))
    page.presenter.make()
    assert page.state.doing is Doing.MAKING
    page.presenter.make()
    page.jobs.finish()
    (copy,) = page.state.copies
    assert copy == CopyItem(copy.testimony_id, page.state.made, Standing.UNPROVED)
    assert page.state.step is None
    page.presenter.open(copy.testimony_id)
    assert page.navigator.went == [(Goal.TESTIMONY, (copy.testimony_id,), None)]

    page.visit(copy.testimony_id)
    own = page.state.own
    assert own is not None
    assert (own.master_id, page.state.why) == (page.testimony.id, KeptReason.MASKING_NOT_PROVED)
    assert page.state.transcribed is False
    page.presenter.prove()
    assert page.state.doing is Doing.PROVING
    page.presenter.prove()
    page.jobs.finish()
    assert page.state.error is None
    assert (page.state.why, page.state.heard) == (None, ())
    assert page.program.asked == ["ab" * 32]
    assert {kind: decision.reason for kind, decision in page.state.may_go}[RecipientKind.PARTNER] is Reason.GRANTED
    assert LABEL in page.desk.read(copy.testimony_id).paragraphs[0].text
    page.visit(page.testimony.id)
    assert page.state.copies[0].standing is Standing.PROVED


def test_a_copy_in_which_something_is_heard_says_where(page: Page) -> None:
    class Hears(_Quiet):
        def transcribe(self, samples: bytes, starts_at_seconds: float, *rest: Any) -> Any:
            text = super().transcribe(samples, starts_at_seconds, *rest)
            (segment, *others) = text.segments
            span = Span(segment.span.start_seconds, segment.span.start_seconds + 0.1)
            words = (replace(segment.words[0], text=" tea", span=span), *segment.words[1:])
            return replace(text, segments=(replace(segment, text=" tea " + segment.text, words=words), *others))

    page.do(lambda: page.presenter.add_words("tea"))
    page.do(page.presenter.make)
    copy = page.state.copies[0].testimony_id
    page.program.heard = Hears()
    page.visit(copy)
    page.do(page.presenter.prove)
    assert page.state.why is KeptReason.MASKING_FAILED
    assert [heard.text for heard in page.state.heard] == ["tea"]
    page.visit(page.testimony.id)
    assert page.state.copies[0].standing is Standing.FAILED


def test_what_runs_can_be_stopped_and_leaves_nothing(page: Page) -> None:
    page.do(page.presenter.stop)
    page.do(lambda: page.presenter.add_words("blue"))
    page.presenter.make()
    page.presenter.stop()
    page.jobs.finish()
    assert (page.state.doing, page.state.error, page.state.copies) == (Doing.NOTHING, None, ())
    page.presenter.make()
    page.visit(page.testimony.id)
    assert page.state.copies == ()


def test_an_error_is_said(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    page.do(lambda: page.presenter.add_words("blue"))
    monkeypatch.setattr(page.office.vault.masked_copies, "make", full)
    page.do(page.presenter.make)
    assert page.state.error is not None
    assert page.state.error.code == DiskFull.code
    page.do(lambda: page.presenter.add_words("bus"))
    assert page.state.error is None


def test_without_a_transcript_nothing_can_be_chosen(page: Page) -> None:
    bare = page.office.vault.testimonies.create(("en",))
    grant_everything(page.office.vault, bare.id)
    page.visit(bare.id)
    assert (page.state.read, page.state.transcribed, page.state.may_make) == (True, False, False)
    page.do(lambda: page.presenter.add_words("blue"))
    assert page.state.words == (ChosenWords("blue", 0),)


def test_a_transcript_that_changed_is_looked_at_again(page: Page) -> None:
    page.do(lambda: page.presenter.add_words("blue"))
    before = len(page.shown)
    page.do(page.presenter.refresh)
    assert len(page.shown) == before + 1
    program: Any = page.program
    quiet = MaskingPresenter(page.vault, program, page.jobs, page.navigator, page.shown.append)
    page.do(quiet.refresh)
    assert len(page.shown) == before + 1


def test_an_answer_that_comes_too_late_is_not_shown(page: Page) -> None:
    page.presenter.add_words("blue")
    page.presenter.add_words("bus")
    page.jobs._parts[0].waiting.pop(0).run()
    assert [one.places for one in page.state.words] == [0, 0]
    page.jobs.finish()
    assert [one.places for one in page.state.words] == [1, 1]
