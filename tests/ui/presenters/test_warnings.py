"""What is shown of a running recording follows from what it told."""

from app.usecases.record_told import RecordingEvent as E
from app.usecases.record_told import Told
from ui.presenters.warnings import Warnings


def events(warnings: Warnings, now: float) -> list[E]:
    return [told.event for told in warnings.now(now)]


def test_a_condition_stays_until_it_is_over_and_good_news_pass() -> None:
    warnings = Warnings()
    warnings.take(Told(E.SOURCE_LOST, 3.0), 10.0)
    assert events(warnings, 10_000.0) == [E.SOURCE_LOST]
    warnings.take(Told(E.SOURCE_BACK, 3.0), 20.0)
    assert events(warnings, 21.0) == [E.SOURCE_BACK]
    assert events(warnings, 29.0) == []


def test_the_worst_comes_first() -> None:
    warnings = Warnings()
    for event in (E.MUTED, E.OVERFLOW, E.DISK_BLOCKED, E.DROPPING, E.PAUSED, E.ENDED):
        warnings.take(Told(event, 1.0, "storage.full"), 0.0)
    assert events(warnings, 1.0) == [E.DROPPING, E.DISK_BLOCKED, E.MUTED, E.OVERFLOW]
    warnings.take(Told(E.DISK_BACK, 1.0), 1.0)
    assert events(warnings, 2.0) == [E.MUTED, E.OVERFLOW, E.DISK_BACK]


def test_bad_news_drop_the_good_ones_of_before() -> None:
    warnings = Warnings()
    warnings.take(Told(E.DISK_BACK, 1.0), 0.0)
    warnings.take(Told(E.DISK_BLOCKED, 2.0, "storage.full"), 1.0)
    assert events(warnings, 2.0) == [E.DISK_BLOCKED]
    assert warnings.now(2.0)[0].code == "storage.full"


def test_a_microphone_that_is_lost_is_not_called_muted() -> None:
    warnings = Warnings()
    warnings.take(Told(E.MUTED, 1.0), 0.0)
    warnings.take(Told(E.SOURCE_LOST, 1.0), 1.0)
    assert events(warnings, 2.0) == [E.SOURCE_LOST]
