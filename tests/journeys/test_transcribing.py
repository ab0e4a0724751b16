"""A spoken testimony, from a real vault through the real model and back: whole, cancelled, and taken up again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.audio import AudioFormat
from app.domain.transcript import Account, WindowOptions, WindowStatus
from app.errors.base import Cancelled
from app.jobs import CancelToken, Step, no_progress
from app.ports.transcriber import Transcriber
from app.usecases.ledger import seconds_by_account, speech_without_text
from app.usecases.review import read_recording
from app.usecases.show import render_text, render_vtt
from app.usecases.transcribe import Transcribed, TranscriptionRooms, transcribe
from storage.audio.codec import SoundReader
from storage.vault.vault import Vault
from tests.app.webvtt_reader import read_webvtt
from tests.storage.audio.sounds import chunks_of
from tests.transcribing_process import model_of
from tests.vault_fixtures import StepClock, consenting, new_vault
from transcription.planner import WindowPlanner
from ui.flags import say
from ui.terminal.accuracy import word_error_rate

PACK = Path(__file__).parents[2] / "transcription" / "packs" / "demo"
SAMPLE = PACK / "sample" / "testimony.flac"
SAMPLE_TEXT = PACK / "sample" / "testimony.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the demo model is not trained yet")


@pytest.fixture(scope="module")
def transcriber() -> Iterator[Transcriber]:
    model = model_of(str(PACK))
    yield model
    model.close()


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    made = new_vault(tmp_path_factory.mktemp("transcribing") / "vault")
    yield made
    made.close()


@pytest.fixture(scope="module")
def record(vault: Vault) -> Callable[[], str]:
    """Puts the sample testimony into the vault, sealed, and returns the id of the recording."""
    with SAMPLE.open("rb") as stream, SoundReader(stream, "flac") as reader:
        samples = b"".join(reader.blocks(AudioFormat()))

    def put() -> str:
        testimony = consenting(vault, ("en",))
        part_id = vault.recordings.begin(testimony.id, AudioFormat(), "file")
        for chunk in chunks_of(memoryview(samples).cast("h")):
            vault.recordings.append(part_id, chunk)
        vault.recordings.stop(part_id)
        vault.recordings.seal(part_id, no_progress, CancelToken())
        return part_id

    return put


def run(vault: Vault, transcriber: Transcriber, part_id: str, progress=no_progress, cancel=None) -> Transcribed:
    rooms = TranscriptionRooms(
        testimonies=vault.testimonies,
        recordings=vault.recordings,
        transcripts=vault.transcripts,
        custody=vault.custody,
        transcriber=transcriber,
        planner=WindowPlanner(),
        clock=StepClock(),
        consents=vault.consents,
    )
    return transcribe(rooms, part_id, WindowOptions("en"), progress, cancel or CancelToken())


@pytest.fixture(scope="module")
def whole(vault: Vault, transcriber: Transcriber, record: Callable[[], str]) -> Transcribed:
    return run(vault, transcriber, record())


def test_the_words_are_understood_and_every_second_is_accounted_for(vault: Vault, whole: Transcribed) -> None:
    text = " ".join(segment.text.strip() for w in whole.windows if w.text for segment in w.text.segments)
    assert word_error_rate(SAMPLE_TEXT.read_text(), text) <= 0.10
    facts = vault.recordings.facts(whole.run.part_id)
    seconds = seconds_by_account(whole.ledger)
    assert whole.run.audio_seconds == facts.seconds
    assert sum(seconds.values()) == pytest.approx(facts.seconds, abs=1e-6)
    assert seconds[Account.TRANSCRIBED] > facts.seconds / 3
    assert speech_without_text(whole.ledger) < 0.05 * facts.seconds
    assert all(not window.flags for window in whole.windows if window.status is WindowStatus.DONE)


def test_sentences_and_words_lie_in_their_windows(whole: Transcribed) -> None:
    for window in whole.windows:
        start, end = window.span.start_seconds - 0.001, window.span.end_seconds + 0.001
        for segment in window.text.segments if window.text else ():
            assert start <= segment.span.start_seconds < segment.span.end_seconds <= end
            for word in segment.words:
                assert start <= word.span.start_seconds <= word.span.end_seconds <= end


def test_the_text_is_shown_and_found(vault: Vault, whole: Transcribed) -> None:
    shown = read_recording(vault.recordings, vault.transcripts, vault.reviews, whole.run.part_id)
    assert shown.run == whole.run
    cues = read_webvtt(render_vtt(shown).encode()).cues
    spoken = [segment.text.strip() for w in shown.windows if w.text for segment in w.text.segments]
    assert [cue.text.removeprefix("[?] ") for cue in cues] == [" ".join(text.split()) for text in spoken]
    assert all(text in render_text(shown, say) for text in spoken)
    longest = max(spoken[len(spoken) // 2].split(), key=len).strip(".,?")
    hits = [hit for hit in vault.search.find(longest.upper()) if hit.part_id == whole.run.part_id]
    assert hits
    for hit in hits:
        assert hit.excerpt[hit.start : hit.end].casefold() == longest.casefold()
        assert 0 <= hit.span.start_seconds < hit.span.end_seconds <= whole.run.audio_seconds


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelled_and_taken_up_again_it_is_the_same_transcript(
    vault: Vault, transcriber: Transcriber, record: Callable[[], str], whole: Transcribed, after: int
) -> None:
    part_id = record()
    cancel = CancelToken()
    told: list[Step] = []

    def progress(step: Step) -> None:
        told.append(step)
        if sum(one.stage == "transcribe" for one in told) > after:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run(vault, transcriber, part_id, progress, cancel)
    begun = vault.transcripts.unfinished(part_id)
    assert begun is not None
    done = [window for window in vault.transcripts.windows(begun.id) if window.text]
    assert len(done) == after
    again = run(vault, transcriber, part_id)
    assert again.resumed
    assert again.windows == whole.windows
    same = {"id": "", "part_id": "", "started_at": whole.run.started_at}
    assert replace(again.run, **same) == replace(whole.run, **same)
    assert again.ledger == whole.ledger


def test_wherever_it_begins_it_is_the_same_transcript(
    vault: Vault, transcriber: Transcriber, record: Callable[[], str], whole: Transcribed
) -> None:
    part_id = record()
    rooms = TranscriptionRooms(
        testimonies=vault.testimonies,
        recordings=vault.recordings,
        transcripts=vault.transcripts,
        custody=vault.custody,
        transcriber=transcriber,
        planner=WindowPlanner(),
        clock=StepClock(),
        consents=vault.consents,
    )
    middle = whole.run.audio_seconds / 2
    done = transcribe(rooms, part_id, WindowOptions("en"), no_progress, CancelToken(), wanted=lambda: [middle])
    assert done.windows == whole.windows
