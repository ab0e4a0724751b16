"""The chain and the witness as RECORDINGS.md describes them, computed here a second time from its words alone."""

import hashlib
import struct
from collections.abc import Callable

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.domain.audio import AudioFormat
from storage.vault.vault import Vault
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting


def test_chain_and_witness_are_what_the_document_says(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    part_id = vault.recordings.begin(consenting(vault, ("en",)).id, AudioFormat(), "file")
    domain = b"saksi-recording/1\n"
    head = hashlib.sha512(domain + part_id.encode()).digest()
    assert vault.recordings.facts(part_id).chain_head == head
    key = vault.context.settings.get("recording_witness_key")
    assert key is not None
    for number, chunk in enumerate(chunks_of(sound(2.5)), start=1):
        stored = vault.recordings.append(part_id, chunk)
        numbers = f"[{chunk.sequence},{chunk.first_frame},{chunk.frames},{chunk.encoder}]".encode()
        head = hashlib.sha512(domain + head + numbers + chunk.flac).digest()
        assert stored.chain_head == head
        slots = (vault.context.folder / "journal" / f"{part_id}.end").read_bytes()
        assert len(slots) == 1024
        slot = slots[512 * (number % 2) :][:512]
        opened = ChaCha20Poly1305(key).decrypt(slot[:12], slot[12:108], part_id.encode())
        assert struct.unpack(">QQ64s", opened) == (number, chunk.first_frame + chunk.frames, head)
        assert slot[108:] == bytes(404)
