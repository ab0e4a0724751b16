"""What ui/wiring/program.py hands to a head: every outside world behind a port, built but not yet opened."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.bundle import SealedBundle
from app.domain.diagnostics import Diagnostics
from app.domain.folder_kind import FolderKind
from app.domain.lesson import Diary, LessonBook, Office
from app.domain.passphrase import Strength
from app.domain.salvage import SalvageReport
from app.domain.stick import Stick
from app.domain.unlocking import Unlock
from app.errors.storage import StorageError
from app.jobs import CancelToken, Progress
from app.ports.audio import AudioCodec, MicrophoneName, SoundFile, Source
from app.ports.bundle import Outbox
from app.ports.clock import Clock
from app.ports.machine import Machine
from app.ports.models import StoredPack
from app.ports.outside_files import OpensFiles
from app.ports.paper_codes import PaperCodes
from app.ports.people import CardReader
from app.ports.planner import Planner
from app.ports.playback import Playback, ReadsPcm, SoundTools
from app.ports.power import Power
from app.ports.preferences import PreferenceStore
from app.ports.transcriber import Transcriber
from app.ports.vault import NewVault, Vault
from app.usecases.export_rooms import ExportRooms
from app.usecases.identity import IdentityBook
from app.usecases.mask import MaskRooms
from app.usecases.models import Models
from app.usecases.reading import ReadingRooms
from app.usecases.recall import RecallRooms
from app.usecases.receipt import ReceiptRooms
from app.usecases.receive import ReceiveRooms
from app.usecases.seal import SealRooms
from app.usecases.statistics import StatisticsRooms
from app.usecases.unlock import UnlockReport


class StationVault(Vault, Protocol):
    """An open vault with everything around it that exchanges bundles."""

    def export_rooms(self) -> ExportRooms:
        """Return what an export reads and writes."""
        ...

    def seal_rooms(self) -> SealRooms:
        """Return what sealing to headquarters reads and writes."""
        ...

    def mask_rooms(self) -> MaskRooms:
        """Return what masking reads and writes."""
        ...

    def receive_rooms(self) -> ReceiveRooms:
        """Return what an import reads and writes."""
        ...

    def receipt_rooms(self) -> ReceiptRooms:
        """Return what receipts read and write."""
        ...

    @property
    def paper_codes(self) -> PaperCodes:
        """Codes on paper that persons keep."""
        ...

    def recall_rooms(self) -> RecallRooms:
        """Return what answers to withdrawals read and write."""
        ...

    def statistics_rooms(self) -> StatisticsRooms:
        """Return what counting reads."""
        ...

    def reading_rooms(self) -> ReadingRooms:
        """Return what has to be known to decide whether a testimony may be opened here."""
        ...

    def back_up(self, target: Path, progress: Progress, cancel: CancelToken) -> None:
        """Make a verified copy of the whole vault in a new folder, still encrypted."""
        ...

    def station_key_header(self, station: str) -> bytes:
        """Return the newest key header that a station's bundles carried. Raises KeyHeaderLost when none came."""
        ...


@dataclass(frozen=True, slots=True)
class NewKeys:
    """A new recovery code; `refusal` is why the disk keeps the database under its old key until a later opening."""

    recovery_code: str
    refusal: StorageError | None = None


class Vaults(Protocol):
    """Makes, opens and re-keys vaults. Every method raises classes of app/errors/vault.py and StorageError."""

    def suggest_passphrase(self) -> str:
        """Return six words chosen by chance."""
        ...

    def strength(self, passphrase: str) -> Strength:
        """Return how well a passphrase withstands guessing; takes up to some tenths of a second."""
        ...

    def kind_of(self, folder: Path) -> FolderKind:
        """Return what lies in a folder. Never raises."""
        ...

    def create(self, folder: Path, new: NewVault) -> tuple[StationVault, str]:
        """Make a vault; return it open, with its recovery code, which is shown once and stored nowhere."""
        ...

    def unlock(
        self, folder: Path, by: Unlock, progress: Progress, cancel: CancelToken
    ) -> tuple[StationVault, UnlockReport]:
        """Open a vault, finish what a crash interrupted, and say what was found."""
        ...

    def change_passphrase(self, folder: Path, by: Unlock, passphrase: str) -> None:
        """Put another passphrase in place; every other way in stays."""
        ...

    def confirm(self, folder: Path, by: Unlock) -> None:
        """Try a way in without opening anything: for the cover over a vault that is open. Raises UnlockTooSoon too."""
        ...

    def open_identities(self, vault: StationVault, by: Unlock) -> IdentityBook:
        """Open names and contacts of an open vault with a way in, given once more. Raises UnlockTooSoon too."""
        ...

    def change_passphrase_while_open(self, folder: Path, by: Unlock, passphrase: str) -> None:
        """Put another passphrase in place while the vault is open in this program. Raises UnlockTooSoon too."""
        ...

    def change_key(self, folder: Path, by: Unlock, passphrase: str) -> NewKeys:
        """After a compromise: another database key, passphrase and recovery code."""
        ...

    def rescue(self, folder: Path, by: Unlock, target: Path, progress: Progress, cancel: CancelToken) -> SalvageReport:
        """Save what can be saved of a damaged vault into a new one that opens in the same ways."""
        ...

    def restore_header(self, folder: Path, untrusted_copy: bytes) -> None:
        """Put a copy of the key header in the place of one that is lost."""
        ...


class Files(Protocol):
    """Files of the person's, outside any vault. Every method raises StorageError."""

    @property
    def open(self) -> OpensFiles:
        """Open a plain file for reading."""
        ...

    def read_small(self, path: Path) -> bytes:
        """Return a whole file of at most 1 MiB: a card, an identity, a key header."""
        ...

    def beside(self, path: Path) -> Callable[[str], bytes]:
        """Return what reads files of at most 8 MiB that lie in the same folder, by their names."""
        ...

    def write_public(self, path: Path, data: bytes) -> None:
        """Write what anybody may read; nothing is overwritten."""
        ...

    def make_folder(self, path: Path) -> None:
        """Make a folder that only this user can enter."""
        ...

    def temporary_folder(self) -> AbstractContextManager[Path]:
        """Make a private folder that is removed with all that is in it."""
        ...

    def copy_with_flipped_bit(self, path: Path, copy: Path) -> None:
        """Copy a bundle with one bit changed in its middle, as a fault of a stick would: for teaching."""
        ...

    def outbox(self, folder: Path) -> Outbox:
        """Return the folder that bundles leave to."""
        ...

    def sticks(self) -> Sequence[Stick]:
        """Return the media that can be carried and are connected now. Never raises."""
        ...

    def bundle(self, path: Path) -> SealedBundle:
        """Return a bundle from outside; nothing of it is read yet."""
        ...


class Sound(Protocol):
    """Where sound comes from."""

    @property
    def codec(self) -> AudioCodec:
        """Encodes recordings."""
        ...

    def microphones(self) -> Sequence[MicrophoneName]:
        """Return every microphone that the system shows, on any thread; the first call may take a moment."""
        ...

    def file(self, path: Path, *, realtime: bool) -> AbstractContextManager[SoundFile]:
        """Open a sound file as a source, at the speed of its sound if `realtime`."""
        ...

    def microphone(self, name: str) -> AbstractContextManager[Source]:
        """Open a microphone by its name or a part of it; "default" is the usual one."""
        ...

    def tools(self) -> SoundTools:
        """Return what tempo and pictures of sound are made with."""
        ...

    def files_to_listen(self) -> Sequence[str]:
        """Return the names of the files that `playback` loads; a window loads them before somebody waits for them."""
        ...

    def playback(self, recordings: ReadsPcm) -> Playback:
        """Return a player of these recordings on the usual loudspeaker. Needs a Qt application."""
        ...


@dataclass(frozen=True)
class Sample:
    """What the tour and the demo show: a spoken testimony, the words said in it, a document, and the pack's name."""

    sound: Path
    words: Path
    document: Path
    model: str
    language: str


class MicrophoneCable(Protocol):
    """The cable of the microphone of the demo, for the lesson to pull. Any thread may ask."""

    @property
    def out(self) -> bool:
        """Whether it was pulled."""
        ...

    def pull(self) -> None:
        """Pull it: no sound comes any more."""
        ...

    def plug(self) -> None:
        """Plug it in again."""
        ...


class Demo(Protocol):
    """What only the demo has: two offices of its own, a stick, and what happens in its lesson."""

    @property
    def diary(self) -> Diary:
        """What happened since the program was started."""
        ...

    @property
    def book(self) -> LessonBook:
        """How far the lesson is."""
        ...

    @property
    def cable(self) -> MicrophoneCable:
        """The cable of its microphone."""
        ...

    @property
    def passphrase(self) -> str:
        """The words that open both offices; they stand on the screen and are no secret."""
        ...

    @property
    def stick(self) -> Path:
        """The folder that stands in for a stick."""
        ...

    @property
    def changed_bundle(self) -> str:
        """The name of the bundle on the stick that was changed on its way; "" before the demo was built."""
        ...

    def folder(self, office: Office) -> Path:
        """Return where the vault of an office lies."""
        ...

    def office(self, folder: Path) -> Office | None:
        """Return which office lies in a folder."""
        ...

    def ready(self) -> bool:
        """Whether both offices are there, whole."""
        ...

    def discard(self) -> None:
        """Say that everything shall be made anew before it is opened again; returns at once."""
        ...

    def build(self, progress: Progress, cancel: CancelToken) -> None:
        """Make everything anew, whatever was there; no office may be open. Raises StorageError, Cancelled."""
        ...


@dataclass(frozen=True)
class Program:
    """The rooms, as the heads may use them. `models` takes the folder of imported packs, None for the usual one.

    `demo` is there in the demo only, whose rooms are all of its own key domain.
    """

    clock: Clock
    vaults: Vaults
    files: Files
    sound: Sound
    planner: Planner
    cards: CardReader
    models: Callable[[Path | None], Models]
    transcriber: Callable[[StoredPack], Transcriber]
    sample: Callable[[], Sample]
    machine: Machine
    power: Power
    preferences: PreferenceStore
    diagnostics: Callable[[Path], Diagnostics]
    demo: Demo | None = None
