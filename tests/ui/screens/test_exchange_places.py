"""Export, receive and receipts through the real places, with real threads, from one vault to the other and back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget

from app.domain.consent import Answer
from app.domain.library import Whereabouts, whereabouts_of
from app.domain.recall import Why
from app.usecases.recall import take_recall
from tests.fakes.quick_program import QuietNavigator, quick_program
from tests.offices import Office, full_testimony
from tests.sealed_files import sealed_file
from tests.ui.presenters.exchange import befriend, headquarters_vault
from tests.withdrawals import READ, Chain, carry, contact, say, small_testimony, tell
from ui.jobs import QtJobs
from ui.places import export, recall, receive
from ui.places.session import Session
from ui.presenters.navigation import Goal, Visit
from ui.wiring.station import StationVault as WiredStation


@pytest.fixture
def jobs(qapp) -> Iterator[QtJobs]:
    made = QtJobs()
    yield made
    made.close()
    made.deleteLater()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, text: str) -> None:
    (found,) = (one for one in widget.findChildren(QPushButton) if text in one.text() and one.isVisible())
    assert found.isEnabled()
    found.click()


def test_a_testimony_travels_by_mouse_alone(
    qtbot,
    dressed,
    jobs: QtJobs,
    make_office: Callable[..., Office],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    program = quick_program(monkeypatch, tmp_path)
    field = make_office("field")
    there = headquarters_vault(program, tmp_path / "own")
    befriend(field, there)
    testimony = full_testimony(field)
    stick = tmp_path / "stick"
    stick.mkdir()
    here = WiredStation(field.vault)
    navigator = QuietNavigator()
    leaving = export.build(Session(program, tmp_path, here, jobs), navigator)
    arriving = receive.build(Session(program, tmp_path, there, jobs), navigator)
    home = receive.build(Session(program, tmp_path, here, jobs), navigator)
    for place in (leaving, arriving, home):
        qtbot.addWidget(place.widget)
        place.widget.show()
        assert place.may_leave()
    leaving.visit(Visit(Goal.EXPORT, (testimony.id,)))
    qtbot.waitUntil(lambda: "Headquarters of the delta" in " ".join(_boxes(leaving.widget)))
    leaving.widget.where_to.chosen.emit(str(stick))
    press(leaving.widget, "Write the bundle")
    qtbot.waitUntil(lambda: "Bundle 1 has left" in texts(leaving.widget), timeout=20_000)
    (file,) = stick.iterdir()

    arriving.visit(Visit(Goal.RECEIVE))
    arriving.widget.dropped.emit([str(file)])
    qtbot.waitUntil(lambda: "Every check holds" in texts(arriving.widget), timeout=20_000)
    assert there.testimonies.all() == []
    press(arriving.widget, "Adopt into the vault")
    qtbot.waitUntil(lambda: "Receipts to write: 1" in texts(arriving.widget), timeout=20_000)
    assert there.testimonies.get(testimony.id).case_code == testimony.case_code
    press(arriving.widget, "Open")
    assert navigator.went == [(Goal.TESTIMONY, (testimony.id,), None)]
    arriving.widget.receipts.where_to.chosen.emit(str(stick))
    press(arriving.widget, "Write receipts")
    qtbot.waitUntil(lambda: "Receipts written: 1" in texts(arriving.widget), timeout=20_000)

    (answer,) = set(stick.iterdir()) - {file}
    home.visit(Visit(Goal.RECEIVE))
    home.widget.dropped.emit([str(answer), str(file)])
    qtbot.waitUntil(lambda: "confirm: what bundle 1 brought" in texts(home.widget), timeout=20_000)
    (row,) = here.library.some([testimony.id])
    assert whereabouts_of(row) is Whereabouts.CONFIRMED
    queue = home.widget.findChild(QListWidget)
    qtbot.waitUntil(lambda: "Refused" in queue.item(1).text(), timeout=20_000)
    for place in (leaving, arriving, home):
        place.close()
    qtbot.waitUntil(lambda: not list((tmp_path / "own" / "quarantine").iterdir()))
    there.close()


def _boxes(widget: QWidget) -> list[str]:
    from PySide6.QtWidgets import QCheckBox

    return [box.text() for box in widget.findChildren(QCheckBox)]


def test_a_withdrawal_is_answered_by_mouse_alone(
    qtbot, dressed, jobs: QtJobs, chain: Chain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    field, headquarters, _ = chain
    program = quick_program(monkeypatch, tmp_path)
    folder = tmp_path / "answers"
    folder.mkdir()
    testimony = small_testimony(field)
    carry(field, headquarters, folder, testimony)
    say(field, testimony, Answer.WITHDRAW, READ)
    (told,) = tell(field, folder, contact(field, headquarters)).left
    headquarters.receive(folder / told.file_name)
    before = set(folder.iterdir())
    navigator = QuietNavigator()
    place = recall.build(Session(program, tmp_path, WiredStation(headquarters.vault), jobs), navigator)
    qtbot.addWidget(place.widget)
    place.widget.show()
    place.visit(Visit(Goal.RECALL, (testimony.id,)))
    qtbot.waitUntil(lambda: "“Office field” told of it" in texts(place.widget), timeout=20_000)
    form = place.widget.card.form
    form.not_done.click()
    form.printed.clicked.emit(form.printed.tick(True))
    form.note.setText("a copy on a stick")
    form.note.textEdited.emit(form.note.text())
    form.where_to.chosen.emit(str(folder))
    press(place.widget, "Sign and write the answer")
    qtbot.waitUntil(lambda: "The answer for “Office field” is written" in texts(place.widget), timeout=20_000)
    (file,) = set(folder.iterdir()) - before
    (said,) = take_recall(field.recall_rooms, sealed_file(file)).recall.answers
    assert {one.why for one in said.remains} == {Why.PRINTED, Why.OTHER}
    press(place.widget, "Open the testimony")
    press(place.widget, "Back to Receive")
    assert [one[0] for one in navigator.went] == [Goal.TESTIMONY, Goal.RECEIVE]
    assert place.may_leave()
    place.close()
