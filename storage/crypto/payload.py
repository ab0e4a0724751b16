"""The payload of an age file: 64 KiB chunks under ChaCha20-Poly1305 (C2SP age, "Payload").

Chunks are handled in batches of 16 so that a gigabyte costs a thousand calls of the file, and memory stays
at about 2 MiB whatever the size.
"""

from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.errors.age import AgeError, AgePayloadDamaged, AgePayloadTruncated
from storage.crypto.kdf import derive_subkey
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource

NONCE_BYTES = 16
CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES
BATCH_CHUNKS = 16
BATCH_BYTES = BATCH_CHUNKS * CHUNK_BYTES


class Sink(Protocol):
    """Takes the sealed bytes: a binary file, buffered or not."""

    def write(self, data: memoryview, /) -> int | None:
        """Take some of the bytes and say how many, or None for all."""
        ...


def chunk_nonce(counter: int, *, final: bool) -> bytes:
    """The 12-byte nonce of a chunk: 11 bytes of big-endian counter, then 01 for the final chunk, else 00."""
    return counter.to_bytes(11, "big") + (b"\x01" if final else b"\x00")


def payload_cipher(file_key: Secret, nonce: bytes) -> ChaCha20Poly1305:
    """The cipher of all chunks of one file."""
    return ChaCha20Poly1305(derive_subkey(file_key.view(), b"payload", nonce))


def sealed_size(plain_bytes: int) -> int:
    """How many bytes the chunks of `plain_bytes` take, without header and nonce."""
    return plain_bytes + TAG_BYTES * max(1, -(-plain_bytes // CHUNK_BYTES))


def write_all(sink: Sink, data: memoryview) -> None:
    """Write every byte, also to an unbuffered file that takes fewer."""
    while data:
        count = sink.write(data)
        data = data[len(data) if count is None else count :]


class PayloadWriter:
    """Seals a stream. finish() writes the final chunk; without it the file is recognisably unfinished."""

    def __init__(self, sink: Sink, cipher: ChaCha20Poly1305) -> None:
        self._sink = sink
        self._cipher = cipher
        self._counter = 0
        self._plain = bytearray(BATCH_BYTES)
        self._filled = 0
        self._sealed = bytearray(BATCH_CHUNKS * SEALED_CHUNK_BYTES)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take more plaintext. The last full batch is held back: it may turn out to be the end."""
        view = memoryview(data).cast("B")
        while view:
            if self._filled == len(self._plain):
                self._seal(memoryview(self._plain), final=False)
                self._filled = 0
            if not self._filled and len(view) > len(self._plain):
                self._seal(view[: len(self._plain)], final=False)
                view = view[len(self._plain) :]
                continue
            taken = view[: len(self._plain) - self._filled]
            self._plain[self._filled : self._filled + len(taken)] = taken
            self._filled += len(taken)
            view = view[len(taken) :]

    def finish(self) -> None:
        """Seal what is held back, the last chunk as final."""
        self._seal(memoryview(self._plain)[: self._filled], final=True)
        self.wipe()

    def wipe(self) -> None:
        """Overwrite the plaintext that is still held."""
        self._plain[:] = bytes(len(self._plain))
        self._filled = 0

    def _seal(self, plain: memoryview, *, final: bool) -> None:
        sealed = memoryview(self._sealed)
        written = 0
        for start in range(0, max(len(plain), 1), CHUNK_BYTES):
            chunk = plain[start : start + CHUNK_BYTES]
            nonce = chunk_nonce(self._counter, final=final and start + CHUNK_BYTES >= len(plain))
            written += self._cipher.encrypt_into(nonce, chunk, None, sealed[written : written + len(chunk) + TAG_BYTES])
            self._counter += 1
        write_all(self._sink, sealed[:written])


class PayloadReader:
    """Opens a stream chunk by chunk; nothing is released that was not authenticated.

    Reading to the end without an error means that the whole payload was there, in order, and unchanged.
    """

    def __init__(self, source: ByteSource, cipher: ChaCha20Poly1305, start_bytes: int) -> None:
        """`start_bytes` is the absolute position of the first chunk, used only for seeking."""
        self._source = source
        self._cipher = cipher
        self._start_bytes = start_bytes
        self._sealed = bytearray(BATCH_CHUNKS * SEALED_CHUNK_BYTES)
        self._plain = bytearray(BATCH_BYTES)
        self._size_bytes: int | None = None
        self._forget(0)

    def read_into(self, view: memoryview) -> int:
        """Fill `view`; fewer bytes only at the end. Raises `AgePayloadDamaged`, `AgePayloadTruncated`.

        An error comes only after every byte before it was released.
        """
        done = 0
        while done < len(view):
            if self._next == self._end and not self._open_more(released=done > 0):
                break
            count = min(len(view) - done, self._end - self._next)
            view[done : done + count] = memoryview(self._plain)[self._next : self._next + count]
            self._next += count
            done += count
        return done

    def tell(self) -> int:
        """The position in the plaintext, in bytes."""
        return self._first_chunk * CHUNK_BYTES + self._next

    def size(self) -> int:
        """The size of the plaintext in bytes; the final chunk is opened first, then the position is restored.

        Needs a source that seeks. Raises `AgePayloadDamaged`, `AgePayloadTruncated`.
        """
        if self._size_bytes is None:
            here = self.tell()
            self._size_bytes = self._open_final()
            self._go_to(here)
        return self._size_bytes

    def seek(self, position_bytes: int) -> None:
        """Go to a position of the plaintext, at most its size. Needs a source that seeks."""
        position_bytes = min(max(position_bytes, 0), self.size())
        if self._first_chunk * CHUNK_BYTES <= position_bytes < self._first_chunk * CHUNK_BYTES + self._end:
            self._next = position_bytes - self._first_chunk * CHUNK_BYTES
            return
        self._go_to(position_bytes)

    def wipe(self) -> None:
        """Overwrite the plaintext that is still held."""
        self._plain[:] = bytes(len(self._plain))
        self._forget(self._first_chunk)

    def _forget(self, chunk: int) -> None:
        self._first_chunk = chunk
        self._counter = chunk
        self._next = self._end = 0
        self._final_seen = False
        self._error: AgeError | None = None

    def _finished(self, *, released: bool) -> bool:
        """Whether the end was reached; an error that waits is raised unless bytes before it go out first."""
        if self._error is not None and not released:
            raise self._error
        return self._final_seen or self._error is not None

    def _go_to(self, position_bytes: int) -> None:
        chunk, within = divmod(position_bytes, CHUNK_BYTES)
        if within == 0 and chunk and position_bytes == self._size_bytes:
            chunk, within = chunk - 1, CHUNK_BYTES
        self._forget(chunk)
        self._source.seek(self._start_bytes + chunk * SEALED_CHUNK_BYTES)
        if within:
            self._open_batch(released=False)
            self._next = min(within, self._end)

    def _open_more(self, *, released: bool) -> bool:
        """Open the next batch; False at the end, and before an error while bytes wait to be released."""
        return not self._finished(released=released) and self._open_batch(released=released)

    def _open_batch(self, *, released: bool) -> bool:
        """Read and open up to 16 chunks; whether at least one byte is ready. An error waits for its turn."""
        self._first_chunk = self._counter
        self._next = self._end = 0
        count = self._source.read_into(memoryview(self._sealed))
        if self._source.failure is not None:
            # The whole chunks before the failure count; the piece after them may only look like a last chunk.
            count -= count % SEALED_CHUNK_BYTES
            self._error = self._source.failure
        elif not count:
            self._error = AgePayloadTruncated(chunk=self._counter)
        for start in range(0, count, SEALED_CHUNK_BYTES):
            if self._final_seen:
                self._error = AgePayloadDamaged(chunk=self._counter)
                break
            if not self._open_chunk(memoryview(self._sealed)[start : min(start + SEALED_CHUNK_BYTES, count)]):
                break
        if self._final_seen and self._error is None:
            self._check_nothing_follows()
        return self._end > 0 or not self._finished(released=released)

    def _check_nothing_follows(self) -> None:
        if self._source.read_into(memoryview(bytearray(1))):
            self._error = AgePayloadDamaged(chunk=self._counter)
        elif self._source.failure is not None:
            self._error = self._source.failure

    def _open_chunk(self, sealed: memoryview) -> bool:
        """Open one chunk behind those already open. Only a full one can be other than final."""
        size_bytes = len(sealed) - TAG_BYTES
        full = len(sealed) == SEALED_CHUNK_BYTES
        empty_too_late = size_bytes == 0 and self._counter > 0
        if size_bytes >= 0 and not empty_too_late:
            plain = memoryview(self._plain)[self._end : self._end + size_bytes]
            for final in (False, True) if full else (True,):
                if self._opens(sealed, plain, final=final):
                    self._final_seen = final
                    self._counter += 1
                    self._end += size_bytes
                    return True
        self._error = AgePayloadDamaged(chunk=self._counter)
        return False

    def _opens(self, sealed: memoryview, plain: memoryview, *, final: bool) -> bool:
        try:
            self._cipher.decrypt_into(chunk_nonce(self._counter, final=final), sealed, None, plain)
        except InvalidTag:
            plain[:] = bytes(len(plain))
            return False
        return True

    def _open_final(self) -> int:
        sealed_bytes = self._source.seek_end() - self._start_bytes
        chunks, rest = divmod(sealed_bytes, SEALED_CHUNK_BYTES)
        if sealed_bytes <= 0 or 0 < rest < TAG_BYTES:
            raise AgePayloadTruncated(chunk=max(chunks, 0))
        last = chunks if rest else chunks - 1
        self._forget(last)
        self._source.seek(self._start_bytes + last * SEALED_CHUNK_BYTES)
        sealed = memoryview(self._sealed)[: rest or SEALED_CHUNK_BYTES]
        self._source.read_into(sealed)
        size_bytes = len(sealed) - TAG_BYTES
        plain = memoryview(self._plain)[:size_bytes]
        if (size_bytes == 0 and last > 0) or not self._opens(sealed, plain, final=True):
            raise AgePayloadTruncated(chunk=last)
        return last * CHUNK_BYTES + size_bytes
