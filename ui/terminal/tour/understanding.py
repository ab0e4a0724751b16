"""The steps in which the sound becomes text, is measured, and is found again."""

from contextlib import closing

from app.domain.transcript import Account, WindowStatus
from app.jobs import CancelToken
from app.usecases.review import ReviewedTranscript, read_recording
from app.usecases.show import render_text
from ui.flags import say
from ui.terminal.accuracy import word_error_rate
from ui.terminal.commands.transcribe import transcribe_recording
from ui.terminal.output import clock
from ui.terminal.tour.state import Tour
from ui.words import QT_TRANSLATE_NOOP

WORD_ERROR_RATE_LIMIT = 0.10
_SEARCHED = "passport"
_ROUNDING_SECONDS = 0.001


def transcribe_sample(tour: Tour) -> None:
    """The model writes down what it heard, and every second is accounted for."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "The model on this device writes down what it heard."))
    sample = tour.program.sample()
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Model {name}: demo only, it understands the demo voices and nothing else."),
        name=sample.model,
    )
    stored = tour.program.models(None).choose(sample.model)
    with tour.field_vault() as vault, closing(tour.program.transcriber(stored)) as transcriber:
        testimony = vault.testimonies.get(tour.testimony_id)
        (facts,) = vault.recordings.of(testimony.id)
        transcribe_recording(tour.program, vault, transcriber, testimony, facts.part_id, tour.output, CancelToken())
        transcript = read_recording(vault.recordings, vault.transcripts, vault.reviews, facts.part_id)
    tour.text = render_text(transcript, say)
    for line in tour.text.splitlines():
        tour.output.show(f"   {line}")
    _measure(tour, transcript)


def _measure(tour: Tour, transcript: ReviewedTranscript) -> None:
    said = tour.program.files.read_small(tour.program.sample().words).decode("utf-8")
    understood = believed_text(transcript)
    rate = word_error_rate(said, understood)
    accounted = sum(entry.span.seconds for entry in transcript.ledger)
    tour.told |= {"word_error_rate": rate, "accounted_seconds": accounted, "transcript": understood}
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Word error rate {rate:.1f} % (at most {limit:.0f} % allowed)."),
        rate=100 * rate,
        limit=100 * WORD_ERROR_RATE_LIMIT,
    )
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Accounted for: {accounted} of {length}; {missing} of speech without text."),
        accounted=clock(accounted),
        length=clock(transcript.recording.seconds),
        missing=clock(transcript.speech_without_text_seconds),
    )
    tour.must(rate <= WORD_ERROR_RATE_LIMIT)
    tour.must(abs(accounted - transcript.recording.seconds) < _ROUNDING_SECONDS)
    tour.must(not any(entry.account is Account.PENDING for entry in transcript.ledger))


def believed_text(transcript: ReviewedTranscript) -> str:
    """Return the text that no guard holds back."""
    segments = [
        segment
        for window in transcript.windows
        if window.text is not None and window.status is WindowStatus.DONE
        for segment in window.text.segments
    ]
    return " ".join(segment.text.strip() for segment in segments)


def search_words(tour: Tour) -> None:
    """A word is found again, with its place."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "A word is searched for in the encrypted vault."))
    with tour.field_vault() as vault:
        hits = vault.search.find(_SEARCHED)
    tour.must(bool(hits))
    hit = hits[0]
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "“{word}” at {at}: {excerpt}"),
        word=_SEARCHED,
        at=clock(hit.span.start_seconds),
        excerpt=hit.excerpt.strip(),
    )
