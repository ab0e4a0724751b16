"""A frozen program on a stick, marked as portable: what it leaves on the computer is nothing."""

import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.journeys.saksi import FROZEN, PACK
from ui.wiring.folders import KEPT, MARKER

pytestmark = pytest.mark.skipif(not FROZEN, reason="only frozen programs are carried: packaging/freeze/journeys.sh")
_PLACES = ("home", "tmp", "config", "data", "cache", "state", "runtime")


def carried(stick: Path) -> Path:
    """A stick with the programs; what they share is linked, to spare half a gigabyte."""
    stick.mkdir()
    for name in ("saksi", "saksi-worker"):
        shutil.copy(Path(FROZEN) / name, stick / name)
    (stick / "_internal").symlink_to(Path(FROZEN) / "_internal")
    return stick / "saksi"


def computer(place: Path) -> dict[str, str]:
    """What a session tells its programs of its places; each of them empty."""
    for name in _PLACES:
        (place / name).mkdir(parents=True, mode=0o700)
    told = {f"XDG_{name.upper()}_HOME": str(place / name) for name in ("config", "data", "cache", "state")}
    return {
        **told,
        "HOME": str(place / "home"),
        "TMPDIR": str(place / "tmp"),
        "XDG_RUNTIME_DIR": str(place / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def left_on(place: Path) -> list[str]:
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())


def use(program: Path, environment: dict[str, str], place: Path) -> None:
    """Import a model and open the window for a while."""
    imported = subprocess.run(
        [program, "model", "import", PACK, "--json"],
        env=environment,
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )
    assert imported.returncode == 0, imported.stdout + imported.stderr
    window = subprocess.Popen([program], env=environment, cwd=place)
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(20)
    window.send_signal(signal.SIGKILL)
    window.wait()


def test_a_marked_program_leaves_nothing_on_the_computer(tmp_path: Path) -> None:
    program = carried(tmp_path / "stick")
    (tmp_path / "stick" / MARKER).touch()
    place = tmp_path / "computer"
    use(program, computer(place), place)
    assert left_on(place) == []
    assert (tmp_path / "stick" / KEPT / "models").is_dir()


def test_without_the_mark_it_keeps_its_models_at_home(tmp_path: Path) -> None:
    """The test above would find what is left."""
    program = carried(tmp_path / "stick")
    place = tmp_path / "computer"
    use(program, computer(place), place)
    assert any(name.startswith("data/saksi/models/") for name in left_on(place))
    assert not (tmp_path / "stick" / KEPT).exists()
