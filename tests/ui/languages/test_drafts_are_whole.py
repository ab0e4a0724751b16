"""No sentence of the window is without a draft, and the program loads what was drafted."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.languages.test_translations import LANGUAGES, TRANSLATIONS


@pytest.fixture(scope="module")
def read_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sentences of the window as they are now."""
    path = tmp_path_factory.mktemp("translations") / "now.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    arguments = ["-silent", "-no-obsolete", "-locations", "none", *TRANSLATIONS.sources(), "-ts", str(path)]
    subprocess.run([tool, *arguments], cwd=TRANSLATIONS.ROOT, check=True)
    return path


def sentences(path: Path, *, drafted: bool) -> set[tuple[str, str]]:
    messages = TRANSLATIONS.messages(TRANSLATIONS.ET.parse(path))
    return {
        (context, message.findtext("source") or "")
        for context, message in messages
        if not drafted or (message.findtext("translation") or "").strip()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_lacks_a_draft(language: str, read_anew: Path) -> None:
    now = sentences(read_anew, drafted=False)
    assert len(now) > 1000
    lacking = now - sentences(TRANSLATIONS.path_of(language), drafted=True)
    assert not lacking, f"{len(lacking)}: {sorted(lacking)[:20]}"


def test_every_sentence_belongs_to_a_class_or_a_family(read_anew: Path) -> None:
    """`self.screen.tr(...)` is read into a context of that name, in which the program never looks."""
    contexts = {context for context, _ in sentences(read_anew, drafted=False)}
    assert [context for context in contexts if not context.isidentifier()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_loads_what_was_drafted(language: str, tmp_path: Path) -> None:
    source = TRANSLATIONS.path_of(language)
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True)
    assert source.with_suffix(".qm").read_bytes() == made.read_bytes()
