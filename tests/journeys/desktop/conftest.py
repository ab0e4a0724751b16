from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.desktop.bus import accessibility_bus
from tests.journeys.desktop.laptop import Office
from tests.journeys.desktop.person import virtual_screen
from tests.journeys.saksi import FROZEN
from tests.offices import Office as Rooms
from tests.ui.devices.pulse import virtual_microphone


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Office]:
    """A screen, a sound server with microphones, and a home with nothing in it.

    A test fails afterwards where anything held a window of it for too long.
    """
    with ExitStack() as stack:
        home, sound = tmp_path / "home", tmp_path / "sound"
        home.mkdir()
        sound.mkdir()
        display = stack.enter_context(virtual_screen())
        microphone = stack.enter_context(virtual_microphone(sound))
        bus = stack.enter_context(accessibility_bus(display, home)) if FROZEN else {}
        office = Office(home, display, microphone, stack, bus=bus)
        yield office
        office.nothing_was_held()


@pytest.fixture
def vault(field_and_headquarters: tuple[Rooms, Rooms], tmp_path: Path) -> Path:
    """A vault of a field office that trusts a headquarters; closed."""
    for office in field_and_headquarters:
        office.vault.close()
    return tmp_path / "field"
