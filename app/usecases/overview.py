"""A picture of a whole recording: how loud it is along its length."""

from collections.abc import Callable

from app.domain.audio import AudioFormat, RecordingFacts
from app.jobs import CancelToken, Progress, Step
from app.ports.playback import ReadsPcm, SoundTools

OVERVIEW_COLUMNS = 2048
_STAGE = "overview"


def draw_overview(
    recordings: ReadsPcm,
    tools: SoundTools,
    facts: RecordingFacts,
    take: Callable[[tuple[float, ...]], object],
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Give the peaks of a recording to `take`, piece by piece, at most OVERVIEW_COLUMNS of them in all.

    `take` is called on the thread of the work. Raises AudioDamaged, MediaSealedAway, Cancelled; what was given
    before stands.
    """
    audio_format = AudioFormat(facts.format.sample_rate_hz, 1)
    total = facts.frames
    meter = tools.peak_meter(OVERVIEW_COLUMNS, total, audio_format)
    for block in recordings.read_pcm(facts.part_id, audio_format.sample_rate_hz):
        cancel.check()
        if made := meter.add(block.samples):
            take(made)
            progress(Step(_STAGE, min(block.first_frame + block.frames, total), total))
    if made := meter.finish():
        take(made)
    progress(Step(_STAGE, total, total))
