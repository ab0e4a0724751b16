"""What the model and the process around it can refuse."""

from app.errors.base import SaksiError


class TranscriptionError(SaksiError):
    """Transcription failed, for a reason that no narrower class names."""

    code = "transcription.failed"


class WorkerFailed(TranscriptionError):
    """The worker process cannot be started, or ended again right after it was restarted. Facts: `stage`."""

    code = "transcription.worker_failed"


class WindowFailed(TranscriptionError):
    """One window got no text, also on the second, simpler try; others are not touched. Facts: `reason`."""

    code = "transcription.window_failed"


class LanguageNotInModel(TranscriptionError):
    """The model was never taught this language. Facts: `language`."""

    code = "transcription.language_not_in_model"


class WireError(TranscriptionError):
    """The bytes between program and worker are not frames of transcription/WIRE.md."""

    code = "transcription.wire"


class WireTruncated(WireError):
    """The stream ended inside a frame."""

    code = "transcription.wire_truncated"


class WireTooLarge(WireError):
    """A frame is longer than its kind may be. Facts: `kind`, `length_bytes`."""

    code = "transcription.wire_too_large"


class WireUnknownKind(WireError):
    """No frame of this kind may travel in this direction. Facts: `kind`."""

    code = "transcription.wire_unknown_kind"


class WireMalformed(WireError):
    """The content of a frame breaks a rule of its kind. Facts: `rule`, the number of the MUST."""

    code = "transcription.wire_malformed"
