from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.library import LibraryRow, Stage, State, Understood, Whereabouts, state_of, whereabouts_of
from app.domain.review import ReviewStanding
from app.domain.testimony import Origin

EMPTY = LibraryRow("a" * 26, "BCD-FGH", ("km",), datetime(2026, 3, 1, tzinfo=UTC), Origin.HERE, "s", 3)
SEALED = replace(EMPTY, recordings=1, seconds=100.0, untouched_seconds=100.0)
HEARD = replace(SEALED, untouched_seconds=0.0, understood=Understood(1, 1, 60.0))


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (EMPTY, State(Stage.EMPTY, None, 0, exported=False)),
        (replace(EMPTY, attachments=2, sent_revision=3), State(Stage.EMPTY, None, 0, exported=True)),
        (replace(SEALED, live=1), State(Stage.RECORDING, None, 0, exported=False)),
        (replace(SEALED, unsealed=1), State(Stage.RECORDED, None, 0, exported=False)),
        (SEALED, State(Stage.SEALED, None, 0, exported=False)),
        (HEARD, State(Stage.TRANSCRIBED, 100, 0, exported=False)),
        (replace(HEARD, understood=Understood(1, 1)), State(Stage.TRANSCRIBED, 100, 0, exported=False)),
        (
            replace(HEARD, understood=Understood(1, 1, 60.0, 0.1, 0.0, 2)),
            State(Stage.TRANSCRIBED, 99, 2, exported=False),
        ),
        (
            replace(HEARD, understood=Understood(1, 0, 30.0, 0.0, 30.0)),
            State(Stage.PARTLY_TRANSCRIBED, 50, 0, exported=False),
        ),
        (replace(HEARD, understood=Understood(1, 0, 60.0)), State(Stage.PARTLY_TRANSCRIBED, 100, 0, exported=False)),
        (replace(HEARD, recordings=2, untouched_seconds=60.0), State(Stage.PARTLY_TRANSCRIBED, 50, 0, exported=False)),
        (replace(HEARD, live=1, recordings=2), State(Stage.RECORDING, 100, 0, exported=False)),
        (
            replace(HEARD, understood=Understood(1, 1, 60.0, 60.0, 0.0, 4), review=ReviewStanding.REVIEWED),
            State(Stage.REVIEWED, 50, 0, exported=False),
        ),
        (replace(HEARD, review=ReviewStanding.CHANGED_SINCE), State(Stage.TRANSCRIBED, 100, 0, exported=False)),
        (replace(EMPTY, recordings=1, unsealed=1, sealed_away=True), State(Stage.SEALED_AWAY, None, 0, exported=False)),
        (replace(HEARD, sent_revision=3), State(Stage.TRANSCRIBED, 100, 0, exported=True)),
        (replace(HEARD, sent_revision=2), State(Stage.TRANSCRIBED, 100, 0, exported=False)),
    ],
)
def test_a_state_is_the_furthest_step_that_all_recordings_have_come_to(row: LibraryRow, state: State) -> None:
    assert state_of(row) == state


@pytest.mark.parametrize(
    ("origin", "sent", "confirmed", "where"),
    [
        (Origin.HERE, None, None, Whereabouts.ONLY_HERE),
        (Origin.RECEIVED, None, None, Whereabouts.RECEIVED),
        (Origin.HERE, 3, None, Whereabouts.CARRIED),
        (Origin.RECEIVED, 3, None, Whereabouts.CARRIED),
        (Origin.HERE, 2, None, Whereabouts.CHANGED_SINCE),
        (Origin.HERE, 3, 3, Whereabouts.CONFIRMED),
        (Origin.HERE, 3, 2, Whereabouts.CARRIED),
        (Origin.HERE, 2, 2, Whereabouts.CHANGED_SINCE),
    ],
)
def test_only_a_receipt_for_this_very_revision_confirms(
    origin: Origin, sent: int | None, confirmed: int | None, where: Whereabouts
) -> None:
    row = replace(EMPTY, origin=origin, sent_revision=sent, confirmed_revision=confirmed)
    assert whereabouts_of(row) is where
