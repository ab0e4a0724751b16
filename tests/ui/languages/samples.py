"""Every screen of the window in its important states, for the tests of languages and for the pictures.

`SAMPLES` are states that the presenters of the same noun make in daily work; house.py has what only a vault can show.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.domain.machine import Guard, Look, Reason, Standing
from app.domain.model_pack import Pack, PackFile, Trust
from app.domain.people import Card, Contact, Role, SignedCard
from app.domain.preferences import Preferences
from app.domain.preflight import Check, Line
from app.domain.salvage import SalvageReport
from app.jobs import Step
from app.usecases.escrow import KeyKeeper
from tests.template_samples import lotus_template
from tests.ui.screens import case_states, consent_samples, recall_samples, retention_samples, seal_samples
from tests.ui.screens import test_afterwards_card as afterwards
from tests.ui.screens import test_attachments_screen as attachments
from tests.ui.screens import test_before_card as before
from tests.ui.screens import test_case_files_screen as filing
from tests.ui.screens import test_doors_speak as doors
from tests.ui.screens import test_export_screen as exporting
from tests.ui.screens import test_lesson_screens as lessons
from tests.ui.screens import test_new_testimony_screen as beginning
from tests.ui.screens import test_queue_screen as queueing
from tests.ui.screens import test_receive_screen as receiving
from tests.ui.screens import test_recording_screen as recordings
from tests.ui.screens import test_statistics_screen as counting
from tests.ui.screens import test_template_card as templates
from ui.errors import explain_code
from ui.presenters.bring_in import BringInState, Stage
from ui.presenters.demo import DemoState
from ui.presenters.export_state import ExportPhase, KeptCase
from ui.presenters.first_run import FirstRunState, KeeperLine, Page
from ui.presenters.library import LibraryState
from ui.presenters.models import ModelsState, ModelWork, UnknownPack
from ui.presenters.navigation import Goal
from ui.presenters.new_passphrase import Again, NewPassphraseState
from ui.presenters.new_testimony import Way
from ui.presenters.people import ContactLine, OpenCard, PeopleState
from ui.presenters.read_aloud import AloudState
from ui.presenters.recorder import Recorded
from ui.presenters.rescue import RescueState
from ui.presenters.running import Phase
from ui.presenters.running_notes import Note
from ui.presenters.settings import SettingsState
from ui.presenters.statistics import StatisticsState
from ui.presenters.status import StatusState
from ui.presenters.unlock import Recovered, UnlockPage, UnlockState
from ui.presenters.unlock import Way as UnlockWay
from ui.screens.attachments import AttachmentsScreen
from ui.screens.case import CaseScreen
from ui.screens.case_files import CaseFilesScreen, CasePart
from ui.screens.consent import ConsentScreen
from ui.screens.demo import DemoScreen
from ui.screens.export import ExportScreen
from ui.screens.first_run import FirstRunScreen
from ui.screens.lesson import LessonScreen
from ui.screens.library import LibraryScreen
from ui.screens.models import ModelsScreen
from ui.screens.new_testimony import NewTestimonyScreen
from ui.screens.people import PeopleScreen
from ui.screens.queue import QueueScreen
from ui.screens.recall import RecallScreen
from ui.screens.receive import ReceiveScreen
from ui.screens.recording import RecordingScreen
from ui.screens.recording_guide import EMERGENCY, SERVICES
from ui.screens.retention import RetentionScreen
from ui.screens.screen import Screen
from ui.screens.seal_card import SealCard
from ui.screens.settings import SettingsScreen
from ui.screens.statistics import StatisticsScreen
from ui.screens.unlock import UnlockScreen
from ui.window.main_window import MainWindow
from ui.window.places import BEFORE_A_VAULT

FOLDER = "/home/field/Saksi"
PASSPHRASE = "calm river lantern seven garden bridge"
AT = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
WORDS = doors.WORDS


def _card(name: str, role: Role, letter: str) -> SignedCard:
    return SignedCard(Card(name, role, letter * 26, "age1", "", ""), b"", WORDS)


KEEPERS = (KeeperLine(KeyKeeper("age1pq1", _card("Headquarters", Role.HEADQUARTERS, "h")), compared=True),)
LOOKS = tuple(
    Look(Guard(name), standing, Reason(reason))
    for name, standing, reason in (
        ("disk", Standing.UNSEEN, "disk_unseen"),
        ("swap", Standing.UNSEEN, "swap_unseen"),
        ("space", Standing.UNSEEN, "space_unseen"),
    )
)
FIRST = FirstRunState(folder=FOLDER)
LOCKED = UnlockState(FOLDER)
SALVAGED = SalvageReport({"testimonies": 14}, {"testimonies": 13}, (3,), 2)
CONTACTS = (
    ContactLine(Contact(_card("Headquarters", Role.HEADQUARTERS, "a").card, AT), 12),
    ContactLine(Contact(_card("Legal aid", Role.PARTNER, "b").card, AT), 0),
    ContactLine(Contact(_card("Lotus station", Role.STATION, "c").card, AT, 7), 9),
)
OWN = PeopleState(own=_card("Bamboo station", Role.STATION, "o"))
RUNNING = replace(
    recordings.RUNNING, notes=(Note(1, 760.0, "name of a place"), Note(2, 1893.0, "")), speaker="survivor"
)
TOLD = {
    Check.MICROPHONE: {"name": "Lapel"},
    Check.DISK: {"number": 8471},
    Check.BATTERY: {"number": 86, "minutes": 190},
    Check.RECIPIENTS: {"name": "Headquarters"},
    Check.LOCK: {"number": 10},
}


def _told(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """With the numbers and names that somebody would read there."""
    return tuple(replace(line, **TOLD.get(line.check, {})) for line in lines)  # type: ignore[arg-type]


READY = replace(beginning.STATE, lines=_told(beginning.GOOD))
UNASKED = replace(READY, lines=_told(beginning.UNASKED))
PACKS = tuple(
    Pack(name, (PackFile("model.bin", size, digest * 32),), 80, len(languages) > 1, languages, trust, name)
    for name, size, digest, languages, trust in (
        ("saksi-demo-en", 3_100_000, "ab", ("en",), Trust.SHIPPED),
        ("large-v3", 3_087_000_000, "cd", ("km", "th", "vi"), Trust.PUBLISHED),
        ("khmer-1", 1_530_000_000, "9f", ("km",), Trust.CONFIRMED),
    )
)
ENDED = replace(RUNNING, phase=Phase.SEALED, recorded=Recorded("t", "p", 2832.0, chain_intact=True))
ENDED_STATE = replace(recordings.STATE, running=ENDED)
SENT = replace(
    exporting.CHOICE,
    phase=ExportPhase.DONE,
    left=(exporting.LEFT,),
    kept=(KeptCase("CASE-b", exporting.KeptReason.EMPTY),),
)

CASES = {"case": case_states.saved(), "case-written": case_states.written(), "case-whole": case_states.whole()}

Sample = tuple[Goal, type[Screen[Any]], Any]
SAMPLES: dict[str, Sample] = {
    "first-run-welcome": (Goal.FIRST_RUN, FirstRunScreen, FIRST),
    "first-run-office": (Goal.FIRST_RUN, FirstRunScreen, replace(FIRST, page=Page.OFFICE, holds_vault=True)),
    "first-run-passphrase": (
        Goal.FIRST_RUN,
        FirstRunScreen,
        replace(FIRST, page=Page.PASSPHRASE, passphrase=NewPassphraseState(PASSPHRASE)),
    ),
    "first-run-own-passphrase": (
        Goal.FIRST_RUN,
        FirstRunScreen,
        replace(
            FIRST,
            page=Page.PASSPHRASE,
            passphrase=NewPassphraseState(own=True, strength=doors.Strength(3, 12), again=Again.DIFFERENT),
        ),
    ),
    "first-run-keepers": (
        Goal.FIRST_RUN,
        FirstRunScreen,
        replace(FIRST, page=Page.KEEPERS, keepers=KEEPERS, error=explain_code("people.card_own")),
    ),
    "first-run-making": (Goal.FIRST_RUN, FirstRunScreen, replace(FIRST, page=Page.MAKING)),
    "first-run-code": (
        Goal.FIRST_RUN,
        FirstRunScreen,
        replace(FIRST, page=Page.CODE, code=("KTQX-7M2P", "W9RD-4LNC", "H3VB-8JFG", "Y6SA-5ZEK")),
    ),
    "first-run-code-back": (
        Goal.FIRST_RUN,
        FirstRunScreen,
        replace(
            FIRST, page=Page.CODE_BACK, lines_back=(Again.SAME, Again.DIFFERENT, Again.ON_THE_WAY, Again.EMPTY)
        ),
    ),
    "first-run-checklist": (Goal.FIRST_RUN, FirstRunScreen, replace(FIRST, page=Page.CHECKLIST, looks=LOOKS)),
    "unlock": (Goal.UNLOCK, UnlockScreen, LOCKED),
    "unlock-waiting": (Goal.UNLOCK, UnlockScreen, replace(LOCKED, wait_seconds=8)),
    "unlock-code": (
        Goal.UNLOCK,
        UnlockScreen,
        replace(
            LOCKED, way=UnlockWay.RECOVERY_CODE, wrong_line=3, error=explain_code("vault.wrong_recovery_code")
        ),
    ),
    "unlock-headquarters": (Goal.UNLOCK, UnlockScreen, replace(LOCKED, way=UnlockWay.HEADQUARTERS)),
    "unlock-header": (Goal.UNLOCK, UnlockScreen, replace(LOCKED, way=UnlockWay.KEY_HEADER)),
    "unlock-rescue": (
        Goal.UNLOCK,
        UnlockScreen,
        replace(LOCKED, page=UnlockPage.RESCUE, rescue=RescueState(FOLDER, report=SALVAGED)),
    ),
    "unlock-renewing": (Goal.UNLOCK, UnlockScreen, replace(LOCKED, renewing=True)),
    "unlock-new-keys": (
        Goal.UNLOCK,
        UnlockScreen,
        replace(LOCKED, page=UnlockPage.NEW_PASSPHRASE, renewing=True, passphrase=NewPassphraseState(PASSPHRASE)),
    ),
    "unlock-new-code": (
        Goal.UNLOCK,
        UnlockScreen,
        replace(LOCKED, page=UnlockPage.CODE, code=("KTQX-7M2P", "W9RD-4LNC", "H3VB-8JFG", "Y6SA-5ZEK")),
    ),
    "unlock-report": (
        Goal.UNLOCK,
        UnlockScreen,
        replace(
            LOCKED,
            page=UnlockPage.REPORT,
            recovered=(Recovered("KDM-4X7", 63.0, 2),),
            unrecovered=explain_code("storage.full"),
            keys_repaired=True,
        ),
    ),
    "unlock-mended": (Goal.UNLOCK, UnlockScreen, replace(LOCKED, page=UnlockPage.REPORT, keys_repaired=True)),
    "demo-door": (Goal.DEMO, DemoScreen, DemoState(PASSPHRASE, ready=True)),
    "demo-building": (Goal.DEMO, DemoScreen, DemoState(PASSPHRASE, building=Step("build", 3, 10))),
    "library-empty": (Goal.LIBRARY, LibraryScreen, LibraryState(read=True)),
    "new-ready": (Goal.NEW, NewTestimonyScreen, READY),
    "new-unasked": (Goal.NEW, NewTestimonyScreen, UNASKED),
    "new-refused": (Goal.NEW, NewTestimonyScreen, replace(READY, lines=_told(beginning.NOBODY))),
    "new-bring-in": (
        Goal.NEW,
        NewTestimonyScreen,
        replace(
            READY, way=Way.BRING_IN, bring_in=BringInState(Stage.READING, "voice.m4a", 751.0, 2832.0)
        ),
    ),
    **dict.fromkeys(("new-closed", "new-before", "new-not-now"), (Goal.NEW, NewTestimonyScreen, UNASKED)),
    "recording": (Goal.RECORDING, RecordingScreen, replace(recordings.STATE, running=RUNNING)),
    "recording-emergency": (
        Goal.RECORDING, RecordingScreen, replace(recordings.STATE, running=RUNNING, guide_stage=EMERGENCY)
    ),
    "recording-services": (
        Goal.RECORDING, RecordingScreen, replace(recordings.STATE, running=RUNNING, guide_stage=SERVICES)
    ),
    "recording-warned": (
        Goal.RECORDING,
        RecordingScreen,
        replace(
            recordings.STATE,
            running=replace(RUNNING, too_quiet=True, status=replace(recordings.STATUS, source_lost=True)),
        ),
    ),
    "recording-paused": (
        Goal.RECORDING,
        RecordingScreen,
        replace(recordings.STATE, running=replace(RUNNING, status=replace(recordings.STATUS, paused=True))),
    ),
    "recording-stop": (
        Goal.RECORDING, RecordingScreen, replace(recordings.STATE, running=RUNNING, asks_stop=True)
    ),
    "recording-sealed": (Goal.RECORDING, RecordingScreen, ENDED_STATE),
    "queue": (Goal.QUEUE, QueueScreen, queueing.STATE),
    "queue-paused": (Goal.QUEUE, QueueScreen, queueing.PAUSED),
    "attachments": (Goal.ATTACHMENTS, AttachmentsScreen, attachments.LIST),
    "export-choice": (Goal.EXPORT, ExportScreen, exporting.CHOICE),
    "export-names": (Goal.EXPORT, ExportScreen, exporting.NAMES),
    "export-approval": (Goal.EXPORT, ExportScreen, exporting.APPROVAL),
    "export-writing": (
        Goal.EXPORT,
        ExportScreen,
        replace(exporting.CHOICE, phase=ExportPhase.WRITING, step=Step("sealing", 3, 10)),
    ),
    "export-done": (Goal.EXPORT, ExportScreen, SENT),
    "receive-empty": (Goal.RECEIVE, ReceiveScreen, receiving.ReceiveState()),
    "receive-held": (
        Goal.RECEIVE, ReceiveScreen, receiving.ReceiveState((receiving.HELD, receiving.CHECKING), 1)
    ),
    "receive-refused": (
        Goal.RECEIVE, ReceiveScreen, receiving.ReceiveState((receiving.HELD, receiving.DAMAGED), 3)
    ),
    "receive-unsure": (Goal.RECEIVE, ReceiveScreen, receiving.ReceiveState((receiving.UNSURE,), 1)),
    "receive-withdrawals": (
        Goal.RECEIVE, ReceiveScreen, receiving.ReceiveState(withdrawals=3, unanswered=2)
    ),
    **{name: (Goal.RECALL, RecallScreen, state) for name, state in recall_samples.STATES.items()},
    "people": (Goal.PEOPLE, PeopleScreen, replace(OWN, contacts=CONTACTS)),
    "people-trust": (
        Goal.PEOPLE,
        PeopleScreen,
        replace(OWN, contacts=CONTACTS, card=OpenCard(_card("Lotus station", Role.STATION, "d"), 3, wrong=True)),
    ),
    "people-revoke": (Goal.PEOPLE, PeopleScreen, replace(OWN, contacts=CONTACTS, revoking=CONTACTS[0])),
    **{name: (Goal.CONSENT, ConsentScreen, state) for name, state in consent_samples.STATES.items()},
    "models-several": (Goal.MODELS, ModelsScreen, ModelsState(packs=PACKS, loaded=True, brought=PACKS[1].name)),
    "models-importing": (
        Goal.MODELS,
        ModelsScreen,
        ModelsState(packs=PACKS[:1], loaded=True, work=ModelWork.IMPORTING, step=Step("import", 512e6, 1530e6)),
    ),
    "models-unknown": (
        Goal.MODELS,
        ModelsScreen,
        ModelsState(
            packs=PACKS[:1], loaded=True, asking=UnknownPack("/media/blue/khmer-1", "khmer-1", "9f" * 32, "")
        ),
    ),
    "settings": (
        Goal.SETTINGS, SettingsScreen, SettingsState(Preferences(), listening=False)
    ),
    **{name: (Goal.RETENTION, RetentionScreen, state) for name, state in retention_samples.STATES.items()},
    **{name: (Goal.TESTIMONY, SealCard, state) for name, state in seal_samples.STATES.items()},
    **{name: (Goal.CASE, CaseScreen, state) for name, state in CASES.items()},
    "patterns": (Goal.PATTERNS, StatisticsScreen, counting.STATE),
    "patterns-by-place": (Goal.PATTERNS, StatisticsScreen, counting.BY_PLACE),
    "patterns-released": (Goal.PATTERNS, StatisticsScreen, counting.RELEASED),
    "patterns-asking": (Goal.PATTERNS, StatisticsScreen, counting.ASKING),
    "case-files-out": (Goal.CASE_FILES, CaseFilesScreen, CasePart.OUT),
    "case-files-written": (Goal.CASE_FILES, CaseFilesScreen, CasePart.OUT),
    "case-files-in": (Goal.CASE_FILES, CaseFilesScreen, CasePart.IN),
    "case-files-flawed": (Goal.CASE_FILES, CaseFilesScreen, CasePart.IN),
    "case-files-places": (Goal.CASE_FILES, CaseFilesScreen, CasePart.PLACES),
    "case-files-no-places": (Goal.CASE_FILES, CaseFilesScreen, CasePart.PLACES),
    "patterns-none": (Goal.PATTERNS, StatisticsScreen, StatisticsState(looked=True)),
    "lesson-page": (
        Goal.LESSON,
        LessonScreen,
        lessons.ResultsState(lessons.steps(*list(lessons.LessonStep)[:3]), AT, lessons.AT),
    ),
}  # fmt: skip


def _beside(name: str, screen: Screen[Any]) -> None:
    """Parts of a screen that have a state of their own."""
    if isinstance(screen, RecordingScreen):
        screen.guide.use(lotus_template())
        screen.end.closing.show_state(afterwards.STATE)
    elif isinstance(screen, NewTestimonyScreen):
        told = {"new-before": before.OPEN, "new-not-now": before.NOT_NOW}
        screen.show_before(told.get(name, before.CLOSED))
    elif isinstance(screen, SettingsScreen):
        screen.template.show_state(templates.STATE)
    elif isinstance(screen, ConsentScreen):
        screen.show_aloud(consent_samples.ALOUD_OF.get(name, AloudState()))
    elif isinstance(screen, CaseFilesScreen):
        screen.out.show_state(filing.WRITTEN if name == "case-files-written" else filing.OUT)
        screen.into.show_state(filing.FLAWED if name == "case-files-flawed" else filing.IN)
        screen.places.show_state(filing.REFUSED if name == "case-files-no-places" else filing.PLACES)


def show_sample(window: MainWindow, name: str) -> Screen[Any]:
    """Put a screen with a state into the window, as the frame does with a place."""
    goal, kind, state = SAMPLES[name]
    screen = kind()
    window.places.addWidget(screen)
    window.show_goal(goal)
    window.places.setCurrentWidget(screen)
    error = getattr(state, "error", None)
    # Sentences of errors are made in the language of the moment.
    _beside(name, screen)
    screen.show_state(state if error is None else replace(state, error=explain_code(error.code)))
    if state == ENDED_STATE:
        window.show_rail()
    window.status.show_state(StatusState(None if goal in BEFORE_A_VAULT else True, 60_000_000_000, joined=False))
    window.focus_place()
    return screen


def put_away(window: MainWindow, screen: QWidget) -> None:
    """Take a screen out of the window again."""
    window.places.removeWidget(screen)
    screen.hide()
    screen.deleteLater()
    # No loop runs that would do it, and what is left would be asked to speak every language.
    QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete.value)
