"""Model packs with the real examiner and the real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.model_pack import Trust
from app.jobs import Step
from tests.benchmarks import random_model
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from ui.presenters.models import ModelsPresenter, ModelsState, ModelWork


class Packs:
    def __init__(self, presenter: ModelsPresenter, jobs: HandJobs, shown: list[ModelsState]) -> None:
        self.presenter = presenter
        self.jobs = jobs
        self.shown = shown

    @property
    def state(self) -> ModelsState:
        return self.shown[-1]

    @property
    def code(self) -> str | None:
        return self.state.error and self.state.error.code

    def finish(self) -> None:
        self.jobs.finish()

    def bring(self, folder: Path) -> None:
        self.presenter.bring(str(folder))
        self.finish()


@pytest.fixture
def packs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Packs]:
    jobs, shown = HandJobs(), list[ModelsState]()
    presenter = ModelsPresenter(quick_program(monkeypatch, tmp_path), jobs, shown.append)
    presenter.refresh()
    jobs.finish()
    yield Packs(presenter, jobs, shown)
    presenter.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    random_model.make_pack(tmp_path / "stick", random_model.GEOMETRIES["test"])
    return tmp_path / "stick"


def test_a_machine_with_the_demo_pack_alone(packs: Packs) -> None:
    assert packs.shown[0].work is ModelWork.READING
    assert not packs.shown[0].only_demo
    (demo,) = packs.state.packs
    assert demo.trust is Trust.SHIPPED
    assert packs.state.only_demo
    assert packs.state.work is None


def test_an_unknown_pack_shows_its_fingerprint_and_asks(packs: Packs, stick: Path) -> None:
    packs.bring(stick)
    asking = packs.state.asking
    assert asking is not None
    assert (asking.folder, asking.name, len(asking.sha256)) == (str(stick), "stick", 64)
    assert packs.state.error is None
    packs.presenter.refuse()
    assert packs.state.asking is None
    packs.presenter.confirm()
    assert packs.state.work is None
    assert packs.state.only_demo


def test_a_confirmed_pack_is_imported_with_progress(packs: Packs, stick: Path) -> None:
    packs.bring(stick)
    assert packs.state.asking is not None
    sha256 = packs.state.asking.sha256
    packs.presenter.confirm()
    assert (packs.state.work, packs.state.working_on) == (ModelWork.IMPORTING, str(stick))
    packs.finish()
    assert packs.state.brought == "stick"
    assert [pack.sha256 for pack in packs.state.packs if pack.trust is Trust.CONFIRMED] == [sha256]
    assert not packs.state.only_demo
    steps = [state.step for state in packs.shown if state.step is not None]
    assert steps
    assert all(isinstance(step, Step) and step.stage == "import" for step in steps)
    assert packs.state.step is None


def test_a_pack_that_changed_since_it_was_seen_is_asked_about_anew(packs: Packs, stick: Path) -> None:
    packs.bring(stick)
    first = packs.state.asking
    (stick / "preprocessor_config.json").write_text('{"feature_size": 80, "n_fft": 400}')
    packs.presenter.confirm()
    packs.finish()
    second = packs.state.asking
    assert first is not None
    assert second is not None
    assert first.sha256 != second.sha256
    assert packs.state.only_demo


def test_while_one_thing_runs_no_other_begins(packs: Packs, stick: Path) -> None:
    packs.presenter.bring(str(stick))
    packs.presenter.refresh()
    packs.presenter.verify("demo")
    assert len(packs.jobs._parts[0].waiting) == 1
    packs.finish()


def test_a_stopped_import_is_no_error_and_leaves_nothing(packs: Packs, stick: Path, tmp_path: Path) -> None:
    packs.bring(stick)
    packs.presenter.confirm()
    packs.presenter.cancel()
    packs.finish()
    assert (packs.state.error, packs.state.work, packs.state.brought) == (None, None, "")
    assert not (tmp_path / "packs").exists()


def test_cancelling_nothing_is_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    shown: list[ModelsState] = []
    ModelsPresenter(quick_program(monkeypatch, tmp_path), HandJobs(), shown.append).cancel()
    assert shown == []


def test_a_folder_that_is_no_pack(packs: Packs, tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    packs.bring(tmp_path / "holiday")
    assert packs.code == "model.pack_incomplete"
    assert packs.state.work is None


def test_a_pack_is_read_against_its_fingerprint(packs: Packs) -> None:
    (demo,) = packs.state.packs
    packs.presenter.verify(demo.name)
    assert (packs.state.work, packs.state.working_on) == (ModelWork.VERIFYING, demo.name)
    packs.finish()
    assert packs.state.verified == {demo.sha256}
    assert packs.state.work is None


def test_a_damaged_pack_is_found(packs: Packs, stick: Path, tmp_path: Path) -> None:
    packs.bring(stick)
    packs.presenter.confirm()
    packs.finish()
    (model,) = (tmp_path / "packs").glob("*/model.bin")
    content = bytearray(model.read_bytes())
    content[-1] ^= 1
    model.write_bytes(content)
    packs.presenter.verify("stick")
    packs.finish()
    assert packs.code == "model.pack_damaged"
    assert packs.state.verified == frozenset()


def test_after_the_end_nothing_is_shown(packs: Packs) -> None:
    count = len(packs.shown)
    packs.presenter.close()
    packs.presenter.refuse()
    assert len(packs.shown) == count
