"""Sound in and out of files: the only importer of PyAV.

Files are opened only as streams with a container that containers.py has recognised; every way by which FFmpeg
could open a second file or an address is shut. No exception of PyAV leaves this file.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from io import BytesIO
from typing import Any, BinaryIO, Self

import av
import av.filter
import av.logging
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame

from app.domain.audio import AudioFormat
from app.errors.audio import AudioDamaged, AudioEmpty, AudioUnreadable
from app.errors.base import SaksiError
from app.errors.storage import FileNotReadable
from storage.audio.ending import EndingStream

# FFmpeg quotes from the files that it reads; what a file says must not reach a log or a terminal.
av.logging.set_level(None)

_LAYOUTS = {1: "mono", 2: "stereo"}
_MICROSECONDS = 1_000_000
_EARLIER_SECONDS = (0.0, 2.0, 30.0, math.inf)
_HOLE_SECONDS = 0.05
_SHUT = {"protocol_whitelist": ""}
# RFC 9639 section 9.3: each FLAC frame carries a CRC-16, which the decoder checks only when it is told to.
_STRICT_FLAC = {"err_detect": "crccheck+explode"}


class FlacEncoder:
    """Turns the samples of one unbroken stretch of a recording into bare FLAC frames without delay."""

    def __init__(self, audio_format: AudioFormat) -> None:
        self._format = audio_format
        self._packet_bytes = audio_format.packet_frames * audio_format.bytes_per_frame
        context = av.CodecContext.create("flac", "w")
        if not isinstance(context, AudioCodecContext):
            raise TypeError("the flac encoder is not an audio encoder")
        context.sample_rate = audio_format.sample_rate_hz
        context.layout = _LAYOUTS[audio_format.channels]
        context.format = "s16"
        context.options = {"frame_size": str(audio_format.packet_frames)}
        self._context = context
        self._encoded_frames = 0

    def encode(self, samples: bytes) -> bytes:
        """Encode whole packets (a multiple of a tenth of a second) and return their FLAC frames, all of them."""
        if len(samples) % self._packet_bytes:
            raise ValueError("only whole packets are encoded before the end")
        return b"".join(self._encode_packets(samples))

    def finish(self, samples: bytes) -> bytes:
        """Encode the last samples, of any length, and close the encoder."""
        frames = b"".join(self._encode_packets(samples))
        return frames + b"".join(bytes(packet) for packet in self._context.encode(None))

    def _encode_packets(self, samples: bytes) -> Iterator[bytes]:
        for start in range(0, len(samples), self._packet_bytes):
            frame = _frame_of(samples[start : start + self._packet_bytes], self._format)
            frame.pts = self._encoded_frames
            self._encoded_frames += frame.samples
            yield from (bytes(packet) for packet in self._context.encode(frame))


class FlacCodec:
    """Makes encoders for recordings (port AudioCodec)."""

    def encoder(self, audio_format: AudioFormat) -> FlacEncoder:
        """Return a fresh encoder for the next unbroken stretch."""
        return FlacEncoder(audio_format)


class Resampler:
    """Turns samples of one format into another, keeping its filter from block to block."""

    def __init__(self, source: AudioFormat, target: AudioFormat) -> None:
        self._source = source
        self._same = source == target
        self._converter = _Converter(target)

    def convert(self, samples: bytes) -> bytes:
        """Return what is ready after these samples."""
        if self._same or not samples:
            return samples
        return self._converter.convert(_frame_of(samples, self._source))

    def flush(self) -> bytes:
        """Return what the filter still holds, at the end."""
        return b"" if self._same else self._converter.flush()


class Tempo:
    """Makes speech faster or slower without touching its pitch (port Tempo; FFmpeg's atempo, a WSOLA filter)."""

    def __init__(self, audio_format: AudioFormat, speed: float) -> None:
        """Take a speed between 0.5 and 2.0; at 1.0 every sample comes out as it went in."""
        self._format = audio_format
        self._frames = 0
        self._graph: Any = None if speed == 1.0 else _tempo_graph(audio_format, speed)

    def convert(self, samples: bytes) -> bytes:
        """Return what is ready after these samples. Raises AudioDamaged."""
        if self._graph is None or not samples:
            return samples
        frame = _frame_of(samples, self._format)
        frame.pts = self._frames
        self._frames += frame.samples
        with _library_errors(AudioDamaged):
            self._graph.push(frame)
        return self._pull()

    def flush(self) -> bytes:
        """Return what the filter still holds, at the end. Raises AudioDamaged."""
        if self._graph is None:
            return b""
        with _library_errors(AudioDamaged):
            self._graph.push(None)
        return self._pull()

    def _pull(self) -> bytes:
        made = []
        with _library_errors(AudioDamaged), suppress(av.BlockingIOError, av.EOFError):
            while True:
                made.append(_samples_of(self._graph.pull(), self._format))
        return b"".join(made)


def _tempo_graph(audio_format: AudioFormat, speed: float) -> Any:
    with _library_errors(AudioDamaged):
        graph: Any = av.filter.Graph()
        source = graph.add_abuffer(
            sample_rate=audio_format.sample_rate_hz,
            format="s16",
            layout=_LAYOUTS[audio_format.channels],
            time_base=Fraction(1, audio_format.sample_rate_hz),
        )
        graph.link_nodes(source, graph.add("atempo", f"{speed:.3f}"), graph.add("abuffersink")).configure()
    return graph


class SoundReader:
    """An opened sound file. Use it as a context manager; the stream stays the caller's.

    `damaged_packets` grows while blocks() goes over places that do not decode.
    """

    def __init__(self, stream: BinaryIO, container: str) -> None:
        """Open a seekable or unseekable stream. Raises AudioUnreadable, AudioEmpty (no sound track in it)."""
        self.damaged_packets = 0
        self._stream = EndingStream(stream)
        self._packets: Any = None
        with _library_errors(AudioUnreadable):
            self._container: Any = av.open(
                self._stream, format=container, options=dict(_SHUT), metadata_errors="ignore", io_open=_refuse_to_open
            )
        tracks: Any = self._container.streams.audio
        if not tracks:
            self.close()
            raise AudioEmpty
        self._track: Any = tracks[0]
        if self._track.codec_context is None:
            self.close()
            raise AudioUnreadable
        self._track.codec_context.thread_count = 1
        if self._track.codec_context.name == "flac":
            self._track.codec_context.options = dict(_STRICT_FLAC)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the decoder."""
        self._let_go_of_packets()
        with _library_errors(AudioDamaged):
            self._container.close()

    @property
    def native_format(self) -> AudioFormat:
        """The rate and channels of the file itself, as 16-bit samples."""
        context = self._track.codec_context
        return AudioFormat(context.sample_rate, context.channels)

    @property
    def declared_seconds(self) -> float | None:
        """The length that the header promises, None where it promises nothing."""
        track = self._track
        if track.duration is not None and track.time_base is not None:
            return float(track.duration * track.time_base)
        if self._container.duration is not None:
            return float(self._container.duration) / _MICROSECONDS
        return None

    def blocks(self, target: AudioFormat, start_seconds: float = 0.0) -> Iterator[bytes]:
        """Decode from `start_seconds` on and give runs of samples of the target format.

        Places that do not decode are left out and counted. Raises AudioDamaged when nothing more can be read.
        """
        converter = _Converter(target)
        if start_seconds > 0:
            self._go_to(start_seconds)
        for frame in self._frames():
            kept = _from(frame, start_seconds)
            if kept is not None and (samples := converter.convert(kept)):
                yield samples
        if samples := converter.flush():
            yield samples

    def _go_to(self, start_seconds: float) -> None:
        """Seek to a place or before it: FFmpeg's search does not find the last frames of every FLAC file."""
        for early_seconds in _EARLIER_SECONDS:
            at_seconds = max(0.0, start_seconds - early_seconds)
            with _library_errors(AudioDamaged), suppress(av.FFmpegError):
                self._container.seek(int(at_seconds * _MICROSECONDS), backward=True, any_frame=False)
                return
        raise AudioDamaged

    def _frames(self) -> Iterator[AudioFrame]:
        timeline = _Timeline()
        with _library_errors(AudioDamaged):
            self._packets = self._container.demux(self._track)
            try:
                while (packet := next(self._packets, None)) is not None:
                    for frame in self._decode(packet):
                        # A place that the decoder left out silently shows in the times of what follows.
                        self.damaged_packets += timeline.misses_before(frame)
                        yield frame
                    self.damaged_packets += packet.is_corrupt
            finally:
                self._let_go_of_packets()

    def _let_go_of_packets(self) -> None:
        """Read to an end that is near: PyAV frees what it reads packets into only there (18.1), never elsewhere."""
        packets, self._packets = self._packets, None
        if packets is not None:
            self._stream.end()
            with suppress(Exception):
                for _ in packets:
                    pass
            self._stream.go_on()

    def _decode(self, packet: Any) -> list[AudioFrame]:
        try:
            frames = list(packet.decode())
        except av.FFmpegError:
            self.damaged_packets += 1
            return []
        if packet.size and not frames and self._track.codec_context.name == "flac":
            # FLAC has no delay: a frame whose checksum is wrong gives nothing.
            self.damaged_packets += 1
        return frames


class _Timeline:
    """Watches whether each frame begins where the one before it ended."""

    def __init__(self) -> None:
        self._end_seconds: float | None = None

    def misses_before(self, frame: AudioFrame) -> bool:
        begins, missing = self._end_seconds, False
        if frame.pts is not None and frame.time_base is not None:
            begins = float(frame.pts * frame.time_base)
            missing = self._end_seconds is not None and begins - self._end_seconds > _HOLE_SECONDS
        if begins is not None:
            self._end_seconds = begins + frame.samples / frame.sample_rate
        return missing


def decode_flac(flac: bytes) -> bytes:
    """Return the samples of a short FLAC file in memory, s16le. Raises AudioDamaged."""
    try:
        with SoundReader(BytesIO(flac), "flac") as reader:
            samples = b"".join(reader.blocks(reader.native_format))
            if reader.damaged_packets:
                raise AudioDamaged
            return samples
    except (AudioUnreadable, AudioEmpty) as error:
        raise AudioDamaged from error


class _Converter:
    """FFmpeg's resampler, made anew when a stream changes its format in the middle."""

    def __init__(self, target: AudioFormat) -> None:
        self._target = target
        self._resampler: Any = None
        self._shape: tuple[str, str, int] | None = None

    def convert(self, frame: AudioFrame) -> bytes:
        shape = (frame.format.name, frame.layout.name, frame.sample_rate)
        before = b""
        if shape != self._shape:
            before = self.flush()
            self._shape = shape
            self._resampler = av.AudioResampler(
                format="s16", layout=_LAYOUTS[self._target.channels], rate=self._target.sample_rate_hz
            )
        frame.pts = None
        return before + self._pass(frame)

    def flush(self) -> bytes:
        return b"" if self._resampler is None else self._pass(None)

    def _pass(self, frame: AudioFrame | None) -> bytes:
        with _library_errors(AudioDamaged):
            frames = self._resampler.resample(frame)
            return b"".join(_samples_of(made, self._target) for made in frames if made is not None)


def _samples_of(frame: AudioFrame, audio_format: AudioFormat) -> bytes:
    # The plane is longer than the samples: FFmpeg pads it.
    return bytes(frame.planes[0])[: frame.samples * audio_format.bytes_per_frame]


def _frame_of(samples: bytes, audio_format: AudioFormat) -> AudioFrame:
    packed = np.frombuffer(samples, dtype="<i2").reshape(1, -1)
    frame = AudioFrame.from_ndarray(packed, format="s16", layout=_LAYOUTS[audio_format.channels])
    frame.sample_rate = audio_format.sample_rate_hz
    return frame


def _from(frame: AudioFrame, start_seconds: float) -> AudioFrame | None:
    """Cut what lies before the start; a seek lands a little early."""
    if start_seconds <= 0 or frame.pts is None or frame.time_base is None:
        return frame
    first = round(start_seconds * frame.sample_rate) - round(frame.pts * frame.time_base * frame.sample_rate)
    if first <= 0:
        return frame
    if first >= frame.samples:
        return None
    array = frame.to_ndarray()
    width = 1 if frame.format.is_planar else len(frame.layout.channels)
    rest: Any = np.ascontiguousarray(array[:, first * width :])
    cut = AudioFrame.from_ndarray(rest, format=frame.format.name, layout=frame.layout.name)
    cut.sample_rate = frame.sample_rate
    return cut


def _refuse_to_open(*_: object) -> BinaryIO:
    raise AudioUnreadable


@contextmanager
def _library_errors(kind: type[SaksiError]) -> Iterator[None]:
    """Let our own errors through (a stream may raise them), turn everything of the library into `kind`."""
    try:
        yield
    except av.FFmpegError as error:
        raise kind from error
    except OSError as error:
        raise FileNotReadable(errno=error.errno or 0) from error
    except (ValueError, TypeError, MemoryError, ArithmeticError, RuntimeError, LookupError) as error:
        raise kind from error
