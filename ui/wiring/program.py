"""The rooms, joined: what every head works with."""

from pathlib import Path

from app.domain.diagnostics import Diagnostics, Place
from app.ports.models import StoredPack
from app.usecases.models import Models
from storage.bundle.own_card import CardFile
from storage.crypto.selftest import run_self_test
from storage.domain import DEMO, REAL
from storage.machine import LookedAtMachine
from storage.packs import FolderPackStore
from transcription.client import WorkerTranscriber
from transcription.models import FolderExaminer, OpenPack
from transcription.planner import WindowPlanner
from ui.clock import SystemClock
from ui.program import Program, Sample
from ui.wiring.demo import WiredDemo
from ui.wiring.diagnostics import look_at_installation
from ui.wiring.files import WiredFiles
from ui.wiring.folders import data_folder
from ui.wiring.likings import preference_file
from ui.wiring.power import SystemPower
from ui.wiring.sound import WiredSound
from ui.wiring.vaults import WiredVaults


def build_program(*, demo: bool = False) -> Program:
    """Join the rooms, in the key domain of the demo or in the real one.

    Raises SelfTestFailed when this machine's cryptography gives wrong answers.
    """
    run_self_test()
    clock = SystemClock()
    rooms = _demo(clock) if demo else None
    domain = DEMO if demo else REAL
    return Program(
        clock=clock,
        vaults=rooms.vaults if rooms else WiredVaults(clock, domain),
        files=rooms.files if rooms else WiredFiles(domain),
        sound=rooms.sound if rooms else WiredSound(clock),
        planner=WindowPlanner(),
        cards=CardFile(domain),
        models=_models,
        transcriber=_transcriber,
        sample=_sample,
        machine=LookedAtMachine(clock),
        power=SystemPower(),
        preferences=preference_file(),
        diagnostics=_diagnostics,
        demo=rooms,
    )


def _demo(clock: SystemClock) -> WiredDemo:
    (demo,) = FolderExaminer().shipped()
    return WiredDemo(data_folder() / "demo", _sample().sound, clock, WindowPlanner(), lambda: _transcriber(demo))


def _diagnostics(vault: Path) -> Diagnostics:
    return look_at_installation(
        (
            (Place.VAULT, vault),
            (Place.SETTINGS, preference_file().path),
            (Place.MODELS, _models_folder()),
            (Place.PROGRAM, Path(__file__).parents[2]),
        )
    )


def _models(folder: Path | None) -> Models:
    return Models(FolderExaminer(), FolderPackStore(folder or _models_folder()))


def _sample() -> Sample:
    (demo,) = (stored for stored in FolderExaminer().shipped())
    spoken = Path(demo.folder) / "sample"
    return Sample(
        sound=spoken / "testimony.flac",
        words=spoken / "testimony.txt",
        document=Path(__file__).parents[1] / "resources" / "tour-map.svg",
        model=demo.pack.name,
        language=demo.pack.languages[0],
    )


def _models_folder() -> Path:
    return data_folder() / "models"


def _transcriber(stored: StoredPack) -> WorkerTranscriber:
    return WorkerTranscriber(OpenPack(stored.pack, Path(stored.folder)))
