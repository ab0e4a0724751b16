"""What the writer must write, byte for byte: seal.json."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from age_format import CHUNK, Person, chunks, derived, header, scrypt_stanza, x25519_stanza

SEAL_SIZES = {
    "an_empty_payload_is_one_empty_final_chunk": 0,
    "one_byte": 1,
    "a_short_payload_is_one_final_chunk": 4000,
    "a_full_chunk_is_final_when_nothing_follows": CHUNK,
    "one_byte_more_than_a_chunk": CHUNK + 1,
    "three_chunks": 2 * CHUNK + 77,
    "sixteen_full_chunks": 16 * CHUNK,
    "sixteen_full_chunks_and_a_byte": 16 * CHUNK + 1,
    "the_counter_passes_256": 257 * CHUNK + 5,
}


@dataclass
class Seal:
    """One vector of seal.json."""

    name: str
    plain_bytes: int
    recipients: list[str]
    identity: str
    randomness: bytes
    sealed: bytes
    plain: bytes
    passphrase: str | None = None

    def to_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "plain_shake256_of": f"saksi age vector: {self.name}",
            "plain_bytes": self.plain_bytes,
            "recipients": self.recipients,
            "passphrase": self.passphrase,
            "identity": self.identity,
            "randomness_hex": self.randomness.hex(),
            "sealed_bytes": len(self.sealed),
            "sealed_sha256": hashlib.sha256(self.sealed).hexdigest(),
        }


def seals() -> Iterator[Seal]:
    alice, bora = Person("alice"), Person("bora")
    for name, size in SEAL_SIZES.items():
        yield x25519_seal(name, size, [alice])
    yield x25519_seal("two_recipients_in_the_order_given", 100, [alice, bora])
    name, plain = "a_passphrase_with_work_factor_10", derived("a_passphrase_with_work_factor_10", 100)
    randomness = derived(f"{name} randomness", 48)
    file_key, salt, nonce = randomness[:16], randomness[16:32], randomness[32:]
    sealed = header([scrypt_stanza(b"river stone lamp", salt, 10, file_key)], file_key)
    sealed += nonce + chunks(file_key, nonce, plain)
    yield Seal(name, len(plain), [], "", randomness, sealed, plain, "river stone lamp")


def x25519_seal(name: str, size: int, people: list[Person]) -> Seal:
    plain = derived(name, size)
    randomness = derived(f"{name} randomness", 32 + 32 * len(people))
    file_key, ephemerals, nonce = randomness[:16], randomness[16:-16], randomness[-16:]
    stanzas = [x25519_stanza(who, ephemerals[32 * at : 32 * at + 32], file_key) for at, who in enumerate(people)]
    sealed = header(stanzas, file_key) + nonce + chunks(file_key, nonce, plain)
    return Seal(name, size, [who.recipient for who in people], people[-1].identity, randomness, sealed, plain)
