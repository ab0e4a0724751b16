"""Importing and choosing packs, with the real examiner and the real store."""

import importlib.util
import sys
from pathlib import Path

import pytest

from app.domain.model_pack import Trust
from app.errors.model import NoPackImported, PackDamaged, PackNotTrusted, PackUnknown
from app.jobs import CancelToken, no_progress
from app.usecases.models import Models
from storage.packs import FolderPackStore
from transcription.models import FolderExaminer

ROOT = Path(__file__).parents[2]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    spec = importlib.util.spec_from_file_location("maker_of_packs", ROOT / "tests" / "benchmarks" / "random_model.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    sys.modules["maker_of_packs"] = maker
    spec.loader.exec_module(maker)
    maker.make_pack(tmp_path / "stick", maker.GEOMETRIES["test"])
    return tmp_path / "stick"


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(FolderExaminer(), FolderPackStore(tmp_path / "packs"))


def bring(models: Models, folder: Path, *, confirmed: bool) -> str:
    return models.bring(str(folder), no_progress, CancelToken(), confirmed=confirmed).pack.name


def imported(models: Models) -> list[str]:
    return [one.pack.name for one in models.all() if one.pack.trust is not Trust.SHIPPED]


def test_an_unknown_pack_needs_a_persons_word(models: Models, stick: Path) -> None:
    with pytest.raises(PackNotTrusted) as caught:
        bring(models, stick, confirmed=False)
    assert caught.value.facts["sha256"] == models.examine(str(stick)).sha256
    assert imported(models) == []
    assert bring(models, stick, confirmed=True) == "stick"
    assert imported(models) == ["stick"]
    assert models.choose("stick").pack.trust is Trust.CONFIRMED


def test_a_yes_to_one_fingerprint_is_no_yes_to_another(models: Models, stick: Path) -> None:
    seen = models.examine(str(stick)).sha256
    with pytest.raises(PackNotTrusted):
        models.bring(str(stick), no_progress, CancelToken(), confirmed_sha256="0" * 64)
    assert models.bring(str(stick), no_progress, CancelToken(), confirmed_sha256=seen).pack.trust is Trust.CONFIRMED


def test_without_a_name_the_largest_imported_pack_is_taken(models: Models, stick: Path) -> None:
    with pytest.raises(NoPackImported):
        models.choose(None)
    bring(models, stick, confirmed=True)
    assert models.choose(None).pack.name == "stick"
    assert models.choose(models.choose(None).pack.sha256).pack.name == "stick"
    with pytest.raises(PackUnknown):
        models.choose("other")


def test_a_stored_pack_is_verified_byte_by_byte(models: Models, stick: Path) -> None:
    bring(models, stick, confirmed=True)
    stored = models.verify("stick")
    with (Path(stored.folder) / "model.bin").open("r+b") as file:
        file.seek(12_345)
        byte = file.read(1)
        file.seek(12_345)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(PackDamaged) as caught:
        models.verify("stick")
    assert caught.value.facts == {"file": "model.bin"}
