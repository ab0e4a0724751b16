"""What may not be read takes no place among what is found."""

from collections.abc import Callable

import pytest

from app.domain.consent import Answer
from app.domain.testimony import Testimony
from app.usecases.searching import find_readable
from tests.fakes.transcript_samples import done, some_run
from tests.offices import Office, record
from tests.vault_fixtures import grant_everything
from tests.withdrawals import READ, say
from ui.wiring.station import StationVault

LIMIT = 3


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office("field")


def spoken(office: Office, letter: str, times: int) -> Testimony:
    testimony = office.vault.testimonies.create(("en",))
    grant_everything(office.vault, testimony.id)
    run = some_run(letter * 26, record(office, testimony, seconds=4.5))
    windows = [done(number, float(number), f"we drank tea {letter}") for number in range(times)]
    office.vault.transcripts.begin(run, windows)
    office.vault.transcripts.finish(run.id)
    return testimony


def found(office: Office) -> tuple[list[str], bool]:
    hits, more = find_readable(office.vault.search, StationVault(office.vault).reading_rooms(), "tea", LIMIT)
    return [hit.testimony_id for hit in hits], more


@pytest.mark.parametrize(("closed", "open_here", "more"), [(0, 2, False), (7, 2, False), (40, 3, False), (7, 4, True)])
def test_closed_ones_hide_no_open_one(office: Office, closed: int, open_here: int, more: bool) -> None:
    wanted = spoken(office, "a", open_here)
    if closed:
        say(office, spoken(office, "b", closed), Answer.WITHDRAW, READ)
    assert found(office) == ([wanted.id] * min(open_here, LIMIT), more)
