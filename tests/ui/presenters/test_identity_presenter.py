"""Name and contact beside a testimony, over a real vault: closed until asked for, closed again by everything."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from app.domain.identity import ContactNumber, ContactWay, Identity
from app.domain.unlocking import ByPassphrase
from app.usecases.identity import IDLE_SECONDS, IdentityBook
from app.usecases.unlock import AttemptDelay, try_way_in
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.vault_fixtures import PASSPHRASE
from ui.presenters.identity import IdentityPhase, IdentityPresenter, IdentityState, IdentityTold
from ui.presenters.jobs import Lane

WHO = Identity(given_name="Zephyrine", contacts=(ContactNumber(ContactWay.PHONE, "+999 555 010 4471"),))


class HandClock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic_seconds(self) -> float:
        return self.seconds


@dataclass
class Desk:
    vault: Vault
    jobs: HandJobs = field(default_factory=HandJobs)
    clock: HandClock = field(default_factory=HandClock)
    shown: list[IdentityState] = field(default_factory=list)
    form: Identity | None = None
    books: list[IdentityBook] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.testimony_id = self.vault.testimonies.create(("km",)).id
        self.delay = AttemptDelay(self.clock)  # type: ignore[arg-type]
        self.presenter = IdentityPresenter(
            self.vault.identities, self._open, self.jobs, self.shown.append, lambda: self.form
        )
        self.presenter.visit(self.testimony_id)
        self.jobs.finish()

    def _open(self, by: ByPassphrase) -> IdentityBook:
        opened = try_way_in(self.vault.identities.open, by, self.delay)
        self.books.append(IdentityBook(opened, self.clock))  # type: ignore[arg-type]
        return self.books[-1]

    @property
    def state(self) -> IdentityState:
        return self.presenter.state

    def open(self) -> None:
        self.presenter.ask()
        self.presenter.answer(PASSPHRASE)
        self.jobs.finish()
        assert self.state.phase is IdentityPhase.OPEN

    def kept(self) -> Identity | None:
        book = self.vault.identities.open(ByPassphrase(PASSPHRASE))
        try:
            return book.read(self.testimony_id)
        finally:
            book.close()


@pytest.fixture
def desk(make_vault: Callable[..., Vault]) -> Desk:
    return Desk(make_vault())


def test_it_is_closed_and_says_only_whether_there_is_anything(desk: Desk) -> None:
    assert (desk.state.phase, desk.state.kept, desk.state.identity) == (IdentityPhase.CLOSED, False, None)
    desk.presenter.answer(PASSPHRASE)
    desk.presenter.save()
    desk.presenter.remove()
    desk.presenter.stay()
    desk.presenter.give_up()
    desk.presenter.ask_to_remove(wished=True)
    desk.jobs.finish()
    assert desk.state.phase is IdentityPhase.CLOSED
    assert desk.books == []


def test_it_opens_by_the_passphrase_is_written_and_read_again(desk: Desk) -> None:
    desk.open()
    assert (desk.state.identity, desk.state.kept) == (Identity(), False)
    desk.form = WHO
    desk.presenter.save()
    assert desk.state.busy
    desk.presenter.save()
    assert len(desk.jobs._parts[0].waiting) == 1
    desk.jobs.finish()
    desk.form = None
    assert (desk.state.told, desk.state.identity, desk.state.kept, desk.state.busy) == (
        IdentityTold.SAVED, WHO, True, False,
    )  # fmt: skip
    desk.presenter.shut()
    assert (desk.state.phase, desk.state.identity, desk.state.kept) == (IdentityPhase.CLOSED, None, True)
    assert desk.books[0].closed
    desk.open()
    assert desk.state.identity == WHO


def test_a_wrong_passphrase_is_said_and_asked_for_again(desk: Desk) -> None:
    desk.presenter.ask()
    desk.presenter.answer("wrong")
    assert desk.state.phase is IdentityPhase.OPENING
    assert [job.lane for part in desk.jobs._parts for job in part.waiting] == [Lane.WORK]
    desk.jobs.finish()
    assert desk.state.phase is IdentityPhase.ASKING
    assert desk.state.error is not None
    assert desk.state.error.code == "vault.wrong_passphrase"
    desk.presenter.give_up()
    assert (desk.state.phase, desk.state.error) == (IdentityPhase.CLOSED, None)


def test_it_closes_by_itself_and_what_was_written_is_kept(desk: Desk) -> None:
    desk.open()
    assert desk.state.remaining_seconds == round(IDLE_SECONDS)
    desk.clock.seconds = IDLE_SECONDS - 30
    desk.jobs.tick()
    assert desk.state.remaining_seconds == 30
    # Typing begins the time again.
    desk.presenter.stay()
    assert desk.state.remaining_seconds == round(IDLE_SECONDS)
    desk.form = WHO
    desk.clock.seconds += IDLE_SECONDS - 1
    desk.jobs.tick()
    assert (desk.state.phase, desk.state.identity, desk.state.told) == (
        IdentityPhase.CLOSED, None, IdentityTold.CLOSED_ITSELF,
    )  # fmt: skip
    desk.jobs.finish()
    assert desk.books[0].closed
    assert desk.state.kept
    assert desk.kept() == WHO
    # The clock is looked at no more.
    desk.jobs.tick()
    desk.presenter._tick()
    assert desk.state.phase is IdentityPhase.CLOSED


def test_after_a_long_sleep_of_the_laptop_it_is_closed(desk: Desk) -> None:
    desk.open()
    desk.form = WHO
    desk.clock.seconds = 10 * IDLE_SECONDS
    desk.jobs.tick()
    assert desk.state.phase is IdentityPhase.CLOSED
    assert desk.books[0].closed


def test_leaving_keeps_what_was_written_and_shows_nothing_more(desk: Desk) -> None:
    desk.open()
    desk.form = WHO
    desk.presenter.close()
    shown = len(desk.shown)
    desk.jobs.finish()
    assert desk.books[0].closed
    assert desk.kept() == WHO
    assert len(desk.shown) == shown
    assert all(state.identity is None for state in desk.shown[-1:])


def test_hidden_while_it_opens_it_stays_closed(desk: Desk) -> None:
    desk.presenter.ask()
    desk.presenter.answer(PASSPHRASE)
    desk.presenter.shut()
    desk.jobs.finish()
    assert desk.state.phase is IdentityPhase.CLOSED
    assert [book.closed for book in desk.books] == [True]
    # And where the answer was wrong, nobody is asked again.
    desk.presenter.ask()
    desk.presenter.answer("wrong")
    desk.presenter.shut()
    desk.jobs.finish()
    assert (desk.state.phase, desk.state.error) == (IdentityPhase.CLOSED, None)


def test_what_cannot_be_read_leaves_no_book_open(desk: Desk) -> None:
    desk.open()
    desk.form = WHO
    desk.presenter.save()
    desk.jobs.finish()
    desk.presenter.shut()
    desk.jobs.finish()
    desk.vault.context.connection.execute("UPDATE identity SET sealed = zeroblob(4124)")
    desk.presenter.ask()
    desk.presenter.answer(PASSPHRASE)
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "identity.damaged"
    assert all(book.closed for book in desk.books)


def test_it_is_forgotten_after_a_second_press(desk: Desk) -> None:
    desk.open()
    desk.presenter.ask_to_remove(wished=True)
    assert not desk.state.removing, "nothing is there to forget"
    desk.form = WHO
    desk.presenter.save()
    desk.jobs.finish()
    desk.form = None
    desk.presenter.remove()
    assert desk.kept() == WHO
    desk.presenter.ask_to_remove(wished=True)
    desk.presenter.ask_to_remove(wished=False)
    assert not desk.state.removing
    desk.presenter.ask_to_remove(wished=True)
    desk.presenter.remove()
    desk.jobs.finish()
    assert (desk.state.told, desk.state.kept, desk.state.identity) == (IdentityTold.REMOVED, False, Identity())
    assert desk.kept() is None


def test_emptied_fields_are_forgotten_too(desk: Desk) -> None:
    desk.open()
    desk.form = WHO
    desk.presenter.save()
    desk.jobs.finish()
    desk.form = Identity()
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.state.kept is False
    assert not desk.vault.identities.kept(desk.testimony_id)


def test_what_is_refused_is_said(desk: Desk) -> None:
    desk.open()
    desk.form = Identity(given_name="x" * 300)
    desk.presenter.save()
    desk.jobs.finish()
    assert desk.state.error is not None
    assert (desk.state.error.code, desk.state.busy) == ("identity.too_long", False)


def test_another_testimony_is_closed_again(desk: Desk) -> None:
    desk.open()
    desk.form = WHO
    other = desk.vault.testimonies.create(("th",)).id
    desk.presenter.visit(other)
    desk.form = None
    desk.jobs.finish()
    assert (desk.state.phase, desk.state.kept) == (IdentityPhase.CLOSED, False)
    assert desk.kept() == WHO
