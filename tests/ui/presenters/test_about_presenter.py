"""About this program and this computer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.diagnostics import Place
from app.domain.machine import Guard
from app.errors.storage import StorageError
from app.version import VERSION
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from ui.presenters.about import AboutPresenter, AboutState
from ui.program import Program


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Program]:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return quick_program(monkeypatch, tmp_path)


def looked(program: Program, folder: Path) -> tuple[AboutPresenter, HandJobs, list[AboutState]]:
    jobs, shown = HandJobs(), list[AboutState]()
    presenter = AboutPresenter(program, folder, jobs, shown.append)
    presenter.look()
    jobs.finish()
    return presenter, jobs, shown


def test_it_tells_versions_places_and_guards(program: Program, tmp_path: Path) -> None:
    _, _, shown = looked(program, tmp_path / "vault")
    diagnostics = shown[-1].diagnostics
    assert diagnostics is not None
    assert dict(diagnostics.versions)["Saksi"] == VERSION
    assert all(dict(diagnostics.versions).values())
    assert [look.guard for look in shown[-1].looks] == list(Guard)
    assert [place for place, _ in diagnostics.places] == list(Place)


def test_the_name_of_the_user_is_left_out(program: Program, tmp_path: Path) -> None:
    _, _, shown = looked(program, tmp_path / "vault")
    assert shown[-1].diagnostics is not None
    places = dict(shown[-1].diagnostics.places)
    assert places[Place.VAULT] == "~/vault"
    assert places[Place.SETTINGS].startswith("~/")


def test_a_look_that_fails_is_said(program: Program, tmp_path: Path) -> None:
    def broken(_folder: Path) -> None:
        raise StorageError(errno=5)

    _, _, shown = looked(replace(program, diagnostics=broken), tmp_path / "vault")
    assert shown[-1].error is not None
    assert shown[-1].error.code == "storage.failed"


def test_a_closed_one_shows_nothing_more(program: Program, tmp_path: Path) -> None:
    presenter, jobs, shown = looked(program, tmp_path / "vault")
    presenter.look()
    presenter.close()
    before = len(shown)
    jobs.finish()
    assert len(shown) == before
