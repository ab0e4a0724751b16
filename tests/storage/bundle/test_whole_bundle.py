"""A bundle with everything in it, from writer to reader: nothing is lost, and nothing goes to the wrong hands."""

import hashlib
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.bundle import ImportRecord, Place, QuarantinedBundle, SealedFile, Shipment, TestimonyContent
from app.domain.check import Check, CheckId, CheckStatus
from app.domain.consent import Attribution, RecipientKind
from app.domain.custody import Act
from app.domain.notice import CodeHash, Notice
from app.domain.people import Contact, Role
from app.errors.bundle import (
    BundleChainBroken,
    BundleConsentMissing,
    BundleContentBad,
    BundleIsDemo,
    BundleNotForUs,
    BundleRefused,
    BundleSequenceReused,
    BundleStationRevoked,
    BundleStationUnknown,
    ExportChanged,
    NoRecipient,
    ReadBackFailed,
    TooManyRecipients,
)
from app.jobs import CancelToken, Step, no_progress
from storage.bundle.archive import member_bytes
from storage.bundle.card import encode_card
from storage.bundle.envelope import PIECE_BYTES, check_seal, digest_of
from storage.bundle.layout import KEYS_LIMIT_BYTES, STATION_KEYS
from storage.bundle.verify import Reader
from storage.bundle.writer import Writer, WritingStation
from storage.crypto.hybrid import HybridIdentity
from storage.domain import DEMO, REAL, Domain
from tests.storage.bundle.correspondents import Known, card
from tests.storage.bundle.forms.every import value_of
from tests.storage.bundle.forms.names import AT, OTHER, SIGNER, STATION, TESTIMONY
from tests.storage.bundle.vector_files import Ledger
from tests.storage.bundle.whole_testimony import CONSENT, PICTURE, SOUND, log, open_part, told_of, whole

HEADQUARTERS_KEY, STATION_KEY, PARTNER_KEY = (HybridIdentity.generate() for _ in range(3))
PLACE = Place(1, bytes(64), ())
NOTICE = Notice(OTHER, replace(value_of("notices")[0].record, ages=()))
NOTICE = replace(
    NOTICE,
    record=replace(NOTICE.record, events=tuple(replace(one, testimony_id=OTHER) for one in NOTICE.record.events)),
)
CODE = CodeHash(TESTIMONY, b"\x05" * 64)
KEY_HEADER = b"key header" * 100


SENDER = Contact(card(STATION, STATION_KEY, Role.STATION), AT)
KNOWN = Known(SENDER)
HEADQUARTERS = Contact(card(OTHER, HEADQUARTERS_KEY, Role.HEADQUARTERS), AT)
PARTNER = Contact(card("p" * 26, PARTNER_KEY, Role.PARTNER), AT)


def writer(domain: Domain = REAL, opened: Callable[..., Any] = open_part, key_header: bytes = KEY_HEADER) -> Writer:
    own = encode_card(SENDER.card, SIGNER, domain)
    return Writer(WritingStation(STATION, lambda: own, lambda: key_header, SIGNER, domain), opened)


def sealed(shipment: Shipment, by: Writer | None = None, place: Place = PLACE) -> bytes:
    made, sink = by or writer(), io.BytesIO()
    told = made.seal(made.draft(shipment, [HEADQUARTERS.card], place), sink, no_progress, CancelToken())
    assert told == SealedFile(len(sink.getvalue()), hashlib.sha256(sink.getvalue()).digest())
    return sink.getvalue()


def read(file: bytes, key: HybridIdentity = HEADQUARTERS_KEY, domain: Domain = REAL) -> Any:
    bundle = QuarantinedBundle("bundle", len(file), lambda: io.BytesIO(file))
    return Reader([key], domain).verify(bundle, KNOWN, Ledger(), no_progress, CancelToken())


def shipment(content: TestimonyContent | None = None, *to: Contact, **more: Any) -> Shipment:
    return Shipment((content or whole(),), to or (HEADQUARTERS,), **more)


def test_everything_arrives() -> None:
    file = sealed(shipment(notices=(NOTICE,), codes=(CODE,)))
    bundle = read(file)
    (content,) = bundle.contents
    sent = whole()
    assert content == sent
    assert [one.document for one in content.consent.approvals] == [one.document for one in sent.consent.approvals]
    assert (bundle.kind, bundle.notices, bundle.codes) == (RecipientKind.OWN_STAFF, (NOTICE,), (CODE,))
    assert (bundle.facts.station, bundle.facts.place, bundle.card.card) == (STATION, PLACE, SENDER.card)
    for part, plain in zip(content.parts, (SOUND, PICTURE), strict=True):
        assert b"".join(bundle.read_part(TESTIMONY, part.part.id)) == plain
    assert bundle.sealed_key_header is not None
    check_seal(io.BytesIO(bundle.sealed_key_header))


def test_the_zeros_at_its_end_may_be_many() -> None:
    sound = bytes(17 << 19)
    content = whole()
    first = replace(content.parts[0].part, byte_count=len(sound), sha512=hashlib.sha512(sound).digest())
    long = replace(content, parts=(replace(content.parts[0], part=first), content.parts[1]))
    made = writer(opened=lambda part: io.BytesIO(sound if part.id == first.id else PICTURE))
    draft = made.draft(shipment(long), [HEADQUARTERS.card], PLACE)
    assert draft.padding_bytes > PIECE_BYTES
    assert read(sealed(shipment(long), made)).contents == (long,)


def test_what_does_not_travel_leaves_no_file() -> None:
    consent = replace(CONSENT, approvals=CONSENT.approvals)
    bare = replace(
        whole(), parts=(), review=(), marked=(), identity=None, case=None, sheets=(), custody=told_of(consent, 0, ())
    )
    bundle = read(sealed(shipment(bare)))
    assert bundle.contents == (bare,)
    assert (bundle.notices, bundle.codes) == ((), ())


@pytest.mark.parametrize("domain", [REAL, DEMO])
def test_a_bundle_is_of_its_domain(domain: Domain) -> None:
    file = sealed(Shipment((), (HEADQUARTERS,), codes=(CODE,)), writer(domain))
    assert read(file, domain=domain).codes == (CODE,)
    with pytest.raises(BundleRefused):
        read(file, domain=domain.other)


@pytest.mark.parametrize(
    ("name", "error"),
    [(DEMO.bundle_prefix, BundleIsDemo), (REAL.bundle_prefix, BundleNotForUs), ("other-", BundleNotForUs)],
)
def test_a_file_for_others_that_is_named_as_of_the_demo_is_called_so(name: str, error: type[BundleRefused]) -> None:
    file = sealed(Shipment((), (PARTNER,), notices=(NOTICE,)))
    bundle = QuarantinedBundle("entry", len(file), lambda: io.BytesIO(file), f"{name}{'a' * 26}.age")
    with pytest.raises(error):
        Reader([HEADQUARTERS_KEY]).verify(bundle, KNOWN, Ledger(), no_progress, CancelToken())


def test_progress_tells_of_every_file_up_to_the_whole() -> None:
    made, sink, told = writer(), io.BytesIO(), list[Step]()
    draft = made.draft(shipment(), [HEADQUARTERS.card], PLACE)
    made.seal(draft, sink, told.append, CancelToken())
    assert {one.stage for one in told} == {"sealing"}
    assert len(told) == len(draft.files)
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert {one.total for one in told} == {draft.archive_bytes}
    assert 0 < told[0].done < told[-1].done <= draft.archive_bytes


@pytest.mark.parametrize("other", [b"", SOUND[:-1] + b"x", bytes(len(SOUND))])
def test_a_part_that_changed_while_it_was_sealed_stops_the_export(other: bytes) -> None:
    changed = writer(opened=lambda part: io.BytesIO(other if part.kind == "recording" else PICTURE))
    with pytest.raises((ExportChanged, ValueError)):
        sealed(shipment(), changed)


def test_a_bundle_goes_to_one_up_to_sixteen() -> None:
    def office(_: int) -> Contact:
        return replace(
            HEADQUARTERS, card=replace(HEADQUARTERS.card, recipient=HybridIdentity.generate().recipient.to_text())
        )

    sixteen = tuple(office(number) for number in range(16))
    made = writer()
    draft = made.draft(shipment(None, *sixteen, *sixteen), [HEADQUARTERS.card], PLACE)
    assert len(draft.facts.recipients) == 16
    with pytest.raises(TooManyRecipients) as caught:
        made.draft(shipment(None, *sixteen, HEADQUARTERS), [HEADQUARTERS.card], PLACE)
    assert caught.value.facts == {"limit": 16}
    for to, keepers in (((), [HEADQUARTERS.card]), ((HEADQUARTERS,), [])):
        with pytest.raises(NoRecipient):
            made.draft(Shipment((whole(),), to), keepers, PLACE)


def refusal(content: TestimonyContent, *to: Contact, **more: Any) -> tuple[str, Any]:
    """Why a reader does not take it."""
    with pytest.raises(BundleRefused) as caught:
        read(sealed(Shipment((content,), to or (HEADQUARTERS,), **more)))
    assert caught.value.checks[-1].status is CheckStatus.FAILED
    return type(caught.value).__name__, dict(caught.value.facts)


def test_what_is_kept_apart_goes_to_our_own_offices_alone() -> None:
    content, everybody = whole(), (HEADQUARTERS, PARTNER)
    assert refusal(content, *everybody) == ("BundleContentBad", {"reason": "marks_recipients"})
    unmarked = replace(content, marked=(), custody=told_of(CONSENT, 0, content.sheets))
    assert refusal(unmarked, *everybody) == ("BundleContentBad", {"reason": "interview_recipients"})
    told_alone = replace(unmarked, sheets=(), custody=(*unmarked.custody[:-1], *log((Act.CASE_SAVED, {}))))
    told_alone = replace(told_alone, custody=tuple(replace(e, number=n) for n, e in enumerate(told_alone.custody, 1)))
    assert refusal(told_alone, *everybody) == ("BundleContentBad", {"reason": "marks_recipients"})
    with pytest.raises(BundleContentBad) as caught:
        read(sealed(Shipment((), everybody, codes=(CODE,))))
    assert caught.value.facts == {"reason": "codes_recipients"}


def test_nothing_leaves_for_which_nobody_agreed() -> None:
    content = whole()
    kept = replace(content, marked=(), sheets=(), custody=told_of(CONSENT, 0, ()))
    with pytest.raises(BundleConsentMissing) as caught:
        read(sealed(shipment(kept, PARTNER)), PARTNER_KEY)
    assert caught.value.facts == {"reason": "never_asked", "kind": "partner"}


def test_a_name_goes_with_those_who_were_told_it_alone() -> None:
    content = whole()
    nameless = replace(
        CONSENT,
        events=tuple(
            replace(one, terms=replace(one.terms, attribution=Attribution.ANONYMOUS)) for one in CONSENT.events
        ),
    )
    hidden = replace(content, consent=nameless, custody=told_of(nameless, 3, content.sheets))
    assert refusal(hidden) == ("BundleConsentMissing", {"reason": "name_not_agreed", "kind": "own_staff"})
    assert read(sealed(shipment(replace(hidden, identity=None)))).contents[0].identity is None


@pytest.mark.parametrize("lacking", ["byte_count", "sha512"])
def test_a_part_that_is_not_sealed_does_not_travel(lacking: str) -> None:
    content = whole()
    part = replace(content.parts[1].part, **{lacking: None})
    live = replace(content, parts=(content.parts[0], replace(content.parts[1], part=part)))
    with pytest.raises(ValueError, match="sealed"):
        writer().weigh(live)


def test_a_bundle_of_nothing_is_none() -> None:
    with pytest.raises(BundleContentBad) as caught:
        read(sealed(Shipment((), (HEADQUARTERS,))))
    assert caught.value.facts == {"reason": "nothing"}
    assert read(sealed(Shipment((), (HEADQUARTERS,), notices=(NOTICE,)))).notices == (NOTICE,)


CHANGES: list[tuple[str, Callable[[TestimonyContent], TestimonyContent]]] = [
    ("consent_custody", lambda one: replace(one, custody=told_of(replace(CONSENT, events=()), 3, one.sheets))),
    ("marks_custody", lambda one: replace(one, custody=told_of(CONSENT, 2, one.sheets))),
    ("marks_custody", lambda one: replace(one, marked=())),
    ("approvals_custody", lambda one: replace(one, consent=replace(CONSENT, approvals=()))),
    ("interview_custody", lambda one: replace(one, custody=told_of(CONSENT, 3, ()))),
]


@pytest.mark.parametrize(("reason", "change"), CHANGES)
def test_what_the_log_does_not_tell_of_is_not_taken(
    reason: str, change: Callable[[TestimonyContent], TestimonyContent]
) -> None:
    content = change(whole())
    assert refusal(content) == ("BundleContentBad", {"reason": reason})
    with pytest.raises(BundleContentBad) as caught:
        writer().weigh(content)
    assert caught.value.facts == {"reason": reason}, "said before anybody waits for it"


def test_the_copy_of_the_key_header_has_its_limit() -> None:
    def size_of(key_header: int) -> int:
        draft = writer(key_header=bytes(key_header)).draft(shipment(), [HEADQUARTERS.card], PLACE)
        return next(file.size_bytes for file in draft.files if file.path == STATION_KEYS)

    largest = KEYS_LIMIT_BYTES - size_of(KEYS_LIMIT_BYTES) + KEYS_LIMIT_BYTES
    assert size_of(largest) == KEYS_LIMIT_BYTES
    assert read(sealed(shipment(), writer(key_header=bytes(largest)))).sealed_key_header is not None
    with pytest.raises(BundleContentBad) as caught:
        read(sealed(shipment(), writer(key_header=bytes(largest + 1))))
    assert caught.value.facts == {"reason": "document_too_large"}


def test_its_weight_is_known_before_and_fits() -> None:
    made = writer()
    weight = made.weigh(whole())
    draft = made.draft(shipment(), [HEADQUARTERS.card], PLACE)
    # Each file has its header and its slack in the archive, and its lines in the manifest and beside it.
    assert weight == sum(member_bytes(file.size_bytes) + 512 for file in draft.files if TESTIMONY in file.path)
    assert made.fits(weight)
    # Sizes of archives have three significant bits: 3 GiB, then 3.5, which is the largest.
    assert made.fits(13 << 28)
    assert not made.fits(7 << 29)


def test_it_is_asked_again_what_may_have_changed_since() -> None:
    file = sealed(shipment(), place=Place(4, b"\x07" * 64, ()))
    bundle, reader = read(file), Reader([HEADQUARTERS_KEY])
    before = ImportRecord("b" * 26, STATION, 3, bytes(64), b"\x07" * 64, AT)
    reader.check_again(bundle, KNOWN, Ledger([before]))
    broken = Ledger([replace(before, manifest_sha512=b"\x08" * 64)])
    mine = bundle.facts.manifest_sha512
    same = ImportRecord("b" * 26, STATION, 4, b"\x07" * 64, mine, AT)
    after = ImportRecord("b" * 26, STATION, 5, mine, b"\x09" * 64, AT)
    reader.check_again(bundle, KNOWN, Ledger([before, same, after]))
    revoked = Known(replace(SENDER, last_good_sequence=3))
    number = {"sequence": 4}
    for signers, received, error, facts in (
        (Known(None), Ledger([before]), BundleStationUnknown, {}),
        (revoked, Ledger([before]), BundleStationRevoked, {**number, "last_good_sequence": 3}),
        (KNOWN, broken, BundleChainBroken, number),
        (KNOWN, Ledger([replace(after, previous=bytes(64))]), BundleChainBroken, number),
        (KNOWN, Ledger([replace(same, manifest_sha512=bytes(64))]), BundleSequenceReused, number),
    ):
        failed = CheckId.SEQUENCE if facts else CheckId.STATION
        with pytest.raises(error) as caught:
            reader.check_again(bundle, signers, received)
        assert caught.value.facts == facts
        assert caught.value.checks == tuple(
            Check(failed, CheckStatus.FAILED, caught.value.facts) if check.id is failed else check
            for check in bundle.checks
        )
    reader.check_again(bundle, Known(replace(SENDER, last_good_sequence=4)), Ledger([before]))


@pytest.mark.parametrize(
    ("sequence", "unfinished", "here", "before"),
    [
        (1, (), (), "first"),
        (2, (), (1,), "here"),
        (2, (), (), "missing"),
        (3, (), (1,), "missing"),
        (3, (2,), (), "unfinished"),
        (3, (1,), (), "missing"),
        (3, (2,), (2,), "unsure"),
        (3, (1,), (1,), "unsure"),
    ],
)
def test_what_is_known_of_the_bundle_before_is_told(
    sequence: int, unfinished: tuple[int, ...], here: tuple[int, ...], before: str
) -> None:
    place = Place(sequence, bytes(64) if sequence == 1 else b"\x07" * 64, unfinished)
    file = sealed(Shipment((), (HEADQUARTERS,), codes=(CODE,)), place=place)
    received = Ledger([ImportRecord("b" * 26, STATION, one, bytes(64), b"\x07" * 64, AT) for one in here])
    bundle = QuarantinedBundle("bundle", len(file), lambda: io.BytesIO(file))
    told: list[Check] = []
    Reader([HEADQUARTERS_KEY]).verify(bundle, KNOWN, received, no_progress, CancelToken(), told.append)
    facts = {check.id: check.facts for check in told}
    assert facts[CheckId.SEQUENCE] == {"sequence": sequence, "before": before}
    assert facts[CheckId.STATION] == {"name": "office", "trusted_at": "2026-03-01"}
    assert facts[CheckId.SIZE] == {"byte_count": len(file)}
    assert facts[CheckId.ADDRESSED] == {"recipients": 1}
    assert facts[CheckId.CONTENT] == {"testimonies": 0}
    assert facts[CheckId.DIGESTS] == facts[CheckId.ARCHIVE] == {"files": 4}
    assert [check.id for check in told] == list(CheckId)


def test_a_written_file_is_read_again() -> None:
    made, sink = writer(), io.BytesIO()
    told = made.seal(made.draft(shipment(), [HEADQUARTERS.card], PLACE), sink, no_progress, CancelToken())
    made.read_back(io.BytesIO(sink.getvalue()), told)
    for changed in (sink.getvalue()[:-1], sink.getvalue() + b"x", b""):
        with pytest.raises(ReadBackFailed):
            made.read_back(io.BytesIO(changed), told)
    other = b"no age file, but as it was written"
    with pytest.raises(ReadBackFailed):
        made.read_back(io.BytesIO(other), digest_of(io.BytesIO(other)))


@pytest.mark.parametrize("size_bytes", [0, 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES + 3])
def test_a_file_of_any_size_is_hashed_whole(size_bytes: int) -> None:
    content = bytes(size_bytes)
    assert digest_of(io.BytesIO(content)) == SealedFile(size_bytes, hashlib.sha256(content).digest())
