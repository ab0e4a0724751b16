"""Cuts a run of sound into chunks of at most one second."""

from collections.abc import Iterator

from app.domain.audio import AudioFormat, EncodedChunk
from app.ports.audio import AudioCodec, ChunkEncoder


class ChunkCutter:
    """Takes samples in, gives encoded chunks out, numbered without holes.

    A chunk is closed early when one more block of the same length would take it past one second, so that
    never more than one second waits to be saved.
    """

    def __init__(self, codec: AudioCodec, audio_format: AudioFormat) -> None:
        self._codec = codec
        self._format = audio_format
        self._encoder: ChunkEncoder | None = None
        self._encoder_number = -1
        self._sequence = 0
        self._first_frame = 0
        self._waiting = bytearray()

    @property
    def frames(self) -> int:
        """Frames taken so far: the place where the next sample will lie."""
        return self._first_frame + len(self._waiting) // self._format.bytes_per_frame

    def add(self, samples: bytes) -> Iterator[EncodedChunk]:
        """Take one block of at most a tenth of a second or so; give the chunks that are full now."""
        chunk_bytes = self._format.chunk_frames * self._format.bytes_per_frame
        for start in range(0, len(samples), chunk_bytes):
            piece = samples[start : start + chunk_bytes]
            room = chunk_bytes - len(self._waiting)
            self._waiting += piece[:room]
            if len(self._waiting) + len(piece) > chunk_bytes:
                yield from self._close_whole_packets()
            self._waiting += piece[room:]

    def finish(self) -> Iterator[EncodedChunk]:
        """End this stretch of sound: give what is left as a short chunk. The next stretch has a new encoder."""
        if self._encoder is None and not self._waiting:
            return
        samples = bytes(self._waiting)
        self._waiting.clear()
        flac = self._present_encoder().finish(samples)
        self._encoder = None
        if samples:
            yield self._chunk(samples, flac)

    def _close_whole_packets(self) -> Iterator[EncodedChunk]:
        packet_bytes = self._format.packet_frames * self._format.bytes_per_frame
        whole = len(self._waiting) - len(self._waiting) % packet_bytes
        if whole:
            samples = bytes(self._waiting[:whole])
            del self._waiting[:whole]
            yield self._chunk(samples, self._present_encoder().encode(samples))

    def _present_encoder(self) -> ChunkEncoder:
        if self._encoder is None:
            self._encoder = self._codec.encoder(self._format)
            self._encoder_number += 1
        return self._encoder

    def _chunk(self, samples: bytes, flac: bytes) -> EncodedChunk:
        frames = len(samples) // self._format.bytes_per_frame
        chunk = EncodedChunk(self._sequence, self._first_frame, frames, self._encoder_number, flac)
        self._sequence += 1
        self._first_frame += frames
        return chunk
