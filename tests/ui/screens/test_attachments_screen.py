"""The attachments of a testimony as they are seen."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from app.domain.people import Role
from app.errors.attachment import AttachmentUnreadable
from app.ports.vault import NewVault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.ui.devices.documents import pdf_bytes, picture_bytes
from tests.vault_fixtures import PASSPHRASE
from ui.devices.pdf_pages import PdfPages
from ui.devices.pictures import read_picture
from ui.errors import explain
from ui.places.attachments import AttachmentsPlace, build
from ui.places.session import Session
from ui.presenters.attachment_view import AttachmentItem, AttachmentKind, AttachmentView
from ui.presenters.attachments import AttachmentsState
from ui.presenters.navigation import Goal, Visit
from ui.screens.attachments import AttachmentsScreen
from ui.widgets.picture_view import PictureView


def item(number: int, name: str, kind: AttachmentKind) -> AttachmentItem:
    return AttachmentItem(f"p{number}", name, "", kind, 182_000, "ab" * 64, datetime(2026, 3, 3, tzinfo=UTC))


ITEMS = (
    item(1, "gate.jpg", AttachmentKind.IMAGE),
    item(2, "ticket.pdf", AttachmentKind.PDF),
    item(3, "notes.txt", AttachmentKind.TEXT),
    item(4, "film.mp4", AttachmentKind.OTHER),
)
LIST = AttachmentsState("KDM-4X7", ITEMS, loaded=True)


@pytest.fixture
def screen(qtbot: Any) -> AttachmentsScreen:
    made = AttachmentsScreen()
    qtbot.addWidget(made)
    made.resize(1294, 700)
    made.show_state(LIST)
    made.show()
    return made


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def named(widget: QWidget, name: str) -> QToolButton:
    return next(one for one in widget.findChildren(QToolButton) if one.accessibleName() == name)


def test_the_list_says_what_there_is(screen: AttachmentsScreen) -> None:
    rows = [screen._list.item(place) for place in range(screen._list.count())]
    assert [row.text().split("\n")[0] for row in rows] == [one.name for one in ITEMS]
    assert "PDF document" in rows[1].text()
    assert "Choose a file" in words(screen)
    assert not screen.viewer.isVisible()


def test_a_choice_by_the_keyboard_is_passed_on(qtbot: Any, screen: AttachmentsScreen) -> None:
    opened: list[str] = []
    screen.chosen.connect(opened.append)
    screen.take_focus()
    qtbot.keyClick(screen._list, Qt.Key.Key_Down)
    assert opened == [], "nothing is opened because the focus passes by"
    qtbot.keyClick(screen._list, Qt.Key.Key_Return)
    assert opened == [ITEMS[screen._list.currentRow()].part_id]
    view = AttachmentView(ITEMS[screen._list.currentRow()])
    screen.show_state(replace(LIST, view=view))
    qtbot.keyClick(screen._list, Qt.Key.Key_Return)
    assert len(opened) == 1


def test_a_picture_fits_and_grows(screen: AttachmentsScreen) -> None:
    picture = read_picture(picture_bytes("png", 4000, 100))
    view = AttachmentView(ITEMS[0], loading=False, picture=picture)
    screen.show_state(replace(LIST, view=view))
    shown = screen.viewer._picture
    assert shown.isVisible()
    assert shown._canvas.width() <= shown.viewport().width()
    fitted = shown._canvas.width()
    screen.show_state(replace(LIST, view=replace(view, zoom=2.0)))
    assert shown._canvas.width() == pytest.approx(2 * fitted, abs=2)
    assert "200 %" in words(screen.viewer)
    middle = screen.viewer._picture.grab().toImage()
    assert not middle.isNull()
    assert screen._list.currentRow() == 0
    screen.show_state(LIST)
    assert shown._pixels == b"", "what was shown is dropped"


def test_a_small_picture_is_not_blown_up(screen: AttachmentsScreen) -> None:
    picture = read_picture(picture_bytes("png", 40, 20))
    screen.show_state(replace(LIST, view=AttachmentView(ITEMS[0], loading=False, picture=picture)))
    assert screen.viewer._picture._canvas.width() == 40


def test_pages_are_turned_and_made_larger(qtbot: Any, screen: AttachmentsScreen) -> None:
    pages = PdfPages(pdf_bytes(3))
    view = AttachmentView(ITEMS[1], loading=False, picture=pages.render(0, 400), pages=3)
    pages.close()
    screen.show_state(replace(LIST, view=view))
    assert "Page 1 of 3" in words(screen.viewer)
    assert not named(screen, "Page before").isEnabled()
    with qtbot.waitSignal(screen.viewer.turned) as heard:
        named(screen, "Next page").click()
    assert heard.args == [1]
    with qtbot.waitSignal(screen.viewer.zoomed) as heard:
        named(screen, "Smaller").click()
    assert heard.args == [-1]
    with qtbot.waitSignal(screen.viewer.close_pressed):
        named(screen, "Close").click()


def test_texts_stand_as_they_are_and_nothing_in_them_is_run(screen: AttachmentsScreen) -> None:
    text = "<b>We</b> came <img src='file:///etc/passwd'>"
    screen.show_state(replace(LIST, view=AttachmentView(ITEMS[2], loading=False, text=text, cut=True)))
    assert screen.viewer._text.toPlainText() == text
    assert "Only the beginning" in words(screen.viewer)
    screen.show_state(replace(LIST, view=AttachmentView(ITEMS[2], loading=True)))
    assert "Opening…" in words(screen.viewer)


def test_names_of_files_are_never_taken_for_markup(screen: AttachmentsScreen) -> None:
    odd = item(5, "<img src='file:///etc/passwd'>.jpg", AttachmentKind.OTHER)
    screen.show_state(replace(LIST, items=(odd,), view=AttachmentView(odd, loading=False)))
    assert screen.viewer._name.textFormat() == Qt.TextFormat.PlainText


def test_what_cannot_be_shown_says_so(screen: AttachmentsScreen) -> None:
    broken = AttachmentView(ITEMS[1], loading=False, error=explain(AttachmentUnreadable()))
    screen.show_state(replace(LIST, view=broken))
    assert "attachment.unreadable" in words(screen.viewer)
    screen.show_state(replace(LIST, view=AttachmentView(ITEMS[3], loading=False)))
    assert "not opened here" in words(screen.viewer)
    assert "abababab" in words(screen.viewer)


def test_adding_shows_how_far_it_is(qtbot: Any, screen: AttachmentsScreen) -> None:
    screen.show_state(replace(LIST, adding=0.4))
    assert screen._progress.value() == 400
    assert not screen._add.isEnabled()
    with qtbot.waitSignal(screen.stop_pressed):
        screen._stop.click()
    screen.show_state(replace(LIST, sealed_away=True))
    assert "sealed to headquarters" in words(screen)
    assert not screen._add.isEnabled()


def test_files_may_be_dropped(qtbot: Any, screen: AttachmentsScreen) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/gate.jpg"), QUrl("https://example.org/x.jpg")])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(5, 5), copy, data, left, none)
    screen.dragEnterEvent(event)
    assert event.isAccepted()
    with qtbot.waitSignal(screen.dropped) as heard:
        screen.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert heard.args == [["/tmp/gate.jpg"]]


def test_everything_has_a_name(screen: AttachmentsScreen) -> None:
    for kind in (QPushButton, QToolButton):
        for one in screen.findChildren(kind):
            assert one.accessibleName() or one.text()
    assert screen._list.accessibleName()


def test_an_empty_view_paints_nothing(qtbot: Any) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()
    assert not view.grab().isNull()


def test_the_place_adds_lists_and_shows(qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, jobs, navigator = quick_program(monkeypatch, tmp_path), HandJobs(), QuietNavigator()
    vault, _ = program.vaults.create(tmp_path / "vault", NewVault(PASSPHRASE, "Field", Role.STATION))
    testimony = vault.testimonies.create(("km",))
    session = Session(program, tmp_path / "vault", vault, jobs)
    place: AttachmentsPlace = build(session, navigator)
    qtbot.addWidget(place.widget)
    place.visit(Visit(Goal.ATTACHMENTS, (testimony.id,)))
    jobs.finish()
    photo = tmp_path / "gate.jpg"
    photo.write_bytes(picture_bytes("jpeg"))
    screen = place.widget
    assert isinstance(screen, AttachmentsScreen)
    screen.dropped.emit([str(photo)])
    jobs.finish()
    screen._list.itemClicked.emit(screen._list.item(0))
    jobs.finish()
    assert screen.viewer._stack.currentWidget() is screen.viewer._picture
    screen._back.click()
    assert navigator.went == ["back"]
    assert place.may_leave()
    place.close()
    session.close()
