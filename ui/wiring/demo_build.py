"""Makes the two offices of the demo: eight testimonies in every state, from a fresh one to a confirmed one."""

import hashlib
import time
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.audio import Bookmark, Purpose, SpeakerMark
from app.domain.bundle import SealedBundle
from app.domain.consent import Age, Answer, Circumstance, GivenBy, Guardian, How, Terms, Use, questions
from app.domain.custody import Act
from app.domain.people import Role
from app.domain.review import StepKind
from app.domain.transcript import ModelFacts, Run, WindowOptions
from app.errors.base import Cancelled
from app.errors.vault import VaultMissing
from app.jobs import CancelToken, Progress, Step, no_progress
from app.ports.planner import Planner
from app.ports.transcriber import Transcriber
from app.usecases.consent import permit, say, say_age
from app.usecases.export import export
from app.usecases.receipt import give_receipt, received_bundle, take_receipt
from app.usecases.receive import receive
from app.usecases.record import RecordingSession
from app.usecases.review import Review, ReviewRooms
from app.usecases.transcribe import TranscriptionRooms, transcribe
from app.usecases.transcribe_order import TRANSCRIBING
from storage.audio.codec import FlacCodec
from storage.audio.sources import FileSource
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import CardFile
from storage.crypto.kdf import MEMORY_KIB_FLOOR, PASSES_FLOOR, Argon2Parameters
from storage.crypto.keys import recipient_from_text
from storage.crypto.random import random_name
from storage.domain import DEMO
from storage.files import (
    create_private_folders,
    disk_errors,
    open_for_reading,
    read_bounded,
    remove_file,
    remove_folder,
    write_atomically,
)
from storage.vault.lock import vault_lock
from storage.vault.migrations import known_migrations
from storage.vault.organisation import NO_HEADQUARTERS, Headquarters
from storage.vault.vault import create_vault
from ui.wiring.demo_extras import extras, reading_clip, spoken_template, story_cases
from ui.wiring.demo_stories import FOLDER, Story, read_stories, script_windows
from ui.wiring.station import StationVault

PASSPHRASE = "calm river evening lantern paper garden"  # noqa: S105 - it is shown on the screen, and opens nothing else
SCRIPT_MODEL = "demo script"
"""The model name of a transcript that nobody's model wrote: the script itself."""

_SCRIPT_ENGINE = "typed by hand"
_BUNDLE_LIMIT_BYTES = 1 << 26
_FIRST_DAYS_AGO = 24
_DAYS_APART = 2
_SCRIPTED = {"transcribed", "reviewed", "carried", "received"}
_HEARD = {"flagged", "confirmed"}
_REVIEWED = {"reviewed", "received", "confirmed"}
_STEPS = 14
_COPIES = 2
_MAKE = 1
"""Grows when the same stories are told in another way."""


@dataclass(frozen=True, slots=True)
class DemoFolders:
    """Where the demo lies: two vaults, and a folder that stands in for a stick."""

    root: Path

    @property
    def field(self) -> Path:
        """The vault of the field station."""
        return self.root / "field"

    @property
    def headquarters(self) -> Path:
        """The vault of headquarters."""
        return self.root / "headquarters"

    @property
    def stick(self) -> Path:
        """What is carried between them."""
        return self.root / "stick"

    @property
    def mark(self) -> Path:
        """The file that is written last: it names the changed bundle on the stick."""
        return self.root / "demo.txt"


def edition() -> str:
    """Return what tells one make of the demo from another: offices of an earlier one are built anew."""
    stories = (FOLDER / "stories.json").read_bytes() + extras()
    return f"{_MAKE}-{len(known_migrations())}-{hashlib.sha256(stories).hexdigest()[:16]}"


class StoryClock:
    """The port `Clock` for what happened before today: every look is a second later than the one before."""

    def __init__(self, present: datetime) -> None:
        self.present = present

    def now(self) -> datetime:
        """Return the time of the story."""
        self.present += timedelta(seconds=1)
        return self.present

    def monotonic_seconds(self) -> float:
        """Return the real one."""
        return time.monotonic()


class DemoBuilder:
    """Builds everything anew in a folder."""

    def __init__(
        self, folders: DemoFolders, today: datetime, planner: Planner, transcriber: Callable[[], Transcriber]
    ) -> None:
        self._folders = folders
        self._today = today
        self._clock = StoryClock(today - timedelta(days=_FIRST_DAYS_AGO))
        self._planner = planner
        self._make_transcriber = transcriber
        self._made: dict[str, str] = {}
        self._cases = story_cases()

    def build(self, progress: Progress, cancel: CancelToken) -> None:
        """Remove what was there, and make two offices that trust each other.

        Raises VaultInUse, StorageError, Cancelled.
        """
        done = 0

        def advance() -> None:
            nonlocal done
            cancel.check()
            progress(Step("building", done, _STEPS))
            done += 1

        folders = self._folders
        for office in (folders.field, folders.headquarters):
            # Another window may be at work in it.
            with suppress(VaultMissing), vault_lock(office):
                pass
        remove_folder(folders.root)
        create_private_folders(folders.stick)
        with ExitStack() as stack:
            advance()
            headquarters = stack.enter_context(closing(self._office(folders.headquarters, Role.HEADQUARTERS)))
            advance()
            card = headquarters.own_card.card()
            home = Headquarters([recipient_from_text(card.card.recipient)])
            field = stack.enter_context(closing(self._office(folders.field, Role.STATION, home)))
            field.contacts.trust(CardFile(DEMO).read(card.encoded))
            headquarters.contacts.trust(CardFile(DEMO).read(field.own_card.card().encoded))
            transcriber = stack.enter_context(closing(self._make_transcriber()))
            for number, story in enumerate(read_stories()):
                advance()
                self._clock.present = self._today - timedelta(days=_FIRST_DAYS_AGO - _DAYS_APART * number, hours=3)
                self._tell(field, transcriber, story)
            advance()
            changed = self._change_a_copy(self._travel(field, headquarters))
            advance()
        write_atomically(folders.mark, f"{edition()} {changed}\n".encode("ascii"))
        progress(Step("building", _STEPS, _STEPS))

    def _office(self, folder: Path, role: Role, home: Headquarters = NO_HEADQUARTERS) -> StationVault:
        # The words stand on the screen, so that nothing is gained by making them slow to try.
        argon2 = Argon2Parameters.fresh(MEMORY_KIB_FLOOR, PASSES_FLOOR)
        vault = create_vault(folder, PASSPHRASE, self._clock, headquarters=home, argon2=argon2, domain=DEMO)
        made = StationVault(vault)
        try:
            made.own_card.name("Demo field station" if role is Role.STATION else "Demo headquarters", role)
            made.templates.bring(spoken_template(), reading_clip)
        except BaseException:
            made.close()
            raise
        return made

    def _tell(self, field: StationVault, transcriber: Transcriber, story: Story) -> None:
        testimony = field.testimonies.create((story.language,))
        self._made[story.state] = testimony.id
        self._agree(field, testimony.id, story)
        part_id = self._record(field, testimony.id, story)
        if story.state in _SCRIPTED:
            self._write_script(field, testimony.id, part_id, story)
        elif story.state in _HEARD:
            self._hear(field, transcriber, part_id)
        elif story.state == "partly":
            self._hear(field, transcriber, part_id, windows=1)
        if story.name in self._cases:
            field.cases.save(testimony.id, self._cases[story.name])
        if story.state in _REVIEWED:
            self._review(field, testimony.id, part_id)

    def _agree(self, field: StationVault, testimony_id: str, story: Story) -> None:
        """Everybody in the demo is invented, and grown up; they agree to all but to being an example."""
        said = Circumstance(
            "demo/1", story.language, interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer="D1"
        )
        say_age(field.consents, testimony_id, Age.ADULT, Guardian.UNASKED, said.officer)
        answers = [(one, Answer.GRANT, Terms()) for one in questions() if one.use is not Use.TRAINING]
        say(field.consents, testimony_id, answers, said, self._clock.now().date())

    def _record(self, field: StationVault, testimony_id: str, story: Story) -> str:
        with open_for_reading(story.sound) as stream:
            session = RecordingSession(
                field.recordings, FlacCodec(), FileSource(stream), self._clock, lambda _told: None
            )
            part_id = session.begin(permit(field, testimony_id, Purpose.TESTIMONY, self._clock.now().date()))
            while not session.pump(0.1).ended:
                pass
            rate_hz = field.recordings.facts(part_id).format.sample_rate_hz
            speaker = ""
            for line in story.lines:
                if line.speaker != speaker:
                    speaker = line.speaker
                    field.recordings.mark(part_id, SpeakerMark(round(line.span.start_seconds * rate_hz), speaker))
            middle = story.lines[len(story.lines) // 2]
            field.recordings.mark(part_id, Bookmark(round(middle.span.start_seconds * rate_hz)))
            session.finish(no_progress, CancelToken())
        return part_id

    def _hear(self, field: StationVault, transcriber: Transcriber, part_id: str, windows: int | None = None) -> None:
        """Let the real model write down what it hears; after so many windows somebody stopped it."""
        rooms = TranscriptionRooms(
            testimonies=field.testimonies,
            recordings=field.recordings,
            transcripts=field.transcripts,
            custody=field.custody,
            transcriber=transcriber,
            planner=self._planner,
            clock=self._clock,
            consents=field.consents,
        )
        enough = CancelToken()
        reports = 0

        def stop_early(step: Step) -> None:
            nonlocal reports
            if windows is not None and step.stage == TRANSCRIBING:
                reports += 1
                if reports > windows:
                    enough.cancel()

        with suppress(Cancelled):
            transcribe(rooms, part_id, WindowOptions("en"), stop_early, enough)

    def _write_script(self, field: StationVault, testimony_id: str, part_id: str, story: Story) -> None:
        windows = script_windows(story)
        digest = hashlib.sha256("\n".join(line.text for line in story.lines).encode()).hexdigest()
        (sealed,) = (part for part in field.testimonies.parts(testimony_id) if part.id == part_id)
        run = Run(
            id=random_name(),
            part_id=part_id,
            started_at=self._clock.now(),
            audio_sha512=(sealed.sha512 or b"").hex(),
            model=ModelFacts(SCRIPT_MODEL, digest, multilingual=True, languages=(story.language,)),
            engine=_SCRIPT_ENGINE,
            options=WindowOptions(story.language),
            language=story.language,
            plan_sha256=digest,
            audio_seconds=field.recordings.facts(part_id).seconds,
            finished=False,
        )
        field.transcripts.begin(run, windows)
        facts: dict[str, str | int] = {"part": part_id, "run": run.id, "model_sha256": digest, "plan_sha256": digest}
        field.custody.record(testimony_id, Act.TRANSCRIBED, facts)
        field.testimonies.touch(testimony_id)
        field.transcripts.finish(run.id)

    @staticmethod
    def _review(field: StationVault, testimony_id: str, part_id: str) -> None:
        review = Review(
            ReviewRooms(field.testimonies, field.recordings, field.transcripts, field.reviews), testimony_id
        )
        (transcript,) = review.read()
        last = transcript.paragraphs[-1]
        # What the person asked for when it was read back to them: a correction is a step over the text.
        review.say_text(part_id, last.key, f"{last.text} …", heard=True)
        review.say_listened(part_id, [paragraph.key for paragraph in transcript.paragraphs])
        field.reviews.record(testimony_id, StepKind.REVIEWED)
        field.reviews.settle(testimony_id)

    def _travel(self, field: StationVault, headquarters: StationVault) -> Path:
        """Three bundles: one came and was confirmed, one came, and one lies on the stick, which is returned."""
        self._clock.present = self._today - timedelta(days=3)
        (home,) = (contact for contact in field.contacts.all() if contact.card.role is Role.HEADQUARTERS)
        for state in ("confirmed", "received", "carried"):
            outbox = FolderOutbox(self._folders.stick, DEMO)
            result = export(field.export_rooms(), [self._made[state]], [home], outbox, no_progress, CancelToken())
            path = self._folders.stick / result.left[0].file_name
            if state == "carried":
                break
            bundle = _bundle(path)
            received = receive(headquarters.receive_rooms(), bundle, no_progress, CancelToken())
            remove_file(path)
            if state == "confirmed":
                self._confirm(field, headquarters, received.facts.bundle_id, outbox)
        return path

    def _confirm(self, field: StationVault, headquarters: StationVault, bundle_id: str, outbox: FolderOutbox) -> None:
        rooms = headquarters.receipt_rooms()
        given = give_receipt(rooms, received_bundle(rooms, bundle_id), _COPIES, outbox, no_progress, CancelToken())
        path = self._folders.stick / given.file_name
        take_receipt(field.receipt_rooms(), _bundle(path))
        remove_file(path)

    def _change_a_copy(self, bundle: Path) -> str:
        """Put a copy of a bundle beside it, with one bit changed; return its name."""
        data = bytearray(read_bounded(bundle, _BUNDLE_LIMIT_BYTES))
        data[len(data) // 2] ^= 1
        # Written as a bundle is, so that neither its name nor its time tells which of the two it is.
        with FolderOutbox(self._folders.stick, DEMO).begin() as file:
            with disk_errors():
                file.stream.write(data)
            file.reopen()
            file.commit()
        return file.name


def _bundle(path: Path) -> SealedBundle:
    return SealedBundle(path.name, lambda: open_for_reading(path))
