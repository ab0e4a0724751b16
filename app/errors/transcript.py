"""What can go wrong with transcripts and with the sound that they are made of."""

from app.errors.base import SaksiError


class TranscriptError(SaksiError):
    """A transcript cannot be made or shown, for a reason that no narrower class names."""

    code = "transcript.failed"


class TranscriptMissing(TranscriptError):
    """Nothing was transcribed here yet, or there is no such run."""

    code = "transcript.missing"


class RecordingCut(TranscriptError):
    """The sound ended earlier than it should while a window was read. Facts: `at_seconds`."""

    code = "transcript.recording_cut"


class ParagraphUnknown(TranscriptError):
    """There is no such paragraph in the transcript that is shown, or nothing that could become one."""

    code = "transcript.paragraph_unknown"


class TextTooLong(TranscriptError):
    """A corrected paragraph would be longer than a paragraph may be. Facts: `limit` in characters."""

    code = "transcript.text_too_long"
