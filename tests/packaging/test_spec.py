"""The spec of the frozen programs, looked at without freezing anything: on each system as far as this one can."""

import ast
import importlib
import importlib.util
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FREEZE = ROOT / "packaging" / "freeze"


@dataclass
class Evaluated:
    """What the spec asked for, in the order in which it asked."""

    analyses: list[dict[str, Any]] = field(default_factory=list)
    programs: list[dict[str, Any]] = field(default_factory=list)
    bundles: list[dict[str, Any]] = field(default_factory=list)
    told: dict[str, Any] = field(default_factory=dict)
    """What macOS is told of the bundle (Info.plist)."""


@dataclass
class Program:
    """A program as PyInstaller hands it on."""

    name: str
    console: bool


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FREEZE))
    yield importlib.import_module("contents")
    for name in ("contents", "icons"):
        sys.modules.pop(name, None)


@pytest.fixture
def qt_of_macos(contents: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What of PySide6's QtCore for macOS matters here; without it the spec stops."""
    core = tmp_path / "QtCore.abi3.so"
    core.write_bytes(b"\xca\xfe\xba\xbe__ZN33QDarwinMicrophonePermissionPlugin11qt_metacastEPKc")
    monkeypatch.setattr(contents, "qt_core", lambda: core)
    return core


def evaluate(platform: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Evaluated:
    """Run the spec as PyInstaller would on this platform, with what it calls only written down."""
    seen = Evaluated()

    class Analysed:
        def __init__(self, scripts: list[str], **said: Any) -> None:
            seen.analyses.append({"scripts": scripts, **said})
            self.binaries = [("PySide6/Qt/lib/libQt6Quick.so.6", "", "BINARY"), ("libpulse.so.0", "", "BINARY")]
            self.datas = [("PySide6/Qt/translations/qt_km.qm", "", "DATA"), ("ui/resources/a", "", "DATA")]
            self.pure, self.scripts = [], scripts

    def program(modules: list[str], scripts: list[str], **said: Any) -> Program:
        seen.programs.append({"modules": modules, "scripts": scripts, **said})
        return Program(said["name"], said["console"])

    def collected(*parts: Any, **said: Any) -> Program:
        # As in PyInstaller: whether the whole has a console is taken from its last program.
        return [part for part in parts if isinstance(part, Program)][-1]

    def bundle(folder: Program, **said: Any) -> None:
        seen.bundles.append(said)
        seen.told = {"LSBackgroundOnly": True} if folder.console else {}
        seen.told.update(said["info_plist"])

    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.copy_metadata = lambda name: [(str(distribution(name)._path), name)]  # type: ignore[attr-defined]
    for name, module in (
        ("PyInstaller", ModuleType("PyInstaller")),
        ("PyInstaller.utils", ModuleType("PyInstaller.utils")),
        ("PyInstaller.utils.hooks", hooks),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", platform)
    runpy.run_path(
        str(FREEZE / "saksi.spec"),
        {
            "SPECPATH": str(FREEZE),
            "workpath": str(work),
            "Analysis": Analysed,
            "PYZ": lambda pure: pure,
            "EXE": program,
            "COLLECT": collected,
            "BUNDLE": bundle,
        },
    )
    return seen


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.usefixtures("qt_of_macos")
def test_it_evaluates_everywhere(
    platform: str, tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = evaluate(platform, tmp_path, monkeypatch)
    for_terminals = {"saksi-terminal": True} if platform == "win32" else {}
    # A console behind the window would be seen on Windows only; there another program of the same parts has one.
    assert {said["name"]: said["console"] for said in seen.programs} == {
        "saksi": platform != "win32",
        **for_terminals,
        "saksi-worker": True,
        "saksi-verify": True,
    }
    assert set(contents.never_in(platform)) == {said["name"] for said in seen.programs}
    assert not any(said["upx"] for said in seen.programs)
    assert [bool(said["icon"]) for said in seen.programs] == [platform == "win32"] * len(seen.programs)
    assert all(Path(said["icon"]).read_bytes()[:4] == b"\0\0\1\0" for said in seen.programs if said["icon"])
    assert len(seen.bundles) == (platform == "darwin")
    for bundle in seen.bundles:
        assert "microphone" in bundle["info_plist"]["NSMicrophoneUsageDescription"]
        assert Path(bundle["icon"]).read_bytes()[:4] == b"icns"
        assert plistlib.loads(plistlib.dumps(bundle["info_plist"]))
        # Else it would have neither a place in the Dock nor a keyboard.
        assert seen.told["LSBackgroundOnly"] is False


@pytest.mark.usefixtures("contents")
def test_a_terminal_of_windows_gets_the_same_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = evaluate("win32", tmp_path, monkeypatch)
    window, terminal = seen.programs[:2]
    assert terminal["modules"] is window["modules"]
    assert {**terminal, "name": "saksi", "console": False} == window
    names = {f"{said['name']}.exe" for said in seen.programs}
    installer, signing = ((FREEZE / "windows" / name).read_text("utf-8") for name in ("saksi.nsi", "sign.ps1"))
    # What is installed is taken away again, and what is started is signed.
    assert set(re.findall(r'Delete "\$INSTDIR\\(saksi[^"]*)"', installer)) == names
    assert set(re.findall(r'"(saksi[^"*\\]*\.exe)"', signing)) == names


def test_macos_is_asked_for_the_microphone(
    qt_of_macos: Path, tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert contents.asks_for_microphone(qt_of_macos)
    qt_of_macos.write_bytes(b"\xca\xfe\xba\xbe")
    with pytest.raises(SystemExit, match="microphone"):
        evaluate("darwin", tmp_path, monkeypatch)


def test_the_worker_is_not_started_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    done = []
    worker = ModuleType("transcription.__main__")
    worker.main = lambda: done.append("reads its pipe")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "transcription.__main__", worker)
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: done.append("a helper of a lock ends here"))
    runpy.run_path(str(FREEZE / "start_worker.py"))
    assert done == ["a helper of a lock ends here", "reads its pipe"]


def test_what_is_named_can_be_found(tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for said in evaluate("linux", tmp_path, monkeypatch).analyses:
        assert all(Path(script).is_file() for script in said["scripts"])
        assert [name for name in said["hiddenimports"] if importlib.util.find_spec(name) is None] == []
        assert [source for source, _ in said["datas"] if not Path(source).exists()] == []


def test_each_program_holds_only_its_own_rooms(
    tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, worker, verifier = evaluate("linux", tmp_path, monkeypatch).analyses
    assert {"ctranslate2", "faster_whisper"} <= set(window["excludes"])
    assert {"PySide6", "sqlcipher3"} <= set(worker["excludes"])
    assert {"PySide6", "sqlcipher3", "ctranslate2"} <= set(verifier["excludes"])
    assert {"huggingface_hub", "requests", "ssl"} <= set.intersection(
        *(set(said["excludes"]) for said in (window, worker, verifier))
    )
    # Places and commands are found by name, which PyInstaller cannot see.
    assert {"ui.places.library", "ui.terminal.commands.export"} <= set(window["hiddenimports"])
    taken = {Path(source).name for source, _ in window["datas"]}
    assert {"pins.json", "NotoSansKhmer-Regular.ttf", "eff-long", "saksi_km.qm"} <= taken
    # Its list is read as a file of its package, by which fingerprints become words; an auditor reads those too.
    assert all("xkcdpass" in said["hiddenimports"] for said in (window, verifier))
    assert not any(source.startswith(str(ROOT / "tests")) for source, _ in window["datas"])
    assert all(name in sys.modules or importlib.util.find_spec(name) for name in ("xkcdpass", "PySide6"))


@pytest.mark.parametrize(("program", "rooms"), [(0, ("ui", "storage", "app")), (1, ("transcription", "app"))])
def test_nothing_that_is_imported_is_left_out(
    program: int, rooms: tuple[str, ...], tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = evaluate("linux", tmp_path, monkeypatch).analyses[program]
    imported = set().union(*(imports(path) for room in rooms for path in (ROOT / room).rglob("*.py")))
    assert {"sqlite3", "sqlcipher3"} <= imported or program
    # The worker puts an empty module in its place (transcription/seal.py).
    assert imported & set(said["excludes"]) <= {"huggingface_hub"}


def imports(path: Path) -> set[str]:
    """The modules that a file names in its imports, and the packages that they lie in."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found | {name.rsplit(".", count)[0] for name in found for count in range(1, name.count(".") + 1)}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/Qt/translations/qtbase_vi.qm", False),
        ("numpy/tests/data/recarray_from_file.fits", False),
        ("ui/resources/translations/saksi_km.qm", True),
        ("libmvec.so.1", False),
    ],
)
def test_what_goes_in(name: str, wanted: bool, contents: ModuleType) -> None:
    assert contents.wanted(name) is wanted


def test_the_microphone_is_all_that_macos_is_asked_for() -> None:
    asked = plistlib.loads((FREEZE / "macos" / "entitlements.plist").read_bytes())
    assert asked["com.apple.security.device.audio-input"] is True
    assert not any("network" in name or "camera" in name for name in asked)
    subprocess.run(["sh", "-n", FREEZE / "macos" / "sign.sh"], check=True)


def test_the_desktop_file_starts_what_is_installed() -> None:
    told = dict(
        line.split("=", 1) for line in (FREEZE / "linux" / "saksi.desktop").read_text().splitlines() if "=" in line
    )
    assert told["Exec"] == "/opt/saksi/saksi"
    assert told["StartupWMClass"] == "saksi"
    if shutil.which("desktop-file-validate") is not None:
        subprocess.run(["desktop-file-validate", FREEZE / "linux" / "saksi.desktop"], check=True)
