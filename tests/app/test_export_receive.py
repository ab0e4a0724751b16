"""Bundles between real vaults: what leaves arrives, whole, once, and only from those who are trusted."""

from pathlib import Path

from app.domain.bundle import ItemOutcome
from app.domain.check import CheckStatus
from tests.offices import Office, full_testimony


def test_a_testimony_arrives_as_it_left(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    testimony = full_testimony(field)
    stick = tmp_path / "stick"
    stick.mkdir()
    result = field.export(stick, [testimony], list(field.contacts.all()))
    (left,) = result.left
    assert result.kept == ()
    received = headquarters.receive(stick / left.file_name)
    assert all(check.status is CheckStatus.PASSED for check in received.checks)
    assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
    assert received.missing == ()
    print(left, received)
