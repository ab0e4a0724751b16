"""Sentences for transcripts and for search (app/errors/transcript.py, app/errors/search.py)."""

from ui.sentences.sentence import Sentence
from ui.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "transcript.failed": Sentence(
        QT_TRANSLATE_NOOP("errors", "The transcript could not be made or shown. The recording is not touched."),
        QT_TRANSLATE_NOOP("errors", "Try again; what was written so far is kept."),
    ),
    "transcript.missing": Sentence(
        QT_TRANSLATE_NOOP("errors", "This testimony has no transcript yet."),
        QT_TRANSLATE_NOOP("errors", "Transcribe it first, then look again."),
    ),
    "transcript.recording_cut": Sentence(
        QT_TRANSLATE_NOOP("errors", "The sound ends earlier than it should, at second {at_seconds}."),
        QT_TRANSLATE_NOOP("errors", "Check the vault; what was transcribed before this place is kept."),
    ),
    "transcript.paragraph_unknown": Sentence(
        QT_TRANSLATE_NOOP("errors", "This paragraph is not in the transcript that is shown now."),
        QT_TRANSLATE_NOOP("errors", "Open the testimony again; what was corrected before is kept."),
    ),
    "transcript.text_too_long": Sentence(
        QT_TRANSLATE_NOOP("errors", "That is too long for one paragraph."),
        QT_TRANSLATE_NOOP("errors", "Write at most {limit} letters, and the rest in another paragraph."),
    ),
    "search.too_short": Sentence(
        QT_TRANSLATE_NOOP("errors", "That is too short to search for."),
        QT_TRANSLATE_NOOP("errors", "Write at least {shortest} letters."),
    ),
}
