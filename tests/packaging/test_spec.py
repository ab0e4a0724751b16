"""The spec of the frozen programs, looked at without freezing anything: on each system as far as this one can."""

import ast
import importlib
import importlib.util
import plistlib
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


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FREEZE))
    yield importlib.import_module("contents")
    for name in ("contents", "icons", "archive"):
        sys.modules.pop(name, None)


def evaluate(platform: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Evaluated:
    """Run the spec as PyInstaller would on this platform, with what it calls only written down."""
    seen = Evaluated()

    class Analysed:
        def __init__(self, scripts: list[str], **said: Any) -> None:
            seen.analyses.append({"scripts": scripts, **said})
            self.binaries = [("PySide6/Qt/lib/libQt6Quick.so.6", "", "BINARY"), ("libpulse.so.0", "", "BINARY")]
            self.datas = [("PySide6/Qt/translations/qt_km.qm", "", "DATA"), ("ui/resources/a", "", "DATA")]
            self.pure, self.scripts = [], scripts

    def program(*parts: Any, **said: Any) -> str:
        seen.programs.append(said)
        return said["name"]

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
            "COLLECT": lambda *parts, **said: [part for part in parts if isinstance(part, list)],
            "BUNDLE": lambda *parts, **said: seen.bundles.append(said),
        },
    )
    return seen


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_it_evaluates_everywhere(
    platform: str, tmp_path: Path, contents: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = evaluate(platform, tmp_path, monkeypatch)
    assert [said["name"] for said in seen.programs] == ["saksi", "saksi-worker", "saksi-verify"]
    assert not any(said["upx"] for said in seen.programs)
    # A console behind the window would be seen on Windows only.
    assert [said["console"] for said in seen.programs] == [platform != "win32", True, True]
    assert [bool(said["icon"]) for said in seen.programs] == [platform == "win32"] * 3
    assert all(Path(said["icon"]).read_bytes()[:4] == b"\0\0\1\0" for said in seen.programs if said["icon"])
    assert len(seen.bundles) == (platform == "darwin")
    for bundle in seen.bundles:
        assert "microphone" in bundle["info_plist"]["NSMicrophoneUsageDescription"]
        assert Path(bundle["icon"]).read_bytes()[:4] == b"icns"
        assert plistlib.loads(plistlib.dumps(bundle["info_plist"]))


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


def test_the_installer_for_windows_compiles(tmp_path: Path, contents: ModuleType) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    archive, icons = importlib.import_module("archive"), importlib.import_module("icons")
    folder = tmp_path / "saksi"
    (folder / "_internal").mkdir(parents=True)
    (folder / "saksi.exe").write_bytes(b"MZ")
    (folder / "_internal" / "part").write_bytes(b"part")
    icons.write_ico(tmp_path / "saksi.ico")
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        archive.make_installer(folder, tmp_path / name, FREEZE / "windows", tmp_path / "saksi.ico", "0.1.0")
        made.append((tmp_path / name / "saksi-0.1.0-windows-x86_64.exe").read_bytes())
    assert made[0][:2] == b"MZ"
    assert made[0] == made[1]


def test_the_desktop_file_starts_what_is_installed() -> None:
    told = dict(
        line.split("=", 1) for line in (FREEZE / "linux" / "saksi.desktop").read_text().splitlines() if "=" in line
    )
    assert told["Exec"] == "/opt/saksi/saksi"
    assert told["StartupWMClass"] == "saksi"
    if shutil.which("desktop-file-validate") is not None:
        subprocess.run(["desktop-file-validate", FREEZE / "linux" / "saksi.desktop"], check=True)
