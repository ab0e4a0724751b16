"""The receive screen: files by press and by drop, every state of a file, and what it says."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget

from app.domain.bundle import BundleFacts, ImportRecord, ItemOutcome, Place, Received, ReceivedItem
from app.domain.check import Check, CheckId, CheckStatus
from app.domain.people import Role
from app.domain.receipt import Receipt, ReceiptGiven, ReceiptTaken, Unconfirmed, UnconfirmedReason
from app.domain.stick import Stick
from app.errors.bundle import BundleDamaged, BundleStationUnknown
from app.errors.receipt import ReceiptSignerRevoked
from app.errors.storage import DiskFull, FileMissing
from app.jobs import Step
from ui.check_facts import say_found
from ui.checks import say_check
from ui.errors import explain
from ui.outcomes import say_outcome
from ui.presenters.receive_state import FileStage, InsideRow, PendingReceipt, ReceiptWork, ReceiveFile, ReceiveState
from ui.screens.receive import ReceiveScreen

WHEN = datetime(2026, 3, 3, tzinfo=UTC)
FOUND = {
    CheckId.STATION: {"name": "Bamboo station", "trusted_at": "2026-03-03"},
    CheckId.ADDRESSED: {"recipients": 2},
    CheckId.SEQUENCE: {"sequence": 12, "before": "here"},
    CheckId.DIGESTS: {"files": 14},
    CheckId.CONTENT: {"testimonies": 2},
}
FACTS = BundleFacts("b" * 26, "bamboo", Place(12, b"", ()), b"m", (), (), 100)
INSIDE = (InsideRow("1", "KDM-4X7", ("km",), 3, 4), InsideRow("2", "RTB-9Q2", ("th",), 1, 1))


def checks(failed: CheckId | None = None) -> tuple[Check, ...]:
    made: list[Check] = []
    for check_id in CheckId:
        status = CheckStatus.PASSED
        if failed is not None:
            order = list(CheckId).index(check_id) - list(CheckId).index(failed)
            status = (CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.NOT_REACHED)[(order > -1) + (order > 0)]
        made.append(Check(check_id, status, FOUND.get(check_id, {}) if status is CheckStatus.PASSED else {}))
    return tuple(made)


def path(name: str) -> Path:
    return Path("/media/x/BLUE") / name


HELD = ReceiveFile(
    1, path("w6j2kq7m4ynx5r3tbdazpc2vhf.age"), FileStage.HELD, checks(), None, FACTS, "Bamboo station", INSIDE
)
OF_A_COPIED_VAULT = {CheckId.SEQUENCE: {"sequence": 12, "before": "unsure"}}
UNSURE = replace(HELD, checks=tuple(replace(one, facts=OF_A_COPIED_VAULT.get(one.id, one.facts)) for one in checks()))
CHECKING = ReceiveFile(2, path("short.age"), FileStage.CHECKING, checks()[:3], Step("checking", 1, 4))
DAMAGED = ReceiveFile(3, path("bad.age"), FileStage.REFUSED, checks(CheckId.WHOLE), error=explain(BundleDamaged()))


@pytest.fixture
def screen(qtbot, dressed) -> ReceiveScreen:
    made = ReceiveScreen()
    qtbot.addWidget(made)
    made.resize(1294, 728)
    made.show()
    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def buttons(screen: QWidget) -> list[str]:
    return [one.text() for one in screen.findChildren(QPushButton) if one.isVisible() and one.text()]


def press(screen: QWidget, text: str) -> None:
    (found,) = (one for one in screen.findChildren(QPushButton) if text in one.text() and one.isVisible())
    found.click()


def show(screen: ReceiveScreen, file: ReceiveFile, *others: ReceiveFile) -> None:
    screen.show_state(ReceiveState((file, *others), file.number))


def test_files_are_chosen_or_dropped(screen: ReceiveScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    from ui.screens import drop_zone

    screen.show_state(ReceiveState())
    assert "Drop bundles or receipts here" in texts(screen)
    said: list[list[str]] = []
    screen.dropped.connect(said.append)
    monkeypatch.setattr(drop_zone, "ask_open_many", lambda _parent, _title, _start, chosen: chosen(["/a.age"]))
    press(screen, "Choose files")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/b.age"), QUrl("https://example.org/c.age"), QUrl.fromLocalFile("/d.age")])
    for target in (screen.drop, screen):
        actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, none)
        target.dragEnterEvent(enter)
        assert enter.isAccepted()
        target.dropEvent(QDropEvent(QPointF(5, 5), actions, data, Qt.MouseButton.LeftButton, none))
    assert said == [["/a.age"], ["/b.age", "/d.age"], ["/b.age", "/d.age"]]
    assert screen.drop.property("selected") is False
    words = QMimeData()
    nothing = QDragEnterEvent(QPointF(5, 5), actions, words, Qt.MouseButton.LeftButton, none)
    for target in (screen.drop, screen):
        nothing.ignore()
        target.dragEnterEvent(nothing)
        assert not nothing.isAccepted()
    screen.drop.dragLeaveEvent(QDragLeaveEvent())
    show(screen, HELD)
    press(screen, "Add files")
    assert said[-1] == ["/a.age"]


def test_withdrawals_that_wait_are_said_and_lead_on(screen: ReceiveScreen) -> None:
    went: list[int] = []
    screen.withdrawals_pressed.connect(lambda: went.append(1))
    screen.show_state(ReceiveState(withdrawals=3, unanswered=2))
    assert "Withdrawals to answer: 2" in texts(screen)
    assert "Withdrawals" not in buttons(screen)
    press(screen, "Answer withdrawals")
    screen.show_state(ReceiveState(withdrawals=3))
    assert "Withdrawals to answer" not in texts(screen)
    press(screen, "Withdrawals")
    assert went == [1, 1]
    screen.show_state(ReceiveState())
    assert "Withdrawals" not in buttons(screen)


def test_what_was_found_is_said_in_sentences(screen: ReceiveScreen) -> None:
    show(screen, HELD)
    said = texts(screen)
    for words in (
        "Bundle 12 of “Bamboo station”",
        "Signed by “Bamboo station”, trusted here since 3 March 2026, not revoked.",
        "Number 12 of this office; number 11 is here.",
        "All 14 files inside match",
        "Testimonies: 2.",
        "KDM-4X7",
        "Revision 3, parts: 4",
    ):
        assert words in said, words
    assert "Adopt into the vault" in buttons(screen)


def test_every_place_in_the_row_has_its_sentence() -> None:
    said = {
        say_found(Check(CheckId.SEQUENCE, CheckStatus.PASSED, {"sequence": 12, "before": before}))
        for before in ("first", "here", "missing", "unfinished", "unsure")
    }
    assert len(said) == 5
    assert all("{" not in sentence for sentence in said)
    bare = Check(CheckId.SEQUENCE, CheckStatus.PASSED, {"sequence": 12})
    assert say_found(bare) == say_check(bare)
    assert len({say_outcome(outcome) for outcome in ItemOutcome}) == len(ItemOutcome)


def test_the_failed_line_says_what_to_do(screen: ReceiveScreen) -> None:
    show(screen, DAMAGED)
    said = texts(screen)
    assert "The bundle was changed on its way" in said
    assert "Copy the file again" in said
    assert say_check(Check(CheckId.WHOLE, CheckStatus.FAILED)) not in said
    assert "Adopt into the vault" not in buttons(screen)
    (line,) = (one for one in screen.card.checks.findChildren(QLabel) if "was changed on its way" in one.text())
    assert line.property("role") == "danger"
    unknown = replace(DAMAGED, checks=checks(CheckId.STATION), error=explain(BundleStationUnknown()))
    show(screen, unknown)
    assert "Go to people and keys" in buttons(screen)


def test_presses_are_handed_on(screen: ReceiveScreen) -> None:
    said: list[object] = []
    card = screen.card
    for name in ("adopt_pressed", "away_pressed", "stop_pressed", "again_pressed", "opened"):
        getattr(card, name).connect(lambda value, name=name: said.append((name, value)))
    card.people_pressed.connect(lambda: said.append("people"))
    screen.adopt_all_pressed.connect(lambda: said.append("all"))
    show(screen, HELD, replace(HELD, number=7))
    press(screen, "Adopt into")
    press(screen, "Take off")
    press(screen, "Adopt all that hold: 2")
    show(screen, CHECKING)
    assert "Take off the list" not in buttons(screen)
    press(screen, "Stop")
    show(screen, replace(DAMAGED, checks=checks(CheckId.STATION), error=explain(BundleStationUnknown())))
    press(screen, "Check again")
    press(screen, "people")
    assert said == [
        ("adopt_pressed", 1),
        ("away_pressed", 1),
        "all",
        ("stop_pressed", 2),
        ("again_pressed", 3),
        "people",
    ]


def test_after_adopting_each_testimony_says_what_became_of_it(screen: ReceiveScreen) -> None:
    items = (
        ReceivedItem("1", "KDM-9Z9", 3, ItemOutcome.ADOPTED),
        ReceivedItem("2", "RTB-9Q2", 1, ItemOutcome.NOT_THEIRS),
    )
    adopted = replace(
        HELD, stage=FileStage.ADOPTED, missing=(3, 9), received=Received(FACTS, items, checks(), (3, 9), False)
    )
    show(screen, adopted)
    said = texts(screen)
    for words in ("KDM-9Z9", "New here", "Not taken", "never came here: 3, 9."):
        assert words in said
    assert "Signed by" not in said
    press(screen, "Show the checks")
    assert "Signed by" in texts(screen)
    opened: list[str] = []
    screen.card.opened.connect(opened.append)
    press(screen, "Open")
    assert opened == ["1"]
    show(screen, replace(HELD, inside=INSIDE[:1], missing=tuple(range(1, 60))))
    assert "RTB-9Q2" not in texts(screen)
    assert "30 …" in texts(screen)


def test_a_check_that_holds_and_asks_something_is_marked_and_not_put_away(screen: ReceiveScreen) -> None:
    asks = "ask it by another way whether its vault was copied"
    show(screen, HELD)
    assert asks not in texts(screen)
    show(screen, UNSURE)
    line = screen.card.checks._lines[CheckId.SEQUENCE]
    assert line.icon._tint == "warn"
    assert screen.card.checks._lines[CheckId.WHOLE].icon._tint == "good"
    show(screen, replace(UNSURE, stage=FileStage.ADOPTED))
    assert asks in texts(screen)
    assert "Signed by" not in texts(screen)
    press(screen, "Show the checks")
    assert asks in texts(screen)
    assert "Signed by" in texts(screen)
    show(screen, replace(HELD, stage=FileStage.ADOPTED, number=8))
    press(screen, "Show the checks")
    assert asks not in texts(screen)
    assert "Number 12 of this office" not in texts(screen)


def test_the_queue_is_drawn_and_chosen_by_keys(screen: ReceiveScreen, qtbot) -> None:
    said: list[int] = []
    screen.selected.connect(said.append)
    show(screen, HELD, CHECKING, DAMAGED)
    queue = screen.findChild(QListWidget)
    assert [queue.item(row).text().split("\n")[1] for row in range(3)] == [
        "Every check holds; not adopted yet",
        "Being checked",
        "Refused",
    ]
    assert said == []
    qtbot.keyClick(queue, Qt.Key.Key_Down)
    assert said == [2]
    item = queue.item(0)
    show(screen, HELD, replace(CHECKING, step=Step("checking", 2, 4)), DAMAGED)
    assert queue.item(0) is item
    show(screen, CHECKING)
    assert queue.count() == 1


def test_progress_is_shown_while_something_is_done(screen: ReceiveScreen) -> None:
    for step, most in ((None, 0), (Step("copying", 1, 1), 0), (Step("checking", 1, 4), 1000)):
        show(screen, replace(CHECKING, step=step))
        assert screen.card._progress.isVisible()
        assert screen.card._progress.maximum() == most
    assert screen.card._progress.value() == 250
    show(screen, HELD)
    assert not screen.card._progress.isVisible()


def test_a_receipt_and_an_error_of_the_disk(screen: ReceiveScreen) -> None:
    receipt = Receipt("b" * 26, b"m", "s", 12, (), 3, "h")
    taken = ReceiveFile(4, path("r.age"), FileStage.RECEIPT, receipt=ReceiptTaken(receipt, "Delta office", True))
    show(screen, taken)
    assert "“Delta office” confirm: what bundle 12" in texts(screen)
    assert "nothing has changed" in texts(screen)
    show(screen, ReceiveFile(5, path("gone.age"), FileStage.FAILED, error=explain(FileMissing())))
    assert "storage.missing" in texts(screen)
    refused = ReceiveFile(6, path("r.age"), FileStage.REFUSED, error=explain(ReceiptSignerRevoked()))
    show(screen, refused)
    assert "receipt.signer_revoked" in texts(screen)
    assert "Signed by" not in texts(screen)
    screen.show_state(ReceiveState((HELD,), 1, error=explain(DiskFull())))
    assert "storage.full" in texts(screen)


def test_headquarters_are_asked_for_receipts(screen: ReceiveScreen) -> None:
    record = ImportRecord("b" * 26, "s", 12, b"", b"", WHEN)
    work = ReceiptWork(tuple(PendingReceipt(record, f"Office {number}") for number in range(8)))
    state = ReceiveState(role=Role.HEADQUARTERS, receipts=work, sticks=(Stick("/media/x/RED", "RED", 10**9),))
    screen.show_state(state)
    said = texts(screen)
    assert "Receipts to write: 8" in said
    assert "Bundle 12 of “Office 0”" in said
    assert "Office 7" not in said
    assert "Drop bundles or receipts here" in said
    told: list[object] = []
    screen.receipts.copies_chosen.connect(told.append)
    screen.receipts.folder_chosen.connect(told.append)
    screen.receipts.write_pressed.connect(lambda: told.append("write"))
    screen.receipts.copies.setValue(4)
    press(screen, "RED")
    screen.show_state(replace(state, receipts=replace(work, copies=4, folder="/media/x/RED")))
    press(screen, "Write receipts")
    assert told == [4, "/media/x/RED", "write"]
    screen.show_state(replace(state, receipts=replace(work, folder="/media/x/RED", writing=True)))
    (write,) = (one for one in screen.findChildren(QPushButton) if one.text() == "Write receipts")
    assert not write.isEnabled()
    receipt = Receipt("b" * 26, b"m", "s", 12, (), 3, "h")
    given = ReceiptGiven("r.age", 1, receipt, "Office 0", (Unconfirmed("t", UnconfirmedReason.DAMAGED),))
    screen.show_state(
        replace(state, files=(HELD,), receipts=ReceiptWork(given=(given,), errors=(explain(DiskFull()),)))
    )
    said = texts(screen)
    assert "Receipts written: 1" in said
    assert "could not be confirmed: 1" in said
    assert "storage.full" in said
    assert "Drop bundles" not in said
    screen.show_state(ReceiveState())
    assert "Receipts" not in texts(screen).replace("or receipts", "")


def test_everything_is_said_again_in_another_language(screen: ReceiveScreen) -> None:
    for file in (HELD, CHECKING, DAMAGED):
        show(screen, file)
        before = texts(screen)
        for widget in (screen, screen.card, screen.drop):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        assert texts(screen) == before
        assert screen.queue.item(0).text()


def test_where_there_is_little_room_the_halves_stand_under_one_another(screen: ReceiveScreen) -> None:
    record = ImportRecord("b" * 26, "s", 12, b"", b"", WHEN)
    work = ReceiptWork((PendingReceipt(record, "Office"),))
    screen.show_state(ReceiveState((HELD,), 1, receipts=work))
    for width, below in ((611, True), (1294, False), (611, True)):
        screen.resize(width, 728)
        for _ in range(5):
            QApplication.processEvents()
        places = [part.mapTo(screen, QPoint(0, 0)) for part in (screen.queue, screen.card, screen.receipts)]
        assert (places[0].y() < places[1].y() < places[2].y()) is below
        assert (places[0].x() < places[1].x()) is not below
        assert screen.receipts.isVisible()
        assert screen.card.width() <= width
