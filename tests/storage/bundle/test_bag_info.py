"""bag-info.txt has one spelling, and each of its rules holds to the number."""

from dataclasses import replace
from typing import Any

import pytest

from app.errors.bundle import BundleIsDemo, BundleIsReal, BundleNewer, BundleTagsBad
from storage.bundle.baginfo import BagInfo, ItemLine, decode_bag_info, encode_bag_info
from storage.domain import DEMO, REAL, Domain
from tests.storage.bundle.forms.names import OTHER, RUN, STATION, TESTIMONY

MOST = 2**53 - 1
INFO = BagInfo(
    RUN,
    STATION,
    9,
    b"\x0e" * 64,
    (3, 7),
    ("0" * 64, "f" * 64),
    (ItemLine(TESTIMONY, 2, b"\x01" * 64), ItemLine(OTHER, 5, b"\x02" * 64)),
    12_345,
    6,
)
TEXT = (
    f"Saksi-Format: saksi-bundle/1\nExternal-Identifier: {RUN}\nSaksi-Station: {STATION}\nSaksi-Sequence: 9\n"
    f"Saksi-Previous: {'0e' * 64}\nSaksi-Unfinished: 3\nSaksi-Unfinished: 7\n"
    f"Saksi-Recipient: {'0' * 64}\nSaksi-Recipient: {'f' * 64}\n"
    f"Saksi-Item: {TESTIMONY} 2 {'01' * 64}\nSaksi-Item: {OTHER} 5 {'02' * 64}\nPayload-Oxum: 12345.6\n"
).encode()


def refusal(untrusted: bytes) -> str:
    try:
        decode_bag_info(untrusted)
    except BundleTagsBad as error:
        return str(error.facts["reason"])
    return ""


def changed(**fields: Any) -> str:
    return refusal(encode_bag_info(replace(INFO, **fields)))


def test_it_is_written_and_read_in_its_one_spelling() -> None:
    assert encode_bag_info(INFO) == TEXT
    assert decode_bag_info(TEXT) == INFO
    first = replace(INFO, sequence=1, previous=bytes(64), unfinished=(), items=())
    assert decode_bag_info(encode_bag_info(first)) == first


@pytest.mark.parametrize(("domain", "other"), [(REAL, BundleIsDemo), (DEMO, BundleIsReal)])
def test_it_is_of_its_domain(domain: Domain, other: type[Exception]) -> None:
    assert decode_bag_info(encode_bag_info(INFO, domain), domain) == INFO
    with pytest.raises(other):
        decode_bag_info(encode_bag_info(INFO, domain.other), domain)


@pytest.mark.parametrize("version", [2, 10, 9999])
def test_a_later_one_is_called_newer(version: int) -> None:
    with pytest.raises(BundleNewer) as caught:
        decode_bag_info(TEXT.replace(b"bundle/1\n", b"bundle/%d\nwhatever" % version))
    assert caught.value.facts == {"version": version}


LINES = TEXT.splitlines(keepends=True)


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        TEXT[:-1],
        TEXT + b"\n",
        TEXT.replace(b"\n", b"\r\n"),
        TEXT.replace(b"Payload", b"\xff"),
        TEXT.replace(b"saksi-bundle", b"saksi-card"),
        TEXT.replace(b"bundle/1", b"bundle/01"),
        TEXT.replace(b": 9\n", b": 09\n"),
        TEXT.replace(b": 9\n", b":  9\n"),
        TEXT.replace(b" 2 ", b"  2 "),
        TEXT.replace(b"0e0e", b"0E0e", 1),
        TEXT.replace(STATION.encode(), STATION.upper().encode()),
        TEXT.replace(b"Payload", b"payload"),
        TEXT.replace(b"Saksi-Recipient", b"Later: 1\nSaksi-Recipient", 1),
        b"".join(line for line in LINES if b"Recipient" not in line),
        *(b"".join((*LINES[:place], *LINES[place + 1 :])) for place in (0, 1, 2, 3, 4, len(LINES) - 1)),
        *(b"".join((*LINES[:place], LINES[place + 1], LINES[place], *LINES[place + 2 :])) for place in (0, 1, 2, 3)),
    ],
)
def test_no_other_spelling_is_taken(untrusted: bytes) -> None:
    assert refusal(untrusted) == "bag_info"


def test_each_rule_holds_to_the_number() -> None:
    digests = tuple(f"{number:064x}" for number in range(17))
    item, other = INFO.items
    most = replace(item, revision=MOST)
    assert changed(recipients=digests[:16]) == ""
    assert changed(recipients=digests) == "recipients"
    assert changed(recipients=(digests[1], digests[0])) == "recipients"
    assert changed(recipients=(digests[1], digests[1])) == "recipients"
    assert changed(items=(other, item)) == "items"
    assert changed(items=(item, item)) == "items"
    assert changed(items=(most,)) == changed(items=(replace(item, revision=1),)) == ""
    assert changed(items=(replace(item, revision=MOST + 1),)) == "revision"
    assert changed(items=(replace(item, revision=0), other)) == "revision"
    assert changed(items=(item, replace(other, revision=0))) == "revision"
    assert changed(unfinished=(8,)) == changed(unfinished=(1,)) == ""
    assert changed(unfinished=(9,)) == changed(unfinished=(0,)) == "unfinished"
    assert changed(unfinished=(3, 3)) == changed(unfinished=(7, 3)) == "unfinished"
    assert changed(sequence=2000, unfinished=tuple(range(1, 1001))) == ""
    assert changed(sequence=2000, unfinished=tuple(range(1, 1002))) == "unfinished"
    assert changed(sequence=MOST) == ""
    assert changed(sequence=MOST + 1) == "sequence"
    assert changed(sequence=0, unfinished=()) == "sequence"
    assert changed(sequence=1, unfinished=()) == "previous"
    assert changed(previous=bytes(64)) == "previous"
