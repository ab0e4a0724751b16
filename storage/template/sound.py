"""A recorded reading that lies beside a template: believed only after all of it was decoded. See FORMAT.md."""

import hashlib
from io import BytesIO

from app.domain.audio import AudioFormat
from app.domain.wording import MOST_CLIP_BYTES
from app.errors.audio import AudioDamaged, AudioEmpty, AudioUnreadable
from app.errors.template import TemplateSoundBad
from storage.audio.codec import SoundReader
from storage.audio.containers import container_of

MOST_SECONDS = 180
_CONTAINERS = ("flac", "wav", "ogg")
_RATE_HZ = 16_000


def check_clip(file: str, sha256: str, untrusted: bytes) -> None:
    """Let through what has this SHA-256 and is whole sound of a fit length. Raises TemplateSoundBad."""
    if len(untrusted) > MOST_CLIP_BYTES:
        raise TemplateSoundBad(file=file, reason="large")
    if hashlib.sha256(untrusted).hexdigest() != sha256:
        raise TemplateSoundBad(file=file, reason="changed")
    try:
        _decode(file, untrusted)
    except (AudioUnreadable, AudioEmpty):
        raise TemplateSoundBad(file=file, reason="no_sound") from None
    except AudioDamaged:
        raise TemplateSoundBad(file=file, reason="damaged") from None


def _decode(file: str, untrusted: bytes) -> None:
    target, decoded_bytes = AudioFormat(_RATE_HZ, 1), 0
    with open_clip(untrusted) as reader:
        for samples in reader.blocks(target):
            decoded_bytes += len(samples)
            if decoded_bytes > MOST_SECONDS * _RATE_HZ * target.bytes_per_frame:
                raise TemplateSoundBad(file=file, reason="long")
        if reader.damaged_packets:
            raise AudioDamaged
        if not decoded_bytes:
            raise AudioEmpty


def open_clip(sound: bytes) -> SoundReader:
    """Open a clip that lies in memory. Raises AudioUnreadable, AudioEmpty."""
    stream = BytesIO(sound)
    container = container_of(stream)
    if container not in _CONTAINERS:
        raise AudioUnreadable
    return SoundReader(stream, container)
