"""The custody log of a testimony that travelled, as both offices read it; and a log that was changed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.custody import Act, CustodyEntry, CustodyEvent
from tests.offices import Office, full_testimony
from tests.ui.presenters.exchange import Desk
from tests.vault_fixtures import StepClock
from ui.presenters.custody import Chain, CustodyPresenter, CustodyState, _line
from ui.wiring.station import StationVault


def desk_of(office: Office) -> Desk:
    vault = StationVault(office.vault)
    return Desk(lambda jobs, _navigator, show: CustodyPresenter(vault, jobs, show))


def acts(state: CustodyState) -> list[Act]:
    return [line.act for line in state.lines]


def test_both_offices_read_who_did_what(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    contact = next(iter(field.contacts.all()))
    (left,) = field.export(tmp_path, [testimony], [contact]).left
    here = desk_of(field)
    here.presenter.open(testimony.id)
    assert here.state.chain is Chain.LOOKING
    here.finish()
    assert acts(here.state)[0] is Act.CREATED
    assert here.state.lines[0].facts["case_code"] == testimony.case_code
    last = here.state.lines[-1]
    assert (last.act, last.own, last.other) == (Act.EXPORTED, True, contact.card.name)
    assert here.state.chain is Chain.WHOLE
    assert here.state.entries >= len(here.state.lines)

    headquarters.receive(tmp_path / left.file_name)
    there = desk_of(headquarters)
    there.presenter.open(testimony.id)
    there.finish()
    foreign = [line for line in there.state.lines if not line.own]
    assert [line.act for line in foreign] == acts(here.state)[:-1]
    (arrived,) = (line for line in there.state.lines if line.own)
    names = {one.card.name for one in headquarters.contacts.all()}
    assert {line.station for line in foreign} <= names
    assert (arrived.act, arrived.other in names) == (Act.RECEIVED, True)


def test_a_changed_log_is_told(make_office: Callable[..., Office]) -> None:
    office = make_office()
    testimony = full_testimony(office)
    office.vault.context.connection.execute("UPDATE custody SET at = ? WHERE number = 2", ("2026-03-01T00:00:00Z",))
    desk = desk_of(office)
    desk.presenter.open(testimony.id)
    desk.finish()
    assert (desk.state.chain, desk.state.broken_at) == (Chain.BROKEN, 2)
    assert desk.state.error is None


def test_what_cannot_be_read_is_told(make_office: Callable[..., Office]) -> None:
    office = make_office()
    office.vault.context.connection.execute("DROP TABLE custody_head")
    desk = desk_of(office)
    desk.presenter.open("nobody")
    desk.finish()
    assert desk.state.error is not None


def test_only_the_testimony_that_is_looked_at_is_shown(make_office: Callable[..., Office]) -> None:
    office = make_office()
    one, other = full_testimony(office, seed=1), office.vault.testimonies.create(("en",))
    desk = desk_of(office)
    desk.presenter.open(one.id)
    desk.presenter.open(other.id)
    desk.finish()
    assert acts(desk.state) == [Act.CREATED]
    desk.presenter.close()
    assert desk.jobs._parts[-1].closed


def test_what_another_office_wrote_is_never_trusted_to_be_complete() -> None:
    event = CustodyEvent("t", Act.EXPORTED, StepClock().now(), {"sha512": "00", "revision": 2})
    entry = CustodyEntry(1, event, "abcdefghijkl", bytes(64))
    line: Any = _line(entry, "own", {})
    assert (line.station, line.other, line.facts) == ("abcdefgh", "", {"revision": 2})
    received = replace(entry, event=replace(event, act=Act.RECEIVED, facts={"station": "zyxwvutsrqpo"}))
    assert _line(received, "own", {}).other == "zyxwvuts"
