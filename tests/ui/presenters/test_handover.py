from typing import TYPE_CHECKING, cast

from ui.presenters.handover import Handover

if TYPE_CHECKING:
    from ui.program import StationVault


class ClosableVault:
    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def put(handover: Handover) -> ClosableVault:
    vault = ClosableVault()
    handover.put(cast("StationVault", vault))
    return vault


def test_a_vault_is_given_away_once() -> None:
    handover = Handover()
    vault = put(handover)
    assert handover.holds
    assert handover.take() is cast("object", vault)
    assert handover.take() is None
    assert not handover.holds
    handover.close()
    assert vault.closed == 0


def test_a_vault_that_nobody_took_is_closed() -> None:
    handover = Handover()
    vault = put(handover)
    handover.close()
    handover.close()
    assert vault.closed == 1


def test_a_vault_that_comes_too_late_is_closed_at_once() -> None:
    handover = Handover()
    handover.close()
    assert put(handover).closed == 1
    assert not handover.holds


def test_a_dropped_vault_makes_room_for_the_next() -> None:
    handover = Handover()
    first = put(handover)
    handover.drop()
    handover.drop()
    second = put(handover)
    assert (first.closed, second.closed) == (1, 0)
