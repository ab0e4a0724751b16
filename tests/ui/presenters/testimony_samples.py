"""One invented testimony, recorded and transcribed, for the tests of its page."""

from dataclasses import replace

from app.domain.audio import AudioFormat, Bookmark, SpeakerMark
from app.domain.transcript import Flag, Span, Window, WindowStatus
from app.jobs import CancelToken, no_progress
from tests.fakes.transcript_samples import done, some_run
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import grant_everything
from ui.program import StationVault

SECONDS = 14.0
WINDOWS = (
    done(0, 0.0, "The gate was blue."),
    done(1, 2.0, "Thank you for watching.", flags=(Flag.CREDIT_PHRASE,)),
    done(2, 5.0, "We slept behind the gate."),
    Window(3, Span(8.0, 10.0), (Span(8.0, 10.0),), WindowStatus.FAILED),
)


def record(vault: StationVault, testimony_id: str, run_id: str, seconds: float = SECONDS) -> str:
    """A sealed recording with a finished run over it; return its part id."""
    if not vault.consents.of(testimony_id).events:
        grant_everything(vault, testimony_id)
    part = vault.recordings.begin(testimony_id, AudioFormat(), "file")
    for chunk in chunks_of(sound(seconds)):
        vault.recordings.append(part, chunk)
    vault.recordings.mark(part, Bookmark(48_000, "the gate"))
    vault.recordings.mark(part, SpeakerMark(0, "survivor"))
    vault.recordings.stop(part)
    vault.recordings.seal(part, no_progress, CancelToken())
    run = some_run(run_id, part, finished=True, language="en")
    vault.transcripts.begin(replace(run, audio_seconds=seconds), WINDOWS)
    return part
