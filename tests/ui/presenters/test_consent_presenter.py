"""Consent before a recording: a real vault, a microphone that is written down, and a person who presses."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.circumstances import Circumstances
from app.domain.consent import (
    Age,
    Answer,
    Attribution,
    ConsentRecord,
    GivenBy,
    Guardian,
    How,
    Use,
    Voice,
)
from app.domain.consent_gate import RECORD
from app.domain.interview import Answered, Came, Conflict, Interpreter
from app.errors.storage import DiskFull
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.fakes.studio import Studio
from tests.storage.audio.sounds import sound
from tests.ui.presenters.test_bring_in import phone_file
from ui.presenters.asking import Asking, HalfAsked, Onward, Wish
from ui.presenters.at_work import AtWork
from ui.presenters.bring_in import BringIn, Stage
from ui.presenters.consent import ConsentPresenter, in_years
from ui.presenters.consent_answers import Ask
from ui.presenters.consent_state import ConsentState, Hearing, Page, Spoken, WhyNot
from ui.presenters.for_a_while import ForAWhile
from ui.presenters.navigation import Goal
from ui.presenters.recorder import Rooms
from ui.presenters.recording_order import Order
from ui.presenters.running import Phase, RunningRecording
from ui.program import Program, StationVault
from ui.wordings import wordings

FIT = Interpreter("K2", briefed=True, secrecy=True, conflict=Conflict.NONE, accepted=Answered.YES)
ORDER = Order(
    "Lapel",
    ("km", "en"),
    "K7M-4QX",
    Circumstances(interpreter=True),
    interpreter=Came(datetime(2026, 3, 1, 9, 0, tzinfo=UTC), FIT),
)


@dataclass
class Desk:
    program: Program
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    navigator: QuietNavigator = field(default_factory=QuietNavigator)
    shown: list[ConsentState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.studio = Studio(self.program.clock)
        rooms = Rooms(self.vault, self.studio)
        self.session_jobs = HandJobs()
        self.running = RunningRecording(rooms, self.program.clock, self.session_jobs)
        self.bring_in = BringIn(rooms, self.program.files, self.program.clock, self.session_jobs)
        self.asking = Asking(rooms, self.program.clock, self.session_jobs)
        self.presenter = self.sit_down()

    def sit_down(self) -> ConsentPresenter:
        """The page, as it is built each time when somebody goes there."""
        return ConsentPresenter(
            self.vault,
            self.program.clock,
            Onward(self.asking, self.running, self.bring_in),
            wordings(),
            self.jobs.scope(),
            self.navigator,
            self.shown.append,
        )

    @property
    def state(self) -> ConsentState:
        return self.shown[-1]

    def page(self) -> Page:
        return self.state.page

    def why_not(self) -> WhyNot | None:
        return self.state.why_not

    def hearing(self) -> Hearing:
        return self.state.spoken.hearing

    @property
    def record(self) -> ConsentRecord:
        (testimony,) = self.vault.testimonies.all()
        return self.vault.consents.of(testimony.id)

    def begin(self, wish: Wish | None = None) -> None:
        self.asking.begin(wish or Wish(ORDER))
        self.presenter.visit()
        self.jobs.finish()

    def read_aloud(self, how: How = How.WRITTEN) -> None:
        """An adult, up to the questions."""
        self.presenter.set_age(Age.ADULT)
        self.presenter.set_officer(" F7 ")
        self.presenter.set_how(how)
        self.presenter.forward()
        self.presenter.forward()

    def answer_all(self, *refused: Use) -> None:
        while self.state.page is Page.ASK and self.state.slot is not None:
            slot = self.state.slot
            if slot.ask is Ask.ANSWER:
                self.presenter.answer(slot.question.use not in refused)
            else:
                self.presenter.choose(1)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "vault", "Station")
    made = Desk(program, vault)
    yield made
    made.presenter.close()
    for one in (made.running, made.bring_in, made.asking):
        one.close()
    vault.close()


def test_the_first_page_says_what_is_missing_and_prefers_nothing(desk: Desk) -> None:
    desk.begin()
    assert (desk.state.page, desk.state.case_code, desk.state.interpreter) == (Page.WHO, "K7M-4QX", True)
    assert desk.state.wording.language == "km"
    assert desk.state.person.age is None
    assert desk.why_not() is WhyNot.AGE
    desk.presenter.set_age(Age.ADULT)
    desk.presenter.set_age(Age.ADULT)
    assert desk.why_not() is WhyNot.OFFICER
    desk.presenter.forward()
    assert desk.page() is Page.WHO
    desk.presenter.set_officer("F7")
    assert desk.why_not() is None
    desk.presenter.forward()
    desk.presenter.set_language("th")
    assert desk.state.wording.language == "th"


def test_a_child_needs_an_adult_who_may_not_be_the_one_who_did_it(desk: Desk) -> None:
    desk.begin()
    desk.presenter.set_age(Age.NOT_SURE)
    assert desk.state.unsure
    assert desk.why_not() is WhyNot.GUARDIAN_HERE
    desk.presenter.set_guardian_here(True)
    assert desk.why_not() is WhyNot.CONFLICT
    desk.presenter.set_conflict(False)
    assert desk.state.speakers == (GivenBy.GUARDIAN, GivenBy.PROTECTOR)
    desk.presenter.set_speaker(GivenBy.GUARDIAN)
    assert desk.why_not() is WhyNot.OFFICER
    desk.presenter.set_conflict(True)
    desk.presenter.set_speaker(GivenBy.GUARDIAN)
    assert desk.why_not() is WhyNot.SPEAKER
    desk.presenter.set_speaker(GivenBy.PROTECTOR)
    desk.presenter.set_officer("F7")
    desk.presenter.set_how(How.THUMBPRINT)
    assert desk.state.may_record is False
    desk.presenter.forward()
    desk.presenter.forward()
    desk.answer_all(Use.POLICE_THERE)
    assert desk.page() is Page.SUMMARY
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.record.guardian is Guardian.CONFLICT
    assert desk.record.age is Age.NOT_SURE
    said = {(one.question.use, one.circumstance.given_by): one.answer for one in desk.record.events}
    assert said[Use.RECORD, GivenBy.PROTECTOR] is said[Use.RECORD, GivenBy.CHILD] is Answer.GRANT
    assert said[Use.POLICE_THERE, GivenBy.CHILD] is Answer.REFUSE
    assert not any(use in (Use.MEDIA, Use.TRAINING) for use, _ in said)


def test_written_answers_are_kept_and_the_recording_begins(desk: Desk) -> None:
    desk.begin()
    desk.read_aloud()
    desk.presenter.set_interpreter(False)
    assert desk.asking.spoken == Spoken()
    desk.answer_all(Use.MEDIA)
    assert desk.vault.testimonies.all() == []
    desk.studio.acts = [sound(1.0).tobytes(), desk.session_jobs.tick, desk.running.stop]
    desk.presenter.forward()
    desk.presenter.save()
    desk.presenter.back()
    desk.presenter.leave()
    assert desk.state.saving
    desk.jobs.finish()
    assert desk.navigator.went == [(Goal.RECORDING, (), None)]
    (testimony,) = desk.vault.testimonies.all()
    assert (testimony.case_code, testimony.languages) == ("K7M-4QX", ("km", "en"))
    assert desk.record.age is Age.ADULT
    kept = next(one for one in desk.record.events if one.question.use is Use.KEEP)
    assert kept.terms.keep_until == in_years(desk.state.today, 5)
    assert kept.circumstance.officer == "F7"
    assert (kept.circumstance.wording, kept.circumstance.language) == ("saksi-consent-1", "km")
    assert not kept.circumstance.interpreter
    partner = next(one for one in desk.record.events if one.question.use is Use.PARTNER)
    assert (partner.terms.attribution, partner.terms.voice) == (Attribution.PSEUDONYM, Voice.ALTERED)
    assert [one.question.use for one in desk.record.events if one.answer is Answer.REFUSE] == [Use.MEDIA]
    desk.session_jobs.finish()
    assert desk.running.state.phase is Phase.SEALED
    assert len(desk.vault.testimonies.parts(testimony.id)) == 1
    assert desk.asking.wish is None


def test_spoken_answers_point_into_a_recording_of_their_own(desk: Desk) -> None:
    desk.begin()
    desk.studio.acts = [
        sound(2.0).tobytes(),
        desk.session_jobs.tick,
        lambda: desk.presenter.answer(True),
        sound(3.0).tobytes(),
        desk.session_jobs.tick,
        desk.answer_all,
        desk.presenter.save,
    ]
    desk.read_aloud(How.SPOKEN)
    assert desk.hearing() is Hearing.STARTING
    desk.presenter.set_how(How.WRITTEN)
    assert desk.state.how is How.SPOKEN
    assert not desk.presenter.may_leave()
    assert desk.state.stays
    desk.session_jobs.finish()
    assert desk.hearing() is Hearing.SEALED
    part_id = desk.state.spoken.part_id
    desk.studio.acts = [sound(1.0).tobytes(), desk.session_jobs.tick, desk.running.stop]
    desk.jobs.finish()
    desk.session_jobs.finish()
    (testimony,) = desk.vault.testimonies.all()
    consent, account = desk.vault.testimonies.parts(testimony.id)
    recorded = desk.running.state.recorded
    assert recorded is not None
    assert (consent.id, account.id) == (part_id, recorded.part_id)
    places = [one.circumstance.spoken_at for one in desk.record.events]
    assert all(place is not None and place.part_id == consent.id for place in places)
    first, second = places[0], places[1]
    assert first is not None
    assert second is not None
    assert (first.start_seconds, first.end_seconds) == (0.0, 2.0)
    assert (second.start_seconds, second.end_seconds) == (2.0, 5.0)


def test_a_no_to_recording_keeps_nothing_and_ends_calmly(desk: Desk) -> None:
    desk.begin()
    desk.read_aloud()
    desk.presenter.answer(False)
    assert desk.page() is Page.REFUSED
    desk.presenter.back()
    assert (desk.state.page, desk.state.place) == (Page.ASK, 0)
    desk.presenter.answer(False)
    desk.presenter.leave()
    desk.jobs.finish()
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]
    assert desk.vault.testimonies.all() == []
    assert desk.running.state.phase is Phase.NONE


def test_of_a_spoken_no_the_recording_is_undone(desk: Desk) -> None:
    desk.begin()
    desk.studio.acts = [
        sound(2.0).tobytes(),
        desk.session_jobs.tick,
        lambda: desk.presenter.answer(False),
        desk.presenter.leave,
    ]
    desk.read_aloud(How.SPOKEN)
    desk.session_jobs.finish()
    desk.jobs.finish()
    assert desk.vault.testimonies.all() == []
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]
    assert desk.asking.spoken == Spoken()


def test_a_later_no_about_a_testimony_that_is_there_is_kept(desk: Desk) -> None:
    made = desk.vault.testimonies.create(("km",))
    desk.vault.consents.say_age(made.id, Age.CHILD, Guardian.TRUSTED, "F1")
    desk.begin(Wish(replace(ORDER, testimony_id=made.id)))
    assert desk.state.existing
    assert desk.state.person.guardian is Guardian.TRUSTED
    desk.presenter.set_age(Age.ADULT)
    desk.read_aloud()
    desk.presenter.answer(False)
    desk.presenter.leave()
    desk.jobs.finish()
    (event,) = desk.record.events
    assert (event.question, event.answer) == (RECORD, Answer.REFUSE)
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]


def test_what_is_known_of_an_adult_or_of_nobody_stands_there_already(desk: Desk) -> None:
    made = desk.vault.testimonies.create(("km",))
    wish = Wish(replace(ORDER, testimony_id=made.id))
    desk.begin(wish)
    assert desk.state.person.age is None
    desk.vault.consents.say_age(made.id, Age.ADULT, Guardian.UNASKED, "F1")
    desk.begin(wish)
    assert desk.state.person.age is Age.ADULT


def test_answers_alone_are_changed_and_it_goes_back_to_the_testimony(desk: Desk) -> None:
    made = desk.vault.testimonies.create(("km",))
    wish = Wish(replace(ORDER, testimony_id=made.id), answers_only=True)
    desk.begin(wish)
    desk.presenter.leave()
    assert desk.navigator.went == [(Goal.TESTIMONY, (made.id,), None)]
    desk.begin(wish)
    desk.read_aloud()
    desk.answer_all(*(use for use in Use if use not in (Use.RECORD, Use.KEEP)))
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.navigator.went[1:] == [(Goal.TESTIMONY, (made.id,), None)]
    assert desk.running.state.phase is Phase.NONE


def test_a_recording_made_elsewhere_is_brought_in_after_consent(desk: Desk, tmp_path: Path) -> None:
    desk.begin(Wish(ORDER, phone_file(tmp_path / "voice.m4a", "aac"), keep_original=False))
    assert desk.state.for_file
    desk.read_aloud()
    desk.answer_all()
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.navigator.went == [(Goal.NEW, (), None)]
    desk.session_jobs.finish()
    assert desk.bring_in.state.stage is Stage.DONE
    assert len(desk.vault.testimonies.all()) == 1


def test_answers_can_be_gone_back_to_one_by_one_and_by_a_press(desk: Desk) -> None:
    desk.begin()
    desk.presenter.back()
    assert desk.navigator.went == [(Goal.NEW, (), None)]
    desk.read_aloud()
    desk.presenter.back()
    assert desk.page() is Page.READ
    desk.presenter.back()
    assert desk.page() is Page.WHO
    desk.read_aloud()
    desk.presenter.answer(True)
    desk.presenter.choose(0)
    desk.presenter.back()
    assert desk.state.place == 1
    desk.presenter.go_to(desk.state.slots[0])
    assert desk.state.place == 0
    desk.presenter.choose(1)
    assert desk.page() is Page.REFUSED
    desk.presenter.back()
    desk.presenter.choose(0)
    assert desk.state.place == 2
    desk.answer_all()
    desk.presenter.go_to(desk.state.slots[5])
    desk.presenter.answer(False)
    assert desk.page() is Page.SUMMARY
    desk.presenter.back()
    assert (desk.state.page, desk.state.place) == (Page.ASK, len(desk.state.slots) - 1)
    desk.presenter.choose(0)
    desk.presenter.go_to(replace(desk.state.slots[0], giver=GivenBy.CHILD))
    assert desk.page() is Page.SUMMARY


def test_the_last_day_is_a_preset_or_any_day_to_come(desk: Desk) -> None:
    desk.begin()
    desk.presenter.choose(0)
    desk.read_aloud()
    desk.presenter.keep_until(date(2090, 1, 1))
    for _ in range(3):
        desk.presenter.answer(True)
    assert desk.state.slot is not None
    assert desk.state.slot.ask is Ask.UNTIL
    desk.presenter.answer(True)
    desk.presenter.choose(7)
    desk.presenter.choose(-1)
    desk.presenter.keep_until(desk.state.today)
    assert desk.state.answers.until is None
    desk.presenter.keep_until(date(2090, 1, 1))
    assert desk.state.answers.until == date(2090, 1, 1)
    assert in_years(date(2028, 2, 29), 1) == date(2029, 2, 28)
    assert in_years(date(2026, 3, 3), 10) == date(2036, 3, 3)


def test_without_a_microphone_it_can_be_written_instead(desk: Desk) -> None:
    desk.studio.names.clear()
    desk.begin()
    desk.read_aloud(How.SPOKEN)
    desk.session_jobs.finish()
    assert desk.page() is Page.READ
    assert desk.state.error is not None
    assert desk.state.error.code == "audio.no_microphone"
    assert desk.vault.testimonies.all() == []
    desk.presenter.back()
    desk.presenter.set_how(How.WRITTEN)
    assert desk.state.error is None
    desk.presenter.forward()
    desk.presenter.forward()
    assert desk.page() is Page.ASK
    desk.presenter.leave()
    assert desk.navigator.went == [(Goal.LIBRARY, (), None)]


def test_a_disk_that_refuses_is_told_and_nothing_is_kept_twice(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.begin()
    desk.read_aloud()
    desk.answer_all()

    def refuses(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(desk.vault.consents, "say", refuses)
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.state.error is not None
    assert not desk.state.saving
    monkeypatch.undo()
    desk.presenter.save()
    desk.jobs.finish()
    assert len(desk.record.ages) == 1
    assert len({one.question for one in desk.record.events}) == len(desk.record.events)
    assert desk.navigator.went == [(Goal.RECORDING, (), None)]


def test_a_lock_in_between_loses_no_answer(desk: Desk) -> None:
    desk.begin()
    desk.read_aloud(How.SPOKEN)
    desk.studio.acts = [sound(1.0).tobytes(), desk.session_jobs.tick]
    desk.presenter.answer(True)
    assert desk.asking.at_work is AtWork.ASKING
    desk.presenter.close()
    desk.presenter = desk.sit_down()
    desk.presenter.visit()
    assert desk.state.place == 1
    assert desk.state.answers.said(RECORD, GivenBy.SELF) is Answer.GRANT
    desk.asking.begin(Wish(ORDER))
    assert desk.asking.draft is not None
    desk.asking.forget()
    assert desk.asking.spoken.under_way
    desk.asking.close()


def test_with_nothing_to_ask_for_it_leads_back_to_the_beginning(desk: Desk) -> None:
    desk.presenter.visit()
    assert desk.navigator.went == [(Goal.NEW, (), None)]
    desk.presenter.save()
    desk.presenter.set_age(Age.ADULT)
    desk.presenter.set_officer("F7")
    desk.presenter.forward()
    desk.presenter.forward()
    desk.asking.record()
    desk.asking.stop()
    desk.answer_all()
    desk.presenter.save()
    desk.presenter._go_on()
    assert desk.jobs.waiting == []
    assert desk.presenter.may_leave()


def test_a_microphone_that_ends_at_once_leaves_a_short_consent_of_the_same_testimony(desk: Desk) -> None:
    desk.begin()
    desk.studio.acts, desk.studio.ends = [sound(1.0).tobytes()], True
    desk.read_aloud(How.SPOKEN)
    assert desk.state.records_answers
    desk.session_jobs.tick()
    assert desk.hearing() is Hearing.STARTING
    desk.session_jobs.finish()
    assert desk.hearing() is Hearing.SEALED
    desk.answer_all()
    desk.presenter.save()
    desk.jobs.finish()
    (testimony,) = desk.vault.testimonies.all()
    assert desk.asking.spoken == Spoken()
    assert len(desk.vault.testimonies.parts(testimony.id)) == 1


def test_wordings_of_the_organisation_are_read_the_next_time_and_named_in_the_answers(desk: Desk) -> None:
    desk.presenter.use_wordings([replace(wordings()[0], id="lotus-1")])
    desk.begin()
    assert desk.state.wording.id == "lotus-1"
    assert desk.state.tongues == ("en",)


def test_answers_whose_sound_was_not_saved_wait_to_be_recorded_once_more(desk: Desk) -> None:
    waiting: ForAWhile[HalfAsked] = ForAWhile(desk.program.clock, 60.0)
    rooms = Rooms(desk.vault, desk.studio)
    desk.asking = Asking(rooms, desk.program.clock, desk.session_jobs, waiting)
    desk.presenter = desk.sit_down()
    desk.begin()
    desk.read_aloud(How.SPOKEN)
    assert desk.hearing() is Hearing.STARTING
    desk.presenter.answer(True)
    desk.presenter.close()
    desk.asking.close()
    desk.asking = Asking(rooms, desk.program.clock, desk.session_jobs, waiting)
    assert not waiting.holds
    desk.presenter = desk.sit_down()
    desk.presenter.visit()
    assert desk.page() is Page.READ
    assert desk.hearing() is Hearing.NONE
    assert desk.state.answers.said(RECORD, GivenBy.SELF) is Answer.GRANT
    desk.presenter.forward()
    assert (desk.state.page, desk.state.place) == (Page.ASK, 1)
    assert desk.asking.spoken.under_way
