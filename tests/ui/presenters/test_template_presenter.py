"""The template in the settings: brought in whole or not at all, told to everybody, and never lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from storage.template.file import own_document
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.spoken_template import spoken_document, tone, wav_of
from tests.template_samples import lotus_document
from ui.presenters.template import TemplatePresenter, TemplateState
from ui.presenters.template_in_use import TemplateInUse
from ui.program import Program
from ui.wiring.station import StationVault


@dataclass
class Desk:
    program: Program
    vault: StationVault
    jobs: HandJobs = field(default_factory=HandJobs)
    shown: list[TemplateState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.in_use = TemplateInUse(self.vault.templates, self.jobs)
        self.presenter = TemplatePresenter(self.program, self.vault, self.in_use, self.jobs, self.shown.append)
        self.presenter.start()
        self.jobs.finish()

    @property
    def state(self) -> TemplateState:
        return self.shown[-1]

    def name(self) -> str:
        assert self.state.template is not None
        return self.state.template.name


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, make_vault: Callable[..., Vault]) -> Desk:
    return Desk(quick_program(monkeypatch, tmp_path), StationVault(make_vault()))


def test_the_one_of_the_program_is_in_use_first(desk: Desk) -> None:
    assert desk.name() == "saksi/2026-1"
    assert desk.state.earlier == ()
    assert not desk.state.brought


def test_a_file_is_used_from_then_on_and_everybody_hears_of_it(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "lotus.json"
    file.write_bytes(lotus_document())
    desk.presenter.bring(file)
    desk.presenter.bring(file)
    desk.jobs.finish()
    assert desk.name() == "lotus/3"
    assert desk.state.brought
    assert desk.in_use.template == desk.state.template
    assert [one.name for one in desk.state.earlier] == ["saksi/2026-1"]
    desk.presenter.go_back(0)
    desk.jobs.finish()
    assert desk.name() == "saksi/2026-1"
    assert [one.name for one in desk.state.earlier] == ["lotus/3"]


def test_a_wrong_file_changes_nothing_and_the_field_is_named(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "lotus.json"
    file.write_bytes(lotus_document().replace(b'"break_minutes": 45', b'"break_minutes": 4500'))
    desk.presenter.bring(file)
    desk.jobs.finish()
    assert desk.state.error is not None
    assert "limits.break_minutes" in desk.state.error.what
    assert desk.name() == "saksi/2026-1"
    assert not desk.state.busy


def test_the_one_in_use_is_written_to_be_edited_and_nothing_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "out.json"
    desk.presenter.write(file)
    desk.presenter.write(file)
    desk.jobs.finish()
    assert file.read_bytes() == own_document()
    assert desk.state.written == file
    desk.presenter.write(file)
    desk.jobs.finish()
    assert desk.state.error is not None
    desk.presenter.close()


def test_recorded_readings_come_with_the_template_and_leave_with_it(desk: Desk, tmp_path: Path) -> None:
    sounds = {"purpose.wav": wav_of(tone(0.3)), "record.wav": wav_of(tone(0.4))}
    stick, other = tmp_path / "stick", tmp_path / "other"
    for folder in (stick, other):
        folder.mkdir()
    (stick / "lotus.json").write_bytes(spoken_document(sounds))
    desk.presenter.bring(stick / "lotus.json")
    desk.jobs.finish()
    assert desk.state.error is not None
    assert (desk.state.error.code, dict(desk.state.error.facts)["file"]) == ("template.sound", "purpose.wav")
    for name, data in sounds.items():
        (stick / name).write_bytes(data)
    desk.presenter.bring(stick / "lotus.json")
    desk.jobs.finish()
    assert desk.state.brought
    (other / "purpose.wav").write_bytes(sounds["purpose.wav"])
    desk.presenter.write(other / "again.json")
    desk.jobs.finish()
    assert desk.state.written == other / "again.json"
    assert {path.name: path.read_bytes() for path in other.iterdir()} == {
        **sounds,
        "again.json": spoken_document(sounds),
    }
    (stick / "record.wav").write_bytes(b"another one's")
    desk.presenter.write(stick / "again.json")
    desk.jobs.finish()
    assert desk.state.error is not None
    assert desk.state.error.code == "storage.exists"
    assert not (stick / "again.json").exists()
    assert (stick / "record.wav").read_bytes() == b"another one's"
