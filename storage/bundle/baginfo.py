"""bag-info.txt: what the station says of the bundle, in the one spelling that a bundle allows (FORMAT.md)."""

import itertools
import re
from dataclasses import dataclass

from app.errors.bundle import BundleNewer, BundleTagsBad
from storage.domain import REAL, Domain

NOUN = "bundle"
FIRST_PREVIOUS = bytes(64)
RECIPIENTS_LIMIT = 16
UNFINISHED_LIMIT = 1000
NUMBER_LIMIT = 2**53 - 1

_ID = "[a-z2-7]{26}"
_NUMBER = "(?:0|[1-9][0-9]{0,15})"
_SHA512 = "[0-9a-f]{128}"
_FORMAT_LINE = re.compile(r"Saksi-Format: ([a-z-]+)/([1-9][0-9]{0,3})\n")
_BAG_INFO = re.compile(
    "Saksi-Format: [a-z-]+/1\n"
    f"External-Identifier: (?P<bundle>{_ID})\n"
    f"Saksi-Station: (?P<station>{_ID})\n"
    f"Saksi-Sequence: (?P<sequence>{_NUMBER})\n"
    f"Saksi-Previous: (?P<previous>{_SHA512})\n"
    f"(?P<unfinished>(?:Saksi-Unfinished: {_NUMBER}\n)*)"
    "(?P<recipients>(?:Saksi-Recipient: [0-9a-f]{64}\n)+)"
    f"(?P<items>(?:Saksi-Item: {_ID} {_NUMBER} {_SHA512}\n)*)"
    f"Payload-Oxum: (?P<bytes>{_NUMBER})\\.(?P<files>{_NUMBER})\n"
)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One testimony in the bundle: its revision, and the SHA-512 over its files (FORMAT.md, "Items")."""

    testimony_id: str
    revision: int
    sha512: bytes


@dataclass(frozen=True, slots=True)
class BagInfo:
    """`previous` is the SHA-512 of the station's tag manifest before this one, zeros for the first.

    `unfinished` are earlier sequence numbers that the station cannot say were ever finished. `recipients` are
    SHA-256 digests of the age recipient strings, in hex. Lists are sorted and without repetition.
    """

    bundle_id: str
    station: str
    sequence: int
    previous: bytes
    unfinished: tuple[int, ...]
    recipients: tuple[str, ...]
    items: tuple[ItemLine, ...]
    payload_bytes: int
    payload_files: int


def encode_bag_info(info: BagInfo, domain: Domain = REAL) -> bytes:
    """The file, by the order of FORMAT.md."""
    lines = [
        f"Saksi-Format: {domain.format(NOUN)}",
        f"External-Identifier: {info.bundle_id}",
        f"Saksi-Station: {info.station}",
        f"Saksi-Sequence: {info.sequence}",
        f"Saksi-Previous: {info.previous.hex()}",
        *(f"Saksi-Unfinished: {number}" for number in info.unfinished),
        *(f"Saksi-Recipient: {digest}" for digest in info.recipients),
        *(f"Saksi-Item: {item.testimony_id} {item.revision} {item.sha512.hex()}" for item in info.items),
        f"Payload-Oxum: {info.payload_bytes}.{info.payload_files}",
    ]
    return "".join(line + "\n" for line in lines).encode("ascii")


def decode_bag_info(untrusted: bytes, domain: Domain = REAL) -> BagInfo:
    """Read the file.

    Raises `BundleIsDemo` or `BundleIsReal` for one of the other domain, `BundleNewer` for a later format,
    `BundleTagsBad` for anything but the agreed spelling.
    """
    text = untrusted.decode("ascii", "replace")
    _check_format(text, domain)
    found = _BAG_INFO.fullmatch(text)
    if found is None:
        raise BundleTagsBad(reason="bag_info")
    info = BagInfo(
        bundle_id=found["bundle"],
        station=found["station"],
        sequence=int(found["sequence"]),
        previous=bytes.fromhex(found["previous"]),
        unfinished=tuple(int(value) for value in _values(found["unfinished"])),
        recipients=tuple(_values(found["recipients"])),
        items=tuple(_item(value) for value in _values(found["items"])),
        payload_bytes=int(found["bytes"]),
        payload_files=int(found["files"]),
    )
    _check(info)
    return info


def _check_format(text: str, domain: Domain) -> None:
    found = _FORMAT_LINE.match(text)
    if found is None or found[1] not in (domain.purpose(NOUN), domain.other.purpose(NOUN)):
        raise BundleTagsBad(reason="bag_info")
    if found[1] == domain.other.purpose(NOUN):
        raise domain.other.bundle_refused
    if found[2] != "1":
        raise BundleNewer(version=int(found[2]))


def _values(lines: str) -> list[str]:
    return [line.partition(": ")[2] for line in lines.splitlines()]


def _item(value: str) -> ItemLine:
    testimony_id, revision, digest = value.split(" ")
    return ItemLine(testimony_id, int(revision), bytes.fromhex(digest))


def _check(info: BagInfo) -> None:
    _check_rising(info.unfinished, "unfinished")
    _check_rising(info.recipients, "recipients")
    _check_rising(tuple(item.testimony_id for item in info.items), "items")
    rules = (
        (1 <= info.sequence <= NUMBER_LIMIT, "sequence"),
        (all(1 <= number < info.sequence for number in info.unfinished), "unfinished"),
        (len(info.unfinished) <= UNFINISHED_LIMIT, "unfinished"),
        (len(info.recipients) <= RECIPIENTS_LIMIT, "recipients"),
        (all(1 <= item.revision <= NUMBER_LIMIT for item in info.items), "revision"),
        ((info.sequence == 1) == (info.previous == FIRST_PREVIOUS), "previous"),
    )
    for holds, reason in rules:
        if not holds:
            raise BundleTagsBad(reason=reason)


def _check_rising(values: tuple[int, ...] | tuple[str, ...], reason: str) -> None:
    if any(second <= first for first, second in itertools.pairwise(values)):  # type: ignore[operator]
        raise BundleTagsBad(reason=reason)
