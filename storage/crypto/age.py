"""Sealing to recipients and opening with identities: the age v1 format (C2SP age) as a stream."""

import io
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from app.errors.age import AgeHeaderInvalid, AgeNoMatch, AgeRecipientsRefused
from storage.crypto import hybrid, scrypt, x25519
from storage.crypto.header import Header, encode_header, parse_header
from storage.crypto.payload import (
    BATCH_BYTES,
    NONCE_BYTES,
    PayloadReader,
    PayloadWriter,
    Sink,
    payload_cipher,
    write_all,
)
from storage.crypto.recipient import FILE_KEY_BYTES, Identity, Randomness, Recipient, system_randomness
from storage.crypto.secret import Secret
from storage.crypto.source import ByteSource, ReadableFile


def encrypt(recipients: Sequence[Recipient], sink: Sink, *, legacy: bool = False) -> "AgeWriter":
    """A writer, to be used as a context manager, that seals what is written to it into `sink`.

    All recipients are of one kind; a passphrase is alone; X25519 only with `legacy=True`, since a later
    quantum computer opens such a file. Raises `AgeRecipientsRefused`, `AgeKeyInvalid`.
    """
    return AgeWriter(recipients, sink, legacy=legacy)


class AgeWriter:
    """Writes one age file. Leaving the context after an error leaves the file without its final chunk.

    The sink stays open; the caller syncs and closes it. Errors of the sink pass through unchanged.
    """

    def __init__(
        self,
        recipients: Sequence[Recipient],
        sink: Sink,
        *,
        legacy: bool = False,
        randomness: Randomness = system_randomness,
    ) -> None:
        """Write header and nonce at once; only known-answer tests bring their own `randomness`."""
        check_kinds([recipient.kind for recipient in recipients], legacy=legacy)
        with Secret(randomness(FILE_KEY_BYTES)) as file_key:
            stanzas = [recipient.wrap(file_key, randomness) for recipient in recipients]
            nonce = randomness(NONCE_BYTES)
            write_all(sink, memoryview(encode_header(stanzas, file_key) + nonce))
            self._payload = PayloadWriter(sink, payload_cipher(file_key, nonce))
        self._closed = False

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take more plaintext; returns how many bytes, which is all."""
        if self._closed:
            raise ValueError("the writer is closed")
        self._payload.write(data)
        return memoryview(data).nbytes

    def close(self) -> None:
        """Write the final chunk. May be called again."""
        if not self._closed:
            self._closed = True
            self._payload.finish()

    def abandon(self) -> None:
        """Stop without a final chunk: what was written so far will never open as a whole file."""
        self._closed = True
        self._payload.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()


class AgeReader(io.RawIOBase):
    """Opens one age file: a raw binary stream of the plaintext that reads, and seeks where its source does.

    Reading to the end without an error means that the payload was complete and unchanged. read() and
    readinto() give fewer bytes than asked only at the end. The source stays open.
    """

    def __init__(self, source: ReadableFile, identities: Sequence[Identity]) -> None:
        """Read the header and find the file key.

        Raises `AgeHeaderInvalid`, `AgeNoMatch`, `AgeHeaderMacWrong`; reading raises `AgePayloadDamaged` and
        `AgePayloadTruncated`, and `AgeArmorInvalid` where the source is an `ArmorReader`.
        """
        super().__init__()
        self._seekable = source.seekable()
        start_bytes = source.tell() if self._seekable else 0
        bytes_from = ByteSource(source)
        header = parse_header(bytes_from)
        self.stanza_kinds = tuple(stanza.kind for stanza in header.stanzas)
        with unwrap_file_key(header, identities) as file_key:
            header.check_mac(file_key)
            nonce = bytearray(NONCE_BYTES)
            if bytes_from.read_into(memoryview(nonce)) != NONCE_BYTES:
                raise bytes_from.failure or AgeHeaderInvalid
            self._payload = PayloadReader(
                bytes_from, payload_cipher(file_key, bytes(nonce)), start_bytes + bytes_from.consumed_bytes
            )

    @property
    def post_quantum(self) -> bool:
        """Whether every stanza is MLKEM768-X25519: one other stanza hands the file to a later adversary."""
        return set(self.stanza_kinds) == {hybrid.KIND}

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """Whether the source seeks."""
        return self._seekable

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill `buffer`; fewer bytes only at the end."""
        self._check_open()
        return self._payload.read_into(memoryview(buffer).cast("B"))

    def read(self, size: int | None = -1, /) -> bytes:
        """Exactly `size` bytes, fewer only at the end; all of the rest for -1 (mind the memory)."""
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        return bytes(memoryview(buffer)[: self.readinto(buffer)])

    def readall(self) -> bytes:
        """All of the rest."""
        return b"".join(iter(lambda: self.read(BATCH_BYTES), b""))

    def tell(self) -> int:
        """The position in the plaintext."""
        return self._payload.tell()

    def size_bytes(self) -> int:
        """The size of the plaintext; the final chunk is opened to know it. Needs a source that seeks."""
        return self._payload.size()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a position of the plaintext, at most its end; the first call checks the final chunk."""
        self._check_open()
        if not self._seekable:
            raise io.UnsupportedOperation("the source does not seek")
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self.tell(), io.SEEK_END: self.size_bytes()}[whence]
        self._payload.seek(origin + offset)
        return self.tell()

    def _check_open(self) -> None:
        if self.closed:
            raise ValueError("the reader is closed")

    def close(self) -> None:
        """Wipe the plaintext that is still held; the source stays open."""
        if hasattr(self, "_payload"):
            self._payload.wipe()
        super().close()


def check_kinds(kinds: Sequence[str], *, legacy: bool) -> None:
    """Raise `AgeRecipientsRefused` unless these recipients may share a file."""
    if len(set(kinds)) != 1:
        raise AgeRecipientsRefused
    if kinds[0] == scrypt.KIND and len(kinds) > 1:
        raise AgeRecipientsRefused
    if kinds[0] == x25519.KIND and not legacy:
        raise AgeRecipientsRefused


def unwrap_file_key(header: Header, identities: Sequence[Identity]) -> Secret:
    """The file key, by the first identity that finds its stanza. Raises `AgeHeaderInvalid`, `AgeNoMatch`."""
    kinds = [stanza.kind for stanza in header.stanzas]
    if scrypt.KIND in kinds and len(kinds) > 1:
        raise AgeHeaderInvalid
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            return file_key
    raise AgeNoMatch(stanzas=len(kinds))
