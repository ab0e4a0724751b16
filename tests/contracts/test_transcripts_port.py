"""What every Transcripts must do: the one in memory and the one in a real vault."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.audio import AudioFormat
from app.domain.transcript import Flag, Span, Window, WindowStatus
from app.errors.transcript import TranscriptMissing
from app.errors.vault import VaultConflict
from app.ports.transcripts import Transcripts
from storage.vault.vault import Vault
from tests.fakes.memory_transcripts import MemoryTranscripts
from tests.fakes.transcript_samples import done, planned, some_run
from tests.vault_fixtures import consenting


@pytest.fixture(params=["memory", "vault"])
def port(request: pytest.FixtureRequest, make_vault: Callable[..., Vault]) -> tuple[Transcripts, str, str]:
    """The port, and the ids of two recordings."""
    if request.param == "memory":
        return MemoryTranscripts(), "p1", "p2"
    vault = make_vault()
    testimony = consenting(vault, ("km",))
    parts = [vault.recordings.begin(testimony.id, AudioFormat(), "file") for _ in range(2)]
    return vault.transcripts, *parts


def test_a_run_comes_back_as_it_was_stored(port) -> None:
    transcripts, part, _ = port
    run = some_run("r1", part)
    windows = (planned(0, 0.0, 9.0), planned(1, 9.0, 17.0625))
    transcripts.begin(run, windows)
    assert transcripts.unfinished(part) == run
    assert transcripts.current(part) == run
    assert tuple(transcripts.windows("r1")) == windows


def test_an_undetected_language_comes_back(port) -> None:
    transcripts, part, _ = port
    run = some_run("r1", part, language=None)
    transcripts.begin(run, ())
    assert transcripts.current(part) == run


def test_outcomes_are_stored_window_by_window(port) -> None:
    transcripts, part, _ = port
    transcripts.begin(some_run("r1", part), (planned(0, 0, 8), planned(1, 8, 16), planned(2, 16, 24)))
    told = done(1, 8.0, " ខ្ញុំរស់នៅក្នុងភូមិ។", " second", flags=(Flag.TOO_SLOW, Flag.WRONG_SCRIPT))
    transcripts.commit("r1", (told,))
    failed = replace(planned(0, 0, 8), status=WindowStatus.FAILED)
    transcripts.commit("r1", (failed,))
    first, second, third = transcripts.windows("r1")
    assert first == failed
    assert second == replace(told, span=second.span, speech=second.speech)
    assert third == planned(2, 16, 24)


def test_a_split_window_is_stored_with_its_halves(port) -> None:
    transcripts, part, _ = port
    transcripts.begin(some_run("r1", part), (planned(0, 0, 8),))
    split = replace(planned(0, 0, 8), status=WindowStatus.SPLIT)
    halves = (planned(1, 0, 3.5), planned(2, 3.5, 8))
    transcripts.commit("r1", (split, *halves))
    assert tuple(transcripts.windows("r1")) == (split, *halves)


@pytest.mark.parametrize("flags", [(), (Flag.TOO_FAST,)])
def test_text_that_was_written_stays(port, flags: tuple[Flag, ...]) -> None:
    transcripts, part, _ = port
    transcripts.begin(some_run("r1", part), (planned(0, 0, 2),))
    failed = replace(planned(0, 0, 2), status=WindowStatus.FAILED)
    written = replace(done(0, 0.0, "We went home.", flags=flags), speech=failed.speech)
    transcripts.commit("r1", (failed,))
    transcripts.commit("r1", (written,))
    transcripts.commit("r1", (done(0, 0.0, "Nothing happened."),))
    transcripts.commit("r1", (planned(0, 0, 2),))
    assert tuple(transcripts.windows("r1")) == (written,)


def test_the_newest_finished_run_is_current(port) -> None:
    transcripts, part, other = port
    assert transcripts.current(part) is None
    assert transcripts.unfinished(part) is None
    for name in ("r1", "r2", "r3"):
        transcripts.begin(some_run(name, part), (planned(0, 0, 8),))
    assert transcripts.current(part).id == "r3"
    transcripts.finish("r2")
    assert transcripts.current(part) == some_run("r2", part, finished=True)
    assert transcripts.unfinished(part).id == "r3"
    transcripts.finish("r1")
    assert transcripts.current(part).id == "r2"
    transcripts.finish("r3")
    assert transcripts.current(part).id == "r3"
    assert transcripts.unfinished(part) is None
    assert transcripts.current(other) is None


def test_a_run_that_comes_in_finished_is_current_at_once(port) -> None:
    transcripts, part, _ = port
    transcripts.begin(some_run("r1", part), (planned(0, 0, 8),))
    windows = (done(0, 0.0, "We went home."),)
    transcripts.begin(some_run("r2", part, finished=True), windows)
    assert transcripts.current(part).id == "r2"
    assert tuple(transcripts.windows("r2")) == windows


def test_an_unknown_run_and_a_taken_id_are_refused(port) -> None:
    transcripts, part, other = port
    with pytest.raises(TranscriptMissing):
        transcripts.commit("nothing", ())
    with pytest.raises(TranscriptMissing):
        transcripts.finish("nothing")
    assert tuple(transcripts.windows("nothing")) == ()
    transcripts.begin(some_run("r1", part), (planned(0, 0, 8),))
    with pytest.raises(VaultConflict):
        transcripts.begin(some_run("r1", other), ())


def test_times_come_back_to_the_last_bit(port) -> None:
    transcripts, part, _ = port
    odd = Window(0, Span(1 / 16000, 143999 / 16000), (Span(0.1, 1 / 3),), WindowStatus.PLANNED)
    transcripts.begin(some_run("r1", part), (odd,))
    assert tuple(transcripts.windows("r1")) == (odd,)
