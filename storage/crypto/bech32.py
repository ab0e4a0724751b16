"""Bech32 (BIP 173) without its limit on the length, as age writes its keys."""

from collections.abc import Iterable, Iterator

from app.errors.age import AgeKeyInvalid

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_SYMBOLS = 6
_SYMBOL_BITS = 5


def encode(prefix: str, data: bytes) -> str:
    """The lowercase Bech32 string of `data` under the lowercase `prefix`."""
    symbols = list(_regroup(data, 8, 5))
    if 5 * len(symbols) < 8 * len(data):
        tail_bits = 8 * len(data) - 5 * len(symbols)
        symbols.append((data[-1] << (5 - tail_bits)) & 31)
    checksum = _checksum([*_expand(prefix), *symbols, *[0] * _CHECKSUM_SYMBOLS]) ^ 1
    symbols += [checksum >> 5 * (_CHECKSUM_SYMBOLS - 1 - place) & 31 for place in range(_CHECKSUM_SYMBOLS)]
    return prefix + "1" + "".join(_ALPHABET[symbol] for symbol in symbols)


def decode(text: str) -> tuple[str, bytes]:
    """The lowercase prefix and the bytes of a string in one case. Raises `AgeKeyInvalid`."""
    if text not in (text.lower(), text.upper()) or not text.isascii():
        raise AgeKeyInvalid
    prefix, separator, encoded = text.lower().rpartition("1")
    if not separator or not prefix or len(encoded) < _CHECKSUM_SYMBOLS:
        raise AgeKeyInvalid
    if not prefix.isprintable() or " " in prefix:
        raise AgeKeyInvalid
    try:
        symbols = [_VALUES[character] for character in encoded]
    except KeyError:
        raise AgeKeyInvalid from None
    if _checksum([*_expand(prefix), *symbols]) != 1:
        raise AgeKeyInvalid
    symbols = symbols[:-_CHECKSUM_SYMBOLS]
    data = bytes(_regroup(symbols, 5, 8))
    spare_bits = 5 * len(symbols) - 8 * len(data)
    if spare_bits >= _SYMBOL_BITS or (symbols and symbols[-1] & ((1 << spare_bits) - 1)):
        raise AgeKeyInvalid
    return prefix, data


def _regroup(values: Iterable[int], from_bits: int, to_bits: int) -> Iterator[int]:
    """Whole groups of `to_bits`; bits left over at the end are dropped."""
    pool, pool_bits = 0, 0
    for value in values:
        pool = (pool << from_bits | value) & 0xFFF
        pool_bits += from_bits
        while pool_bits >= to_bits:
            pool_bits -= to_bits
            yield pool >> pool_bits & ((1 << to_bits) - 1)


def _expand(prefix: str) -> list[int]:
    return [ord(character) >> 5 for character in prefix] + [0] + [ord(character) & 31 for character in prefix]


def _checksum(values: Iterable[int]) -> int:
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            if top >> place & 1:
                state ^= generator
    return state
