"""The sound of a recording for the model: blocks to plan over, and the samples of one window.

Sound is read from the vault again for every window, so that a recording of three hours needs no more memory than one
of ten minutes.
"""

from collections.abc import Generator, Iterator
from contextlib import closing

from app.domain.transcript import Span
from app.errors.transcript import RecordingCut
from app.ports.planner import Planner
from app.ports.recordings import Recordings
from app.ports.transcriber import MODEL_SAMPLES_PER_SECOND

BLOCK_SECONDS = 600
_CUT_WITHIN_SECONDS = 30
_SAMPLE_BYTES = 2
# A resampler that starts in the middle may end a few samples earlier than one that ran from the beginning.
_MISSING_AT_MOST_SAMPLES = MODEL_SAMPLES_PER_SECOND // 50


def read_window(recordings: Recordings, part_id: str, span: Span) -> bytes:
    """Return the 16-bit samples of a span, exactly as many as it has. Raises RecordingCut, AudioDamaged."""
    wanted = round(span.seconds * MODEL_SAMPLES_PER_SECOND) * _SAMPLE_BYTES
    found = bytearray()
    with closing(_pieces(recordings, part_id, span.start_seconds)) as pieces:
        for piece in pieces:
            found += piece
            if len(found) >= wanted:
                return bytes(found[:wanted])
    missing = wanted - len(found)
    if missing > _MISSING_AT_MOST_SAMPLES * _SAMPLE_BYTES:
        raise RecordingCut(at_seconds=round(span.end_seconds - missing / _SAMPLE_BYTES / MODEL_SAMPLES_PER_SECOND))
    return bytes(found) + bytes(missing)


def read_blocks(recordings: Recordings, planner: Planner, part_id: str) -> Iterator[tuple[float, bytes]]:
    """Give the whole recording as (start in seconds, samples), at most 10 minutes each, cut where it is quietest."""
    most = BLOCK_SECONDS * MODEL_SAMPLES_PER_SECOND * _SAMPLE_BYTES
    waiting = bytearray()
    first = 0
    with closing(_pieces(recordings, part_id, 0.0)) as pieces:
        for piece in pieces:
            waiting += piece
            while len(waiting) > most:
                start = first / MODEL_SAMPLES_PER_SECOND
                within = Span(start + BLOCK_SECONDS - _CUT_WITHIN_SECONDS, start + BLOCK_SECONDS)
                block = bytes(waiting[:most])
                cut = round(planner.quietest(block, start, within) * MODEL_SAMPLES_PER_SECOND) - first
                yield start, block[: cut * _SAMPLE_BYTES]
                del waiting[: cut * _SAMPLE_BYTES]
                first += cut
    if waiting:
        yield first / MODEL_SAMPLES_PER_SECOND, bytes(waiting)


def _pieces(recordings: Recordings, part_id: str, start_seconds: float) -> Generator[bytes]:
    for block in recordings.read_pcm(part_id, MODEL_SAMPLES_PER_SECOND, start_seconds):
        yield block.samples
