"""What can go wrong with sound: files, microphones, and recordings."""

from app.errors.base import SaksiError


class AudioError(SaksiError):
    """Sound could not be handled, for a reason that no narrower class names."""

    code = "audio.failed"


class AudioUnreadable(AudioError):
    """The file is not a kind of sound that Saksi opens, or its beginning is broken. Nothing was taken from it."""

    code = "audio.unreadable"


class AudioEmpty(AudioError):
    """The file opens, but holds no sound."""

    code = "audio.empty"


class AudioDamaged(AudioError):
    """Sound breaks off or is broken inside; what came before was given. Facts: `at_seconds`."""

    code = "audio.damaged"


class MicrophoneMissing(AudioError):
    """This computer shows no microphone."""

    code = "audio.no_microphone"


class MicrophoneUnknown(AudioError):
    """No microphone has this name, or more than one has. Facts: `matches`."""

    code = "audio.microphone_unknown"


class MicrophoneRefused(AudioError):
    """The microphone is there but does not start: in use, or not allowed to this program."""

    code = "audio.microphone_refused"


class RecordingUnknown(AudioError):
    """There is no recording with this id in the vault."""

    code = "recording.unknown"


class RecordingStopped(AudioError):
    """The recording was stopped already; no more sound can be added to it."""

    code = "recording.stopped"


class RecordingStillLive(AudioError):
    """The recording has to be stopped before it can be sealed."""

    code = "recording.still_live"


class ChunkOutOfOrder(AudioError):
    """A chunk does not continue the recording where it ends; nothing was stored. Facts: `expected`, `got`."""

    code = "recording.chunk_out_of_order"
