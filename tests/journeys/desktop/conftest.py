from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.journeys.desktop.laptop import Office
from tests.journeys.desktop.person import virtual_screen
from tests.ui.devices.pulse import virtual_microphone


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Office]:
    """A screen, a sound server with microphones, and a home with nothing in it."""
    with ExitStack() as stack:
        home, sound = tmp_path / "home", tmp_path / "sound"
        home.mkdir()
        sound.mkdir()
        display = stack.enter_context(virtual_screen())
        microphone = stack.enter_context(virtual_microphone(sound))
        yield Office(home, display, microphone, stack)
