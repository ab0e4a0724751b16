"""A review of one recording in memory, over the windows that a machine made of it."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.paragraphs import Paragraph
from app.domain.transcript import Window
from app.usecases.review import Review, ReviewedTranscript, ReviewRooms, read_recording
from tests.fakes.memory_reviews import MemoryReviews
from tests.fakes.memory_transcripts import MemoryTranscripts
from tests.fakes.pcm_recordings import RATE, PcmRecordings
from tests.fakes.transcript_samples import some_run

PART = "p1"


class ReviewDesk:
    """`review` is what is done, `shown` what comes of it."""

    def __init__(self, windows: Sequence[Window], seconds: float) -> None:
        recordings, transcripts = PcmRecordings(PART, bytes(int(seconds * RATE) * 2)), MemoryTranscripts()
        transcripts.begin(replace(some_run("r1", PART, finished=True), audio_seconds=seconds), windows)
        self._rooms = ReviewRooms(None, recordings, transcripts, MemoryReviews())  # type: ignore[arg-type]
        self.review = Review(self._rooms, "t1")

    @property
    def shown(self) -> ReviewedTranscript:
        return read_recording(self._rooms.recordings, self._rooms.transcripts, self._rooms.reviews, PART)

    @property
    def standing(self) -> list[Paragraph]:
        """What was not taken away."""
        return [one for one in self.shown.paragraphs if not one.taken_away]
