"""Every look has its sentence and one next step."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.domain.machine import Guard, Look, Reason, Standing
from ui.screens.checklist import ChecklistView

AT = datetime(2026, 11, 22, 5, 10, tzinfo=UTC)


def looks_of(reason: Reason, standing: Standing = Standing.OPEN) -> tuple[Look, ...]:
    guard = next(guard for guard in Guard if guard.value == "memory_lock" and reason.value.startswith("lock")) \
        if reason.value.startswith("lock") else Guard(reason.value.split("_")[0])  # fmt: skip
    return (Look(guard, standing, reason, at=AT, free_bytes=72_282_443_776),)


def shown(qtbot: QtBot, looks: tuple[Look, ...]) -> ChecklistView:
    view = ChecklistView()
    qtbot.addWidget(view)
    view.show_state(looks)
    return view


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_is_a_sentence_with_a_next_step(qtbot: QtBot, reason: Reason) -> None:
    (line,) = shown(qtbot, looks_of(reason)).lines()
    assert line.count(".") >= 2
    assert "{" not in line


def test_time_and_room_are_told_in_words(qtbot: QtBot) -> None:
    looks = (*looks_of(Reason.CLOCK_PLAUSIBLE, Standing.OK), *looks_of(Reason.SPACE_ENOUGH, Standing.OK))
    clock, space = shown(qtbot, looks).lines()
    assert "22 November 2026, 05:10 (UTC)" in clock
    assert "72.3 GB" in space
    assert "361 hours" in space


def test_what_is_not_protected_is_counted_and_named(qtbot: QtBot) -> None:
    looks = (
        *looks_of(Reason.DISK_PLAIN),
        *looks_of(Reason.SWAP_UNSEEN, Standing.UNSEEN),
        *looks_of(Reason.MEMORY_SHIELDED, Standing.OK),
    )
    view = shown(qtbot, looks)
    assert view._summary.text() == "In order: 1  ·  Not in order: 1  ·  Could not be looked at: 1"
    assert [line.split(". ")[0] for line in view.lines()] == [
        "Disk: Not protected",
        "Swap: Could not be looked at",
        "Memory: In order",
    ]


def test_before_the_answer_comes_it_says_so(qtbot: QtBot) -> None:
    assert shown(qtbot, ())._summary.text() == "Looking…"
