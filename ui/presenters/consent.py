"""Consent, asked for before anything is recorded: who it is, what is read aloud, one answer to each question."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from app.domain.consent import Age, Answer, Attribution, ConsentRecord, GivenBy, Guardian, How, Voice
from app.domain.consent_gate import RECORD
from app.domain.testimony import Testimony
from app.domain.wording import Wording, choose_wording
from app.ports.clock import Clock
from app.usecases.consent import say, say_age
from ui.errors import explain
from ui.presenters.asking import Kept, Onward, Wish
from ui.presenters.consent_answers import Ask, Batch, Given, Manner, Person, Slot, batches
from ui.presenters.consent_state import PRESET_YEARS, ConsentState, Hearing, Page, Spoken
from ui.presenters.jobs import JobScope, Lane
from ui.presenters.navigation import Goal, Navigator
from ui.program import StationVault

T = TypeVar("T")
_LEAP_DAY = 29


class ConsentPresenter:
    """Keeps nothing in the vault before everything was answered and the person has seen it at a glance."""

    def __init__(
        self,
        vault: StationVault,
        clock: Clock,
        onward: Onward,
        wordings: Sequence[Wording],
        jobs: JobScope,
        navigator: Navigator,
        show: Callable[[ConsentState], None],
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._asking = onward.asking
        self._onward = onward
        self._wordings = wordings
        self._jobs = jobs
        # Never closed: what is agreed to, or taken back, is written down whole, even when the screen is locked.
        self._keeping = jobs.scope()
        self._closed = False
        self._navigator = navigator
        self._show = show
        self._state = ConsentState(wordings[0])
        self._since_seconds = 0.0
        self._after_sealing: Callable[[], None] | None = None
        self._unwatch = onward.asking.watch(self._heard)

    def visit(self) -> None:
        """Begin, or go on where it was left."""
        wish = self._asking.wish
        self._asking.aside = False
        if wish is None:
            self._navigator.go(Goal.NEW)
        elif self._asking.draft is not None:
            self._set(replace(self._asking.draft, spoken=self._asking.spoken, saving=False, stays=False))
        else:
            self._begin(wish)

    def may_leave(self) -> bool:
        """Whether nothing is being recorded; if something is, say so."""
        stays = self._asking.at_work is not None and not self._state.saving
        if stays:
            self._set(replace(self._state, stays=True))
        self._asking.aside = not stays
        return not stays

    # --- who -------------------------------------------------------------------------------------------------

    def set_age(self, age: Age) -> None:
        """Say how old the person is. Who speaks for a child is asked anew."""
        if age is not self._state.person.age:
            self._set_person(Person(age))

    def set_guardian_here(self, here: bool) -> None:  # noqa: FBT001 - an answer
        """Say whether there is a guardian."""
        self._set_person(Person(self._state.person.age, here))

    def set_conflict(self, conflict: bool) -> None:  # noqa: FBT001 - an answer
        """Say whether the guardian may have to do with what happened."""
        self._set_person(replace(self._state.person, conflict=conflict, speaker=None))

    def set_speaker(self, speaker: GivenBy) -> None:
        """Say who speaks for the child."""
        if speaker in self._state.person.speakers:
            self._set_person(replace(self._state.person, speaker=speaker))

    def set_how(self, how: How) -> None:
        """Say in which form consent is given; what was recorded already stays spoken."""
        if self._state.spoken.hearing in (Hearing.NONE, Hearing.FAILED):
            self._set(replace(self._state, how=how, error=None))

    def set_interpreter(self, interpreter: bool) -> None:  # noqa: FBT001 - a state
        """Say whether somebody interprets while it is asked."""
        self._set(replace(self._state, interpreter=interpreter))

    def set_officer(self, code: str) -> None:
        """Take the short code of who asks."""
        self._set(replace(self._state, officer=code.strip()))

    def set_language(self, tag: str) -> None:
        """Read the wording in another language."""
        self._set(replace(self._state, wording=choose_wording(self._wordings, (tag,))))

    # --- going on --------------------------------------------------------------------------------------------

    def forward(self) -> None:
        """Go on to the next page, where nothing is missing."""
        state = self._state
        if state.page is Page.WHO and state.why_not is None:
            self._asking.officer = state.officer
            self._set(replace(state, page=Page.READ, error=None))
        elif state.page is Page.READ:
            self._set(replace(state, page=Page.ASK, place=self._first_open(), error=None))
            if state.records_answers:
                self._asking.record()
        elif state.page is Page.SUMMARY:
            self.save()

    def back(self) -> None:
        """Go back by one step."""
        state = self._state
        if state.saving:
            return
        if state.page is Page.WHO:
            self._navigator.go(Goal.NEW)
        elif state.page is Page.READ:
            self._set(replace(state, page=Page.WHO, error=None))
        elif state.page is Page.ASK and state.place == 0:
            self._set(replace(state, page=Page.READ))
        elif state.page is Page.ASK:
            self._ask(state.place - 1)
        else:
            self._ask(0 if state.page is Page.REFUSED else len(state.slots) - 1)

    def go_to(self, slot: Slot) -> None:
        """Ask this once more."""
        if slot in self._state.slots and not self._state.saving:
            self._ask(self._state.slots.index(slot))

    # --- answers ---------------------------------------------------------------------------------------------

    def answer(self, yes: bool) -> None:  # noqa: FBT001 - an answer
        """Take a yes or a no to what is asked now."""
        state, slot = self._state, self._asked(Ask.ANSWER)
        if slot is None:
            return
        given = Given(
            Answer.GRANT if yes else Answer.REFUSE,
            self._since_seconds,
            max(self._since_seconds, state.spoken.seconds),
            self._asking.heard,
        )
        self._answered(replace(state, answers=state.answers.with_answer(slot, given)))

    def choose(self, number: int) -> None:
        """Take the answer of this number, from 0, to what is asked now."""
        slot = self._state.slot
        if slot is None or self._state.page is not Page.ASK or number < 0:
            return
        if slot.ask is Ask.ANSWER and number <= 1:
            self.answer(number == 0)
        elif slot.ask is Ask.UNTIL and number < len(PRESET_YEARS):
            self.keep_until(in_years(self._state.today, PRESET_YEARS[number]))
        elif slot.ask is Ask.ATTRIBUTION and number < len(Attribution):
            self._limit(Ask.ATTRIBUTION, attribution=list(Attribution)[number])
        elif slot.ask is Ask.VOICE and number < len(Voice):
            self._limit(Ask.VOICE, voice=list(Voice)[number])

    def keep_until(self, day: date) -> None:
        """Take the last day on which it may be kept."""
        if day > self._state.today:
            self._limit(Ask.UNTIL, until=day)

    # --- the end ---------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the answers, then begin what was wished."""
        state = self._state
        if state.page is Page.SUMMARY and state.complete and not state.saving:
            self._set(replace(state, saving=True, error=None))
            self._once_sealed(self._keep)

    def leave(self) -> None:
        """Not now, or a no to recording: nothing is kept of a new testimony. A no stays with one that is there."""
        state = self._state
        if state.saving:
            return
        self._set(replace(state, saving=True, error=None))
        self._asking.aside = True
        keeps_no = state.existing and state.page is Page.REFUSED
        self._once_sealed(self._keep_no if keeps_no else self._drop)

    def close(self) -> None:
        """Show nothing more. The answers so far stay with the session, and so does what is being recorded."""
        self._closed = True
        self._unwatch()
        self._jobs.close()

    def use_wordings(self, wordings: Sequence[Wording]) -> None:
        """Read from these the next time that somebody is asked."""
        self._wordings = wordings

    # --- what comes of it ------------------------------------------------------------------------------------

    def _begin(self, wish: Wish) -> None:
        order = wish.order
        self._set(
            ConsentState(
                wording=choose_wording(self._wordings, order.languages),
                case_code=order.case_code,
                existing=bool(order.testimony_id),
                for_file=wish.file is not None,
                answers_only=wish.answers_only,
                tongues=tuple(one.language for one in self._wordings),
                interpreter=order.circumstances.interpreter,
                officer=self._asking.officer,
                today=self._clock.now().date(),
            )
        )
        if order.testimony_id:
            self._jobs.run(
                Lane.VAULT,
                lambda _progress, _cancel: self._vault.consents.of(order.testimony_id),
                self._known,
                self._failed,
            )

    def _known(self, record: ConsentRecord) -> None:
        if record.ages and self._state.person.age is None:
            here = {Guardian.TRUSTED: True, Guardian.CONFLICT: True, Guardian.NONE: False}.get(record.guardian)
            conflict = record.guardian is Guardian.CONFLICT if here else None
            self._set_person(Person(record.age, here, conflict) if record.counts_as_child else Person(record.age))

    def _set_person(self, person: Person) -> None:
        self._set(replace(self._state, person=person, place=0))

    def _asked(self, ask: Ask) -> Slot | None:
        slot = self._state.slot
        return slot if self._state.page is Page.ASK and slot is not None and slot.ask is ask else None

    def _limit(
        self,
        ask: Ask,
        *,
        until: date | None = None,
        attribution: Attribution | None = None,
        voice: Voice | None = None,
    ) -> None:
        if self._asked(ask) is None:
            return
        answers = self._state.answers
        answers = replace(
            answers,
            until=until or answers.until,
            attribution=attribution or answers.attribution,
            voice=voice or answers.voice,
        )
        self._answered(replace(self._state, answers=answers))

    def _answered(self, state: ConsentState) -> None:
        self._state = state
        if state.answers.refused(RECORD, state.person):
            self._set(replace(state, page=Page.REFUSED))
        elif state.complete:
            self._set(replace(state, page=Page.SUMMARY))
        else:
            self._ask(self._first_open(state.place + 1))

    def _first_open(self, place: int = 0) -> int:
        """What comes next that was not answered, from here on; what was skipped before comes after."""
        found = self._state.slots
        places = [*range(place, len(found)), *range(place)]
        return next((one for one in places if not self._state.answers.holds(found[one])), 0)

    def _ask(self, place: int) -> None:
        self._since_seconds = self._state.spoken.seconds
        self._set(replace(self._state, page=Page.ASK, place=place, stays=False))

    def _once_sealed(self, then: Callable[[], None]) -> None:
        if self._asking.spoken.under_way:
            self._after_sealing = then
            self._asking.stop()
        else:
            then()

    def _heard(self, spoken: Spoken) -> None:
        state = replace(self._state, spoken=spoken)
        then, self._after_sealing = self._after_sealing, None
        if spoken.hearing is Hearing.FAILED:
            error = self._asking.error
            page = state.page if state.page is Page.WHO else Page.READ
            self._set(replace(state, page=page, saving=False, error=None if error is None else explain(error)))
        elif spoken.hearing is Hearing.SEALED and then is not None:
            self._set(state)
            then()
        else:
            self._after_sealing = then
            self._set(state)

    def _keep(self) -> None:
        self._run_keeping(lambda _testimony: self._go_on())

    def _keep_no(self) -> None:
        self._run_keeping(lambda _testimony: self._leave())

    def _run_keeping(self, done: Callable[[Testimony], None]) -> None:
        state, wish, vault, kept = self._state, self._asking.wish, self._vault, self._asking.kept
        if wish is None:
            return
        manner = Manner(
            wording=state.wording.id,
            language=state.wording.language,
            interpreter=state.interpreter,
            how=state.how,
            officer=state.officer,
            part_id=state.spoken.part_id,
            reading=state.wording.reading,
        )
        said = batches(state.person, state.answers, manner)
        self._run_whole(lambda: _write(vault, wish, state, said, kept), done)

    def _run_whole(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._keeping.run(
            Lane.VAULT,
            lambda _progress, _cancel: work(),
            lambda answer: None if self._closed else done(answer),
            lambda error: None if self._closed else self._failed(error),
        )

    def _go_on(self) -> None:
        wish, kept = self._asking.wish, self._asking.kept
        self._asking.forget()
        if wish is None:
            return
        order = replace(wish.order, testimony_id=kept.testimony_id)
        if wish.answers_only:
            self._navigator.go(Goal.TESTIMONY, order.testimony_id)
        elif wish.file is None:
            self._onward.running.begin(order)
            self._navigator.go(Goal.RECORDING)
        else:
            self._onward.bring_in.begin(wish.file, order, keep_original=wish.keep_original)
            self._navigator.go(Goal.NEW)

    def _drop(self) -> None:
        """Forget everything; of what was recorded of a new testimony nothing stays."""
        spoken, vault = self._state.spoken, self._vault
        if spoken.hearing is not Hearing.SEALED:
            self._leave()
            return
        self._run_whole(
            lambda: vault.erasure.forget_spoken_consent(spoken.testimony_id, spoken.part_id), lambda _: self._leave()
        )

    def _leave(self) -> None:
        wish = self._asking.wish
        self._asking.forget()
        if wish is not None and wish.answers_only:
            self._navigator.go(Goal.TESTIMONY, wish.order.testimony_id)
        else:
            self._navigator.go(Goal.LIBRARY)

    def _failed(self, error: Exception) -> None:
        self._asking.aside = False
        self._set(replace(self._state, saving=False, error=explain(error)))

    def _set(self, state: ConsentState) -> None:
        self._state = state
        if self._asking.wish is not None:
            self._asking.draft = state
        self._show(state)


def in_years(today: date, years: int) -> date:
    """Return the same day so many years later; the day before where that year has no such day."""
    leap = (today.month, today.day) == (2, _LEAP_DAY)
    return today.replace(year=today.year + years, day=_LEAP_DAY - 1 if leap else today.day)


def _write(vault: StationVault, wish: Wish, state: ConsentState, said: Sequence[Batch], kept: Kept) -> Testimony:
    """On the lane of the vault. What was kept at a try before is not kept twice."""
    order = replace(wish.order, testimony_id=wish.order.testimony_id or kept.testimony_id)
    testimony = order.testimony_in(vault)
    kept.testimony_id = testimony.id
    if not kept.age and state.person.age is not None:
        say_age(vault.consents, testimony.id, state.person.age, state.person.guardian, state.officer)
        kept.age = True
    for answers, circumstance in said[kept.said :]:
        say(vault.consents, testimony.id, answers, circumstance, state.today)
        kept.said += 1
    return testimony
