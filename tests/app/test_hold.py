"""Holding a bundle back until a person decides: every check at once, adoption by a press, nothing left behind."""

from pathlib import Path

import pytest

from app.domain.check import Check, CheckId, CheckStatus
from app.errors.bundle import (
    BundleDamaged,
    BundleRefused,
    BundleSequenceReused,
    BundleStationRevoked,
    BundleStationUnknown,
)
from app.jobs import CancelToken, no_progress
from app.usecases.receive import HeldBundle, adopt, discard, hold
from tests.offices import Office, Pair, full_testimony
from tests.sealed_files import sealed_file


def send(field: Office, stick: Path, seed: int = 1) -> Path:
    (left,) = field.export(stick, [full_testimony(field, seed=seed)], list(field.contacts.all())).left
    return stick / left.file_name


def held_here(office: Office, file: Path, told: list[Check] | None = None) -> HeldBundle:
    told = [] if told is None else told
    return hold(office.receive_rooms, sealed_file(file), no_progress, CancelToken(), told.append)


def facts_of(checks: tuple[Check, ...] | list[Check]) -> dict[CheckId, dict[str, str | int | float]]:
    return {check.id: check.facts for check in checks}


def test_nothing_is_in_the_vault_until_somebody_adopts(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick)
    headquarters.quarantine.clear()
    rows, files = headquarters.rows(), headquarters.files()
    told: list[Check] = []
    held = held_here(headquarters, file, told)
    assert tuple(told) == held.verified.checks
    assert [check.status for check in told] == [CheckStatus.PASSED] * len(CheckId)
    assert headquarters.rows() == rows
    assert len(headquarters.files() - files) == 1
    received = adopt(headquarters.receive_rooms, held, no_progress, CancelToken())
    assert len(received.items) == 1
    discard(headquarters.receive_rooms, held)
    discard(headquarters.receive_rooms, held)
    assert not [name for name in headquarters.files() if name.startswith("quarantine/")]


def test_what_was_discarded_leaves_no_trace(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick)
    headquarters.quarantine.clear()
    rows, files = headquarters.rows(), headquarters.files()
    discard(headquarters.receive_rooms, held_here(headquarters, file))
    assert (headquarters.rows(), headquarters.files()) == (rows, files)


def test_the_checks_say_who_and_which(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    first, second, third = (send(field, stick, seed) for seed in (1, 2, 3))
    told = facts_of(held_here(headquarters, first).verified.checks)
    assert told[CheckId.STATION] == {"name": "Office field", "trusted_at": "2026-03-01"}
    assert told[CheckId.SEQUENCE] == {"sequence": 1, "before": "first"}
    headquarters.receive(first)
    held = held_here(headquarters, third)
    assert facts_of(held.verified.checks)[CheckId.SEQUENCE] == {"sequence": 3, "before": "missing"}
    assert held.missing == (2,)
    assert facts_of(held_here(headquarters, second).verified.checks)[CheckId.SEQUENCE]["before"] == "here"


def test_a_refused_bundle_is_told_up_to_the_failed_check(field_and_headquarters: Pair, stick: Path) -> None:
    field, headquarters = field_and_headquarters
    file = send(field, stick)
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    headquarters.quarantine.clear()
    files, told = headquarters.files(), list[Check]()
    with pytest.raises(BundleDamaged):
        held_here(headquarters, file, told)
    assert [(check.id, check.status) for check in told[-1:]] == [(CheckId.WHOLE, CheckStatus.FAILED)]
    assert headquarters.files() == files


@pytest.mark.parametrize("change", ["revoked", "forgotten", "replaced"])
def test_what_changed_while_a_bundle_was_held_counts(field_and_headquarters: Pair, stick: Path, change: str) -> None:
    field, headquarters = field_and_headquarters
    held = held_here(headquarters, send(field, stick))
    connection = headquarters.vault.context.connection
    if change == "revoked":
        headquarters.contacts.revoke(field.station.id, 0)
    elif change == "forgotten":
        connection.execute("DELETE FROM contact")
    else:
        connection.execute(
            "INSERT INTO bundle_received VALUES (zeroblob(64), 'x', ?, 1, zeroblob(64), '2026-03-01T00:00:00+00:00')",
            (field.station.id,),
        )
    expected = {
        "revoked": (BundleStationRevoked, CheckId.SEQUENCE),
        "forgotten": (BundleStationUnknown, CheckId.STATION),
        "replaced": (BundleSequenceReused, CheckId.SEQUENCE),
    }[change]
    with pytest.raises(BundleRefused) as refused:
        adopt(headquarters.receive_rooms, held, no_progress, CancelToken())
    (failed,) = (check.id for check in refused.value.checks if check.status is CheckStatus.FAILED)
    assert (type(refused.value), failed) == expected
    assert headquarters.vault.testimonies.all() == []
