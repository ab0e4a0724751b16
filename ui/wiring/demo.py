"""The demo behind the protocol that the window uses: its offices, its microphone, and what it notes for the lesson."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from app.domain.bundle import QuarantinedBundle
from app.domain.check import TellCheck, tell_nobody
from app.domain.lesson import Diary, Happening, LessonBook, Office
from app.domain.stick import Stick
from app.domain.unlocking import ByPassphrase, Unlock
from app.errors.bundle import BundleRefused
from app.errors.storage import StorageError
from app.jobs import CancelToken, Progress
from app.ports.audio import MicrophoneName, Source
from app.ports.bundle import BundleReader, ReceivedBundles, Signers, VerifiedBundle
from app.ports.clock import Clock
from app.ports.planner import Planner
from app.ports.transcriber import Transcriber
from app.usecases.receive import ReceiveRooms
from storage.audio.stand_in import Cable, StandIn
from storage.domain import DEMO
from storage.files import free_bytes, open_for_reading, read_bounded
from storage.vault.vault import Vault, open_vault
from ui.wiring.demo_build import PASSPHRASE, DemoBuilder, DemoFolders, edition
from ui.wiring.files import WiredFiles
from ui.wiring.sound import WiredSound
from ui.wiring.station import StationVault
from ui.wiring.vaults import WiredVaults

_MICROPHONE = "Demo voice"
_STICK = "Demo stick"
_NAME_LIMIT_BYTES = 256
_MARK_WORDS = 2


class WiredDemo:
    """Implements ui.program.Demo over folders of this user."""

    def __init__(
        self, root: Path, sample: Path, clock: Clock, planner: Planner, transcriber: Callable[[], Transcriber]
    ) -> None:
        self._folders = DemoFolders(root)
        self._clock = clock
        self._planner = planner
        self._transcriber = transcriber
        self.diary = Diary(clock)
        self.book = LessonBook(clock)
        self.cable = Cable()
        self._discarded = False
        self.sound = DemoSound(clock, sample, self.cable)
        self.vaults = DemoVaults(clock, self.diary)
        self.files = DemoFiles(self._folders.stick)

    @property
    def passphrase(self) -> str:
        """The words that open both offices; they are no secret."""
        return PASSPHRASE

    @property
    def stick(self) -> Path:
        """The folder that stands in for a stick."""
        return self._folders.stick

    @property
    def changed_bundle(self) -> str:
        """The name of the bundle on the stick that was changed on its way; "" before the demo was built."""
        with suppress(StorageError):
            found = read_bounded(self._folders.mark, _NAME_LIMIT_BYTES).decode("ascii", "replace").split()
            if len(found) == _MARK_WORDS and found[0] == edition():
                return found[1]
        return ""

    def folder(self, office: Office) -> Path:
        """Return where the vault of an office lies."""
        return self._folders.field if office is Office.FIELD else self._folders.headquarters

    def office(self, folder: Path) -> Office | None:
        """Return which office lies in a folder."""
        return next((office for office in Office if self.folder(office) == folder), None)

    def ready(self) -> bool:
        """Whether both offices are there, whole."""
        return not self._discarded and bool(self.changed_bundle)

    def discard(self) -> None:
        """Say that everything shall be made anew before it is opened again."""
        self._discarded = True

    def build(self, progress: Progress, cancel: CancelToken) -> None:
        """Make everything anew, whatever was there. Raises StorageError, Cancelled."""
        self.cable.plug()
        self.book.begin()
        DemoBuilder(self._folders, self._clock.now(), self._planner, self._transcriber).build(progress, cancel)
        self._discarded = False


class DemoSound(WiredSound):
    """Implements ui.program.Sound: a recorded sample stands in for every microphone."""

    def __init__(self, clock: Clock, sample: Path, cable: Cable) -> None:
        super().__init__(clock)
        self._sample = sample
        self._cable = cable

    def microphones(self) -> Sequence[MicrophoneName]:
        """Return the only one."""
        return [MicrophoneName(_MICROPHONE, usual=True)]

    @contextmanager
    def microphone(self, name: str) -> Iterator[Source]:  # noqa: ARG002 - whatever was asked for
        """Open the sample. Raises FileMissing, FileNotReadable."""
        source = StandIn(_MICROPHONE, lambda: open_for_reading(self._sample), self._clock, self._cable)
        try:
            yield source
        finally:
            source.close()


class DemoFiles(WiredFiles):
    """Files of the demo: no real stick is offered, only the folder that stands in for one."""

    def __init__(self, stick: Path) -> None:
        super().__init__(DEMO)
        self._stick = stick

    def sticks(self) -> Sequence[Stick]:
        """Return the demo stick, once the demo was built."""
        if not self._stick.is_dir():
            return []
        return [Stick(path=str(self._stick), name=_STICK, free_bytes=free_bytes(self._stick))]


class DemoVaults(WiredVaults):
    """Vaults of the demo, whose refusals of bundles are noted."""

    def __init__(self, clock: Clock, diary: Diary) -> None:
        super().__init__(clock, DEMO)
        self._diary = diary

    def _open(self, folder: Path, by: Unlock) -> StationVault:
        return _WatchedVault(open_vault(folder, by, self._clock, DEMO), self._diary)

    def open_office(self, folder: Path, progress: Progress, cancel: CancelToken) -> StationVault:
        """Open an office with its known words. Raises VaultError, StorageError."""
        return self.unlock(folder, ByPassphrase(PASSPHRASE), progress, cancel)[0]


class _WatchedVault(StationVault):
    """An open vault whose refusals of bundles are noted."""

    def __init__(self, vault: Vault, diary: Diary) -> None:
        super().__init__(vault)
        self._diary = diary

    def receive_rooms(self) -> ReceiveRooms:
        """Return what an import reads and writes."""
        rooms = super().receive_rooms()
        return replace(rooms, reader=_WatchedReader(rooms.reader, self._diary))


class _WatchedReader:
    """The port `BundleReader`, with a note for each refusal."""

    def __init__(self, reader: BundleReader, diary: Diary) -> None:
        self._reader = reader
        self._diary = diary

    def verify(
        self,
        bundle: QuarantinedBundle,
        signers: Signers,
        received: ReceivedBundles,
        progress: Progress,
        cancel: CancelToken,
        tell: TellCheck = tell_nobody,
    ) -> VerifiedBundle:
        """Check everything, and note what is not believed. Raises as the reader does."""
        try:
            return self._reader.verify(bundle, signers, received, progress, cancel, tell)
        except BundleRefused as refusal:
            self._diary.note(Happening.REFUSED, name=bundle.untrusted_name, code=refusal.code)
            raise

    def check_again(self, bundle: VerifiedBundle, signers: Signers, received: ReceivedBundles) -> None:
        """Ask once more what may have changed since. Raises BundleRefused."""
        self._reader.check_again(bundle, signers, received)
