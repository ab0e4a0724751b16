"""What goes into the frozen folder, and what never does: the one list behind saksi.spec."""

import pkgutil
import re
from importlib.util import find_spec
from pathlib import Path

NAMED_PACKAGES = ("PySide6_Addons", "sqlcipher3", "cryptography", "faster-whisper", "ctranslate2", "av")
"""Their versions are shown under About, so that their metadata travels."""

NEVER = [
    # The worker puts an empty module in the place of the hub's library (transcription/seal.py).
    "huggingface_hub", "hf_xet", "httpx", "httpx2", "requests", "urllib3",
    "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "ensurepip", "pip", "setuptools", "wheel", "distutils",
    "matplotlib", "PIL", "IPython", "pytest", "hypothesis",
    "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.training",
    "sympy", "torch",
    "ssl", "_ssl", "yaml._yaml", "yaml.cyaml", "numpy.f2py", "numpy.testing", "numpy.distutils",
    # Of rapidfuzz only rapidfuzz.distance is used; the rest falls back to plain Python by itself.
    "rapidfuzz.fuzz_cpp", "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.fuzz_cpp_sse2", "rapidfuzz.process_cpp",
    "rapidfuzz.process_cpp_avx2", "rapidfuzz.process_cpp_sse2", "rapidfuzz.process_cpp_impl", "rapidfuzz.utils_cpp",
    "rapidfuzz.utils_cpp_avx2", "rapidfuzz.utils_cpp_sse2",
]  # fmt: skip
ENGINE = ["faster_whisper", "ctranslate2", "onnxruntime", "tokenizers", "transcription.engine", "transcription.worker"]
QT_AND_VAULT = ["PySide6", "shiboken6", "sqlcipher3", "ui", "storage.vault", "pypdfium2"]

# Qt brings far more than a window with sound needs; each of these was seen to be loaded by nothing that is used.
_UNWANTED = re.compile(
    r"""
    (^|/)(lib)?Qt6?(Quick|Qml|Pdf|Web|Virtual|3D|Charts|DataVis|Graphs|Bluetooth|Nfc|Positioning|Location|Sensors|Serial
        |Sql|Test|Designer|Help|Scxml|StateMachine|RemoteObjects|TextToSpeech|SpatialAudio|Labs|Shader)
    | (^|/)plugins/(sqldrivers|qmltooling|networkinformation|tls|position|sensors|webview|designer|scxmldatamodel
        |renderers|geometryloaders|sceneparsers|assetimporters|texttospeech|canbus|egldeviceintegrations|generic)/
    | plugins/multimedia/.*ffmpegmediaplugin
    | plugins/platforminputcontexts/.*virtualkeyboard
    | plugins/platforms/.*(eglfs|linuxfb|minimal|vnc|vkkhrdisplay|minimalegl)
    | plugins/platformthemes/.*gtk3
    | plugins/imageformats/.*(pdf|tga|wbmp|icns)
    | (^|/)PySide6/.*Qt/translations/
    | (^|/)PySide6/(assistant|designer|linguist|lupdate|lrelease|rcc|uic|qmllint|qmlls|scripts|include
        |typesystems|glue|support)
    | (^|/)PySide6/Qt/lib/lib(av|sw)[a-z]+\.
    | (^|/)lib(gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|epoxy)
    | (^|/)libmvec\.so  # a part of the C library, which the system brings
    | (^|/)(tests?|testing)/
    """,
    re.VERBOSE,
)


def never_in(platform: str) -> dict[str, list[str]]:
    """What each program must never hold, by its name."""
    held_out = {"saksi": ENGINE, "saksi-worker": QT_AND_VAULT, "saksi-verify": [*QT_AND_VAULT, *ENGINE]}
    return {**held_out, "saksi-terminal": ENGINE} if platform == "win32" else held_out


def wanted(name: str) -> bool:
    """Whether a file of this name goes into the folder."""
    return _UNWANTED.search(name.replace("\\", "/")) is None


def hidden_modules(root: Path, rooms: tuple[str, ...]) -> list[str]:
    """Every module of these rooms: places and commands are found by their names, which no analysis can see."""
    return [
        module.name
        for room in rooms
        for module in pkgutil.walk_packages([str(root / room)], f"{room}.")
        if not module.name.endswith("__main__")
    ]


def data_files(root: Path) -> list[tuple[str, str]]:
    """What the rooms read beside their code: resources, migrations, pins, the demo pack; never a test's."""
    kept_out = (".py", ".pyc", ".pyi", ".md", ".ts")
    return [
        (str(path), str(path.parent.relative_to(root)))
        for room in ("app", "storage", "transcription", "ui")
        for path in sorted((root / room).rglob("*"))
        if path.is_file() and path.suffix not in kept_out and "__pycache__" not in path.parts
    ]


def word_list() -> list[tuple[str, str]]:
    """The word list of passphrases and fingerprints, which is read as data."""
    spec = find_spec("xkcdpass")
    folder = Path(spec.submodule_search_locations[0])
    return [(str(path), "xkcdpass/static") for path in sorted((folder / "static").glob("eff-*"))]


def qt_core() -> Path:
    """The module QtCore of PySide6."""
    return Path(find_spec("PySide6.QtCore").origin)


def asks_for_microphone(core: Path) -> bool:
    """Whether this QtCore can ask macOS for the microphone: PySide6 links Qt's plugin for that into it.

    Qt's own builds have it as a library to link with, so that there is no file below plugins/ to collect.
    """
    return b"QDarwinMicrophonePermissionPlugin" in core.read_bytes()


def voice_detector() -> list[tuple[str, str]]:
    """The voice detector's model, which the analysis misses."""
    spec = find_spec("faster_whisper")
    assets = Path(spec.submodule_search_locations[0]) / "assets"
    return [(str(path), "faster_whisper/assets") for path in sorted(assets.glob("silero_vad*.onnx"))]
