"""People and keys with real offices."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.consent import RecipientKind
from app.domain.people import Role
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import new_station, quick_program
from tests.offices import Office, full_testimony
from ui.presenters.people import PeoplePresenter, PeopleState
from ui.program import Program, StationVault


class People:
    def __init__(self, program: Program, vault: StationVault) -> None:
        self.vault = vault
        self.jobs = HandJobs()
        self.shown: list[PeopleState] = []
        self.presenter = PeoplePresenter(program, vault, self.jobs, self.shown.append)
        self.presenter.refresh()
        self.finish()

    @property
    def state(self) -> PeopleState:
        return self.shown[-1]

    @property
    def code(self) -> str | None:
        return self.state.error and self.state.error.code

    def finish(self) -> None:
        self.jobs.finish()

    def open(self, path: Path) -> tuple[str, ...]:
        self.presenter.open_card(path)
        self.finish()
        assert self.state.card is not None
        return self.state.card.card.words


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Program:
    return quick_program(monkeypatch, tmp_path)


@pytest.fixture
def people(program: Program, tmp_path: Path) -> Iterator[People]:
    vault, _ = new_station(program, tmp_path / "own", "Headquarters", Role.HEADQUARTERS)
    made = People(program, vault)
    yield made
    made.presenter.close()
    vault.close()


@pytest.fixture
def field(make_office: Callable[..., Office], tmp_path: Path) -> Office:
    office = make_office("field")
    (tmp_path / "field.card").write_bytes(office.own_card.card().encoded)
    return office


def test_our_card_is_shown_and_saved(people: People, tmp_path: Path) -> None:
    own = people.state.own
    assert own is not None
    assert (own.card.name, own.card.role, len(own.words)) == ("Headquarters", Role.HEADQUARTERS, 8)
    people.presenter.save_card(tmp_path / "own.card")
    people.finish()
    assert (tmp_path / "own.card").read_bytes() == own.encoded
    assert people.state.saved == str(tmp_path / "own.card")
    people.presenter.save_card(tmp_path / "own.card")
    people.finish()
    assert people.code == "storage.exists"
    assert people.state.saved == ""


def test_before_the_card_was_read_nothing_is_saved(program: Program, people: People, tmp_path: Path) -> None:
    early = PeoplePresenter(program, people.vault, people.jobs, people.shown.append)
    early.save_card(tmp_path / "own.card")
    people.finish()
    assert not (tmp_path / "own.card").exists()


def test_our_office_gets_another_name_and_other_words(people: People) -> None:
    before = people.state.own
    people.presenter.rename(" River office ", Role.PARTNER)
    people.finish()
    own = people.state.own
    assert own is not None
    assert before is not None
    assert (own.card.name, own.card.role) == ("River office", Role.PARTNER)
    assert own.words != before.words
    assert own.card.station == before.card.station


def test_a_card_is_trusted_by_the_words_that_were_heard(people: People, field: Office, tmp_path: Path) -> None:
    words = people.open(tmp_path / "field.card")
    assert people.state.contacts == ()
    people.presenter.trust_heard(", ".join(words).upper())
    people.finish()
    assert people.state.told == "Office field"
    assert people.state.card is None
    (line,) = people.state.contacts
    assert (line.contact.card.name, line.contact.revoked, line.last_received) == ("Office field", False, 0)


def test_other_words_are_refused_and_the_card_stays_open(people: People, field: Office, tmp_path: Path) -> None:
    words = people.open(tmp_path / "field.card")
    people.presenter.trust_heard(" ".join(reversed(words)))
    people.finish()
    assert people.code == "people.words_differ"
    assert people.state.card is not None
    assert people.state.contacts == ()
    people.presenter.trust_compared()
    people.finish()
    assert people.state.told == "Office field"


def test_words_are_compared_while_they_are_typed(people: People, field: Office, tmp_path: Path) -> None:
    words = people.open(tmp_path / "field.card")

    def typed(text: str) -> tuple[int, bool, bool]:
        people.presenter.type_words(text)
        card = people.state.card
        assert card is not None
        return card.right, card.wrong, card.whole

    assert typed("") == (0, False, False)
    assert typed(words[0][:2]) == (0, False, False)
    assert typed(words[0].upper()) == (1, False, False)
    assert typed(f"{words[0]} zzz") == (1, True, False)
    assert typed(f"zzz {words[1]}") == (0, True, False)
    assert typed(" ".join(words)) == (8, False, True)
    assert typed(" ".join([*words, "more"])) == (8, True, False)


def test_a_card_that_was_put_away_is_not_trusted(people: People, field: Office, tmp_path: Path) -> None:
    people.open(tmp_path / "field.card")
    people.presenter.drop_card()
    people.presenter.type_words("anything")
    people.presenter.trust_compared()
    people.finish()
    assert (people.state.card, people.state.contacts) == (None, ())


def test_a_forged_card_and_our_own_are_refused(people: People, field: Office, tmp_path: Path) -> None:
    forged = json.loads((tmp_path / "field.card").read_bytes())
    (tmp_path / "forged.card").write_text(json.dumps(forged | {"name": "Somebody"}))
    people.presenter.open_card(tmp_path / "forged.card")
    people.finish()
    assert people.code == "people.card"
    assert people.state.own is not None
    (tmp_path / "own.card").write_bytes(people.state.own.encoded)
    people.open(tmp_path / "own.card")
    people.presenter.trust_compared()
    people.finish()
    assert people.code == "people.card_own"


def test_trust_is_taken_back_from_a_number_on(people: People, field: Office, tmp_path: Path, program: Program) -> None:
    words = people.open(tmp_path / "field.card")
    people.presenter.trust_heard(" ".join(words))
    people.finish()
    station = people.state.contacts[0].contact.card.station
    people.presenter.ask_revoke(station)
    assert people.state.revoking == people.state.contacts[0]
    people.presenter.keep_trust()
    assert people.state.revoking is None
    people.presenter.revoke(3)
    people.finish()
    assert not people.state.contacts[0].contact.revoked
    people.presenter.ask_revoke(station)
    people.presenter.revoke(3)
    people.finish()
    assert people.state.revoking is None
    assert people.state.contacts[0].contact.last_good_sequence == 3
    people.presenter.ask_revoke("nobody")
    assert people.state.revoking is None


def test_what_came_from_an_office_is_counted_and_its_key_header_handed_out(
    people: People, field: Office, tmp_path: Path
) -> None:
    from app.jobs import CancelToken, no_progress
    from app.usecases.receive import receive
    from storage.bundle.own_card import CardFile
    from tests.sealed_files import sealed_file

    assert people.state.own is not None
    field.contacts.trust(CardFile().read(people.state.own.encoded))
    people.open(tmp_path / "field.card")
    people.presenter.trust_compared()
    people.finish()
    (tmp_path / "stick").mkdir()
    field.export(tmp_path / "stick", [full_testimony(field)], field.contacts.all())
    (bundle,) = (tmp_path / "stick").iterdir()
    receive(people.vault.receive_rooms(), sealed_file(bundle), no_progress, CancelToken())
    people.presenter.refresh()
    people.finish()
    assert people.state.contacts[0].last_received == 1
    people.presenter.save_key_header(field.station.id, tmp_path / "keys")
    people.finish()
    assert (tmp_path / "keys").read_bytes() == field.vault.key_header_bytes()
    assert people.state.saved == str(tmp_path / "keys")


def test_an_office_that_sent_nothing_has_no_key_header_here(people: People, field: Office, tmp_path: Path) -> None:
    people.presenter.save_key_header(field.station.id, tmp_path / "keys")
    people.finish()
    assert people.code == "vault.keys_lost"


def test_after_the_end_nothing_is_shown(people: People, field: Office, tmp_path: Path) -> None:
    count = len(people.shown)
    people.presenter.close()
    people.presenter.drop_card()
    assert len(people.shown) == count


def test_a_partner_is_trusted_as_what_it_is_to_us(
    people: People, make_office: Callable[..., Office], tmp_path: Path
) -> None:
    people.presenter.choose_kind(RecipientKind.MEDIA)
    assert people.state.card is None
    partner = make_office("partner", Role.PARTNER)
    (tmp_path / "partner.card").write_bytes(partner.own_card.card().encoded)
    words = people.open(tmp_path / "partner.card")
    card = people.state.card
    assert card is not None
    assert (card.kind, RecipientKind.OWN_STAFF in card.kinds) == (RecipientKind.PARTNER, False)
    people.presenter.choose_kind(RecipientKind.EMBASSY)
    people.presenter.type_words(words[0])
    assert people.state.card is not None
    assert people.state.card.kind is RecipientKind.EMBASSY
    people.presenter.trust_heard(" ".join(words))
    people.finish()
    (line,) = people.state.contacts
    assert line.contact.kind is RecipientKind.EMBASSY
