"""Sheets around an interview travel to our own headquarters, with their testimony or after it, and to nobody else."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.custody import Act
from app.domain.interview import Answered, InterviewSheet, KeptSheet, Outcome, ReportBack
from app.domain.people import Contact, Role
from app.jobs import CancelToken, no_progress
from app.usecases.export import export
from storage.bundle.outbox import FolderOutbox
from storage.crypto.age import AgeReader
from storage.vault.interviews import insert_sheet
from tests.app.test_seal import every_word
from tests.offices import Office, full_testimony

RISK = "the road back passes the market"
SHEET = InterviewSheet(outcome=Outcome.HELD, risk=RISK, detained=Answered.NO, template="saksi/2026-1")
LATER = replace(SHEET, report_back=(ReportBack(date(2026, 5, 2), "the report came out"),))


class Offices:
    """A field office, its headquarters, another station and a partner, and a testimony with a sheet."""

    def __init__(self, make_office: Callable[..., Office], folder: Path) -> None:
        self.folder = folder
        self.field = make_office("field")
        self.headquarters = make_office("headquarters", Role.HEADQUARTERS)
        self.others = {"station": make_office("station"), "partner": make_office("partner", Role.PARTNER)}
        for office in (self.headquarters, *self.others.values()):
            self.field.trusts(office)
            office.trusts(self.field)
        self.testimony = full_testimony(self.field)
        self.field.vault.interviews.save(self.testimony.id, SHEET)

    def contact(self, office: Office) -> Contact:
        return self.field.contacts.resolve(office.station.id)

    def send(self, *to: Office) -> list[ItemOutcome]:
        left = self.field.export(self.folder, [self.testimony], [self.contact(office) for office in to]).left
        outcomes = []
        for bundle in left:
            for office in to:
                if self.contact(office).card.name in bundle.recipients:
                    received = office.receive(self.folder / bundle.file_name)
                    outcomes += [item.outcome for item in received.items]
        return outcomes

    def sheets(self, office: Office) -> Sequence[KeptSheet]:
        return office.vault.interviews.history(self.testimony.id)

    def inside(self, office: Office) -> bytes:
        """Everything that this office can open in bundles."""
        found = b""
        for file in sorted(self.folder.glob("*.age")):
            try:
                with file.open("rb") as sealed, AgeReader(sealed, [office.station.identity]) as plain:
                    found += plain.read(1 << 28)
            except Exception:  # noqa: BLE001 - sealed to somebody else
                continue
        return found


@pytest.fixture
def offices(make_office: Callable[..., Office], tmp_path: Path) -> Offices:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Offices(make_office, folder)


def test_headquarters_get_every_sheet_as_it_was_saved(offices: Offices) -> None:
    offices.field.vault.interviews.save(offices.testimony.id, replace(SHEET, risk="less now"))
    assert offices.send(offices.headquarters) == [ItemOutcome.ADOPTED]
    assert offices.sheets(offices.headquarters) == offices.sheets(offices.field)
    assert len(offices.sheets(offices.headquarters)) == 2
    assert offices.headquarters.vault.interviews.of(offices.testimony.id).risk == "less now"


def test_a_sheet_that_came_later_follows_though_nothing_else_is_new(offices: Offices) -> None:
    offices.send(offices.headquarters)
    before = offices.headquarters.rows()
    offices.field.vault.interviews.save(offices.testimony.id, LATER)
    assert offices.send(offices.headquarters) == [ItemOutcome.UNCHANGED]
    assert offices.headquarters.vault.interviews.of(offices.testimony.id) == LATER
    assert offices.headquarters.rows()["interview_sheet"] == before["interview_sheet"] + 1


def test_the_same_bundle_again_adds_nothing(offices: Offices) -> None:
    offices.send(offices.headquarters)
    (file,) = offices.folder.glob("*.age")
    before = offices.headquarters.rows()
    assert offices.headquarters.receive(file).again
    assert offices.headquarters.rows() == before


@pytest.mark.parametrize("name", ["station", "partner"])
def test_nobody_else_gets_one_or_hears_that_there_is_one(offices: Offices, name: str) -> None:
    other = offices.others[name]
    assert offices.send(offices.headquarters, other) == [ItemOutcome.ADOPTED] * 2
    assert offices.sheets(other) == []
    assert Act.INTERVIEW_NOTED not in [one.event.act for one in other.received_custody.of(offices.testimony.id)]
    theirs, ours = offices.inside(other), offices.inside(offices.headquarters)
    for words in (RISK.encode(), b"interview"):
        assert words in ours
        assert words not in theirs


def test_headquarters_hand_them_to_headquarters_alone(offices: Offices, make_office: Callable[..., Office]) -> None:
    offices.send(offices.headquarters)
    second = make_office("second", Role.HEADQUARTERS)
    partner = offices.others["partner"]
    own = offices.headquarters.vault.interviews.save(offices.testimony.id, replace(SHEET, risk="watched"))
    for other in (second, partner):
        offices.headquarters.trusts(other)
        other.trusts(offices.headquarters)
        (bundle,) = offices.headquarters.export(
            offices.folder, [offices.testimony], [offices.headquarters.contacts.resolve(other.station.id)]
        ).left
        other.receive(offices.folder / bundle.file_name)
    assert offices.sheets(second) == offices.sheets(offices.headquarters)
    assert own in offices.sheets(second)
    assert offices.sheets(partner) == []


def test_sealing_carries_them_and_forgets_them_here(offices: Offices) -> None:
    field, testimony = offices.field, offices.testimony
    kept = offices.sheets(field)
    field.seal(testimony)
    assert offices.sheets(field) == []
    assert RISK not in every_word(field.vault)
    assert offices.send(offices.headquarters) == [ItemOutcome.ADOPTED]
    assert offices.sheets(offices.headquarters) == kept
    after = field.vault.interviews.save(testimony.id, LATER)
    assert after is not None
    assert after.number == kept[-1].number + 1


def test_a_bundle_of_before_is_as_good_and_sheets_may_follow(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr(offices.field.vault.interviews, "history", lambda _testimony_id: [])
        assert offices.send(offices.headquarters) == [ItemOutcome.ADOPTED]
    assert offices.sheets(offices.headquarters) == []
    headquarters_said = offices.headquarters.vault.interviews.save(offices.testimony.id, replace(SHEET, risk="ours"))
    assert offices.send(offices.headquarters) == [ItemOutcome.UNCHANGED]
    assert {*offices.sheets(offices.headquarters)} == {*offices.sheets(offices.field), headquarters_said}


def test_another_sheet_in_the_place_of_one_is_not_taken(offices: Offices) -> None:
    offices.send(offices.headquarters)
    connection = offices.headquarters.vault.context.connection
    (kept,) = offices.sheets(offices.headquarters)
    connection.execute("DELETE FROM interview_sheet")
    insert_sheet(connection, replace(kept, sheet=replace(SHEET, risk="none")))
    offices.field.vault.interviews.save(offices.testimony.id, LATER)
    assert offices.send(offices.headquarters) == [ItemOutcome.OTHER_CONTENT]
    assert [one.sheet.risk for one in offices.sheets(offices.headquarters)] == ["none"]


def test_a_kill_on_the_way_keeps_neither_testimony_nor_sheet(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("storage.vault.adopted_rows.adopt_sheets", fail)
    with pytest.raises(KeyboardInterrupt):
        offices.send(offices.headquarters)
    assert offices.headquarters.rows()["interview_sheet"] == offices.headquarters.rows()["testimony"] == 0


def test_a_masked_copy_leaves_without_them(offices: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that was made to say less says nothing of the interview either, to nobody."""
    for asked in ("export.unproved", "export_gate.item_of_copy"):
        monkeypatch.setattr(f"app.usecases.{asked}", lambda *_: None)
    left = export(
        replace(offices.field.export_rooms, masked=_AllMasked()),  # type: ignore[arg-type]
        [offices.testimony.id],
        [offices.contact(offices.headquarters)],
        FolderOutbox(offices.folder),
        no_progress,
        CancelToken(),
    )
    assert left.left
    assert RISK.encode() not in offices.inside(offices.headquarters)


class _AllMasked:
    """Whatever is asked for is a masked copy."""

    def of(self, _testimony_id: str) -> object:
        return self

    def told(self, _testimony_id: str) -> None:
        """Nobody else told of one."""


def test_texts_that_control_a_terminal_are_written_down_without_that(offices: Offices) -> None:
    testimony_id = offices.testimony.id
    offices.field.vault.interviews.save(testimony_id, replace(SHEET, risk="a\tb\x1b[2J\r\nc\x00"))
    assert offices.field.vault.interviews.of(testimony_id).risk == "a b[2J\nc"
    assert offices.send(offices.headquarters) == [ItemOutcome.ADOPTED]
    assert offices.sheets(offices.headquarters) == offices.sheets(offices.field)
