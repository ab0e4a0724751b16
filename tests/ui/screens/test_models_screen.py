"""Model packs, on the real place with a real store."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.domain.model_pack import Trust
from app.jobs import Step
from tests.benchmarks import random_model
from tests.fakes.quick_program import QuietNavigator, new_station, quick_program
from tests.ui.screens.doors import Hand, focus, nameless
from ui.jobs import QtJobs
from ui.places.models import build
from ui.places.session import Session
from ui.presenters.models import ModelsState, ModelWork
from ui.presenters.navigation import Goal, Visit
from ui.screens.models import ModelsScreen


class Shelf(Hand):
    session: Session

    @property
    def screen(self) -> ModelsScreen:
        assert isinstance(self.place.widget, ModelsScreen)
        return self.place.widget


@pytest.fixture
def shelf(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Shelf]:
    program = quick_program(monkeypatch, tmp_path)
    vault, _ = new_station(program, tmp_path / "own")
    jobs = QtJobs()
    session = Session(program, tmp_path / "own", vault, jobs)
    hand = Shelf(qtbot, build(session, QuietNavigator()))
    hand.session = session
    hand.place.visit(Visit(Goal.MODELS))
    hand.sit_down()
    hand.wait(lambda: hand.reads("Demo only"))
    yield hand
    hand.place.close()
    jobs.close()
    session.close()
    hand.place.widget.deleteLater()


def test_a_computer_with_the_demo_pack_alone_says_what_to_do_next(shelf: Shelf) -> None:
    assert shelf.reads("No model for real voices is here yet.")
    assert shelf.reads("It understands the voices of the demo and nobody else.")
    assert nameless(shelf.screen) == []


def test_an_unknown_pack_is_imported_after_its_fingerprint_was_compared(shelf: Shelf, tmp_path: Path) -> None:
    random_model.make_pack(tmp_path / "stick", random_model.GEOMETRIES["test"])
    shelf.screen.folder_chosen.emit(str(tmp_path / "stick"))
    shelf.wait(lambda: shelf.reads("Nobody vouches for “stick” yet"))
    sha256 = shelf.session.program.models(None).examine(str(tmp_path / "stick")).sha256
    assert shelf.reads(sha256[:8])
    assert nameless(shelf.screen) == []
    assert not shelf.button("Import this pack").isEnabled()
    shelf.seen(QCheckBox)[0].click()
    shelf.press("Import this pack")
    shelf.wait(lambda: shelf.reads("stick is here and can be used."))
    assert not shelf.reads("No model for real voices")
    trusts = [stored.pack.trust for stored in shelf.session.program.models(None).all()]
    assert trusts == [Trust.SHIPPED, Trust.CONFIRMED]


def test_the_tick_of_one_question_does_not_count_for_the_next(shelf: Shelf, tmp_path: Path) -> None:
    random_model.make_pack(tmp_path / "stick", random_model.GEOMETRIES["test"])
    shelf.screen.folder_chosen.emit(str(tmp_path / "stick"))
    shelf.wait(lambda: shelf.reads("Nobody vouches"))
    shelf.seen(QCheckBox)[0].click()
    shelf.press("Do not import it")
    assert not shelf.reads("Nobody vouches")
    (tmp_path / "stick" / "preprocessor_config.json").write_text('{"feature_size": 80, "n_fft": 400}')
    shelf.screen.folder_chosen.emit(str(tmp_path / "stick"))
    shelf.wait(lambda: shelf.reads("Nobody vouches"))
    assert not shelf.button("Import this pack").isEnabled()


def test_a_pack_is_read_whole_and_found_good(shelf: Shelf) -> None:
    shelf.press("Verify")
    assert not shelf.button("Import a pack…").isEnabled()
    shelf.wait(lambda: shelf.reads("every byte is as its fingerprint says"))


def test_a_folder_without_a_pack_is_refused_with_a_next_step(shelf: Shelf, tmp_path: Path) -> None:
    shelf.screen.folder_chosen.emit(str(tmp_path))
    shelf.wait(lambda: shelf.reads("model.pack_incomplete"))


def test_the_bytes_of_an_import_are_told_and_it_can_be_stopped(shelf: Shelf, qtbot: QtBot) -> None:
    state = replace(ModelsState(loaded=True), work=ModelWork.IMPORTING)
    shelf.screen.show_state(state)
    assert shelf.reads("Looking at what lies in the folder…")
    shelf.screen.show_state(replace(state, step=Step("import", 512e6, 1530e6)))
    assert shelf.reads("Copying and checking: 512 of 1530 MB")
    with qtbot.waitSignal(shelf.screen.cancel_pressed):
        shelf.press("Stop")


def test_the_first_thing_to_do_has_the_focus(shelf: Shelf) -> None:
    shelf.screen.setFocus()
    assert focus() is shelf.button("Import a pack…")
