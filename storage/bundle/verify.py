"""Every check of a bundle, in the order of FORMAT.md. Nothing of the payload is parsed before the signatures hold."""

import hashlib
from collections.abc import Iterator, Sequence

from app.domain.bundle import BundleFacts, QuarantinedBundle
from app.domain.check import Check, CheckId, CheckStatus, TellCheck, tell_nobody
from app.domain.people import Contact, SignedCard
from app.errors.bundle import (
    BundleChainBroken,
    BundleContentBad,
    BundleDigestWrong,
    BundleForwarded,
    BundleNotForUs,
    BundleRefused,
    BundleSequenceReused,
    BundleSignatureBad,
    BundleStationRevoked,
    BundleStationUnknown,
    BundleTagsBad,
)
from app.errors.people import PeopleError
from app.jobs import CancelToken, Progress
from app.ports.bundle import ReceivedBundles, Signers, VerifiedBundle
from storage.bundle.baginfo import NOUN, BagInfo, decode_bag_info
from storage.bundle.bagit import BAGIT_TXT, decode_manifest
from storage.bundle.card import decode_card
from storage.bundle.checklist import Checklist
from storage.bundle.draft import facts_of, item_digest, recipient_digest
from storage.bundle.layout import (
    BAG_INFO,
    BAGIT,
    CARD_LIMIT_BYTES,
    KEYS_LIMIT_BYTES,
    MANIFEST,
    SIGNATURE_ED25519,
    SIGNATURE_MLDSA,
    STATION_CARD,
    STATION_KEYS,
    TAG_MANIFEST,
    TAGGED,
    part_paths,
    testimony_folder,
)
from storage.bundle.opening import UntrustedBag, check_padding, open_bag
from storage.bundle.signatures import check_ed25519, check_mldsa, is_of_other_domain
from storage.bundle.source import BagSource
from storage.bundle.words import Words, read_words
from storage.crypto.hybrid import HybridIdentity
from storage.domain import REAL, Domain

_MADE_HERE = object()


class Verified:
    """The port `VerifiedBundle`: only `Reader.verify` can make one, so that nobody adopts what was not checked."""

    def __init__(
        self,
        proof: object,
        source: BagSource,
        facts: BundleFacts,
        contact: Contact,
        words: Words,
        card: SignedCard,
        checks: tuple[Check, ...],
    ) -> None:
        if proof is not _MADE_HERE:
            raise TypeError("a verified bundle is made by verifying")
        self._source = source
        self.facts = facts
        self.contact = contact
        self.contents = words.contents
        self.kind = words.kind
        self.notices = words.notices
        self.codes = words.codes
        self.card = card
        self.checks = checks

    @property
    def sealed_key_header(self) -> bytes | None:
        """The age file with the copy of the station's key header, or None if it sent none."""
        return self._source.small(STATION_KEYS, KEYS_LIMIT_BYTES) if self._source.has(STATION_KEYS) else None

    def read_part(self, testimony_id: str, part_id: str) -> Iterator[bytes]:
        """Yield the plaintext of a part; after the last piece its hash has been checked again."""
        content = next(content for content in self.contents if content.testimony.id == testimony_id)
        parts = [part.part for part in content.parts]
        paths = part_paths(parts)
        name = next(path for part, path in zip(parts, paths, strict=True) if part.id == part_id)
        return self._source.pieces(testimony_folder(testimony_id) + name)


class Reader:
    """The port `BundleReader` of app/ports/bundle.py."""

    def __init__(self, identities: Sequence[HybridIdentity], domain: Domain = REAL) -> None:
        self._domain = domain
        self._identities = tuple(identities)
        self._recipients = {recipient_digest(identity.recipient.to_text()) for identity in self._identities}

    def verify(
        self,
        bundle: QuarantinedBundle,
        signers: Signers,
        received: ReceivedBundles,
        progress: Progress,
        cancel: CancelToken,
        tell: TellCheck = tell_nobody,
    ) -> VerifiedBundle:
        """Check everything of FORMAT.md in its order; `tell` hears of each check as it is answered.

        Raises a class of BundleRefused with the checks, StorageError, Cancelled.
        """
        checklist = Checklist(tell=tell)
        # A bundle of the other domain is sealed to others, and a person wants to know which mistake it was.
        other = self._domain.other
        no_key = other.bundle_refused if other.names_bundle(bundle.untrusted_name) else BundleNotForUs
        with bundle.open() as untrusted_file:
            bag = open_bag(untrusted_file, bundle.byte_count, self._identities, checklist, progress, cancel, no_key)
        contact = self._check_signatures(bag, signers, checklist)
        info = self._check_description(bag, contact, checklist)
        facts = facts_of(info, hashlib.sha512(bag.head[TAG_MANIFEST]).digest())
        with checklist.check(CheckId.SEQUENCE, sequence=info.sequence) as told:
            _check_sequence(facts, contact, received)
            told["before"] = _before(facts, received)
        with checklist.check(CheckId.DIGESTS, files=len(bag.digests)):
            _check_digests(bag, info)
        with checklist.check(CheckId.PADDING):
            check_padding(bag)
        source = BagSource(bundle, bag, self._identities)
        with checklist.check(CheckId.CONTENT, testimonies=len(info.items)):
            card = _card(source, contact, self._domain)
            _check_key_header(bag)
            words = read_words(source, bag, info, self._recipients, self._domain)
        return Verified(_MADE_HERE, source, facts, contact, words, card, checklist.all_passed())

    def check_again(self, bundle: VerifiedBundle, signers: Signers, received: ReceivedBundles) -> None:
        """Ask once more what other bundles and other decisions may have changed since. Raises BundleRefused."""
        card = bundle.contact.card
        contact = signers.find(card.ed25519_key, card.mldsa_key)
        try:
            if contact is None:
                raise BundleStationUnknown
            _check_sequence(bundle.facts, contact, received)
        except BundleRefused as refusal:
            failed = CheckId.STATION if contact is None else CheckId.SEQUENCE
            refusal.checks = tuple(
                Check(failed, CheckStatus.FAILED, refusal.facts) if check.id is failed else check
                for check in bundle.checks
            )
            raise

    def _check_signatures(self, bag: UntrustedBag, signers: Signers, checklist: Checklist) -> Contact:
        """Both signatures over the tag manifest, and the station that owns both keys."""
        message, purpose = bag.head[TAG_MANIFEST], self._domain.purpose(NOUN)
        with checklist.check(CheckId.SIGNATURE_ED25519):
            try:
                ed25519_key = check_ed25519(bag.head[SIGNATURE_ED25519], message, purpose)
            except BundleSignatureBad:
                if is_of_other_domain(bag.head[SIGNATURE_ED25519], message, NOUN, self._domain):
                    raise self._domain.other.bundle_refused from None
                raise
        with checklist.check(CheckId.SIGNATURE_MLDSA):
            mldsa_key = check_mldsa(bag.head[SIGNATURE_MLDSA], message, purpose)
        with checklist.check(CheckId.STATION) as told:
            contact = signers.find(ed25519_key, mldsa_key)
            if contact is None:
                raise BundleStationUnknown
            told["name"], told["trusted_at"] = contact.card.name, contact.trusted_at.date().isoformat()
        return contact

    def _check_description(self, bag: UntrustedBag, contact: Contact, checklist: Checklist) -> BagInfo:
        with checklist.check(CheckId.TAGS):
            info = _check_tags(bag, contact, self._domain)
        with checklist.check(CheckId.ADDRESSED, recipients=len(info.recipients)):
            if not self._recipients & set(info.recipients):
                raise BundleForwarded
        return info


def _check_tags(bag: UntrustedBag, contact: Contact, domain: Domain) -> BagInfo:
    """The tag files are those that were signed, and say what the format asks for."""
    if decode_manifest(bag.head[TAG_MANIFEST]) != {path: hashlib.sha512(bag.head[path]).digest() for path in TAGGED}:
        raise BundleTagsBad(reason="tag_manifest")
    if bag.head[BAGIT] != BAGIT_TXT:
        raise BundleTagsBad(reason="bagit")
    info = decode_bag_info(bag.head[BAG_INFO], domain)
    if info.station != contact.card.station:
        raise BundleTagsBad(reason="station")
    return info


def _check_sequence(facts: BundleFacts, contact: Contact, received: ReceivedBundles) -> None:
    """The station was trusted when it made this, and what came before and after from it agrees."""
    number = facts.place.sequence
    last_good = contact.last_good_sequence
    if last_good is not None and number > last_good:
        raise BundleStationRevoked(sequence=number, last_good_sequence=last_good)
    same = received.at(facts.station, number)
    if same is not None and same.manifest_sha512 != facts.manifest_sha512:
        raise BundleSequenceReused(sequence=number)
    before = received.at(facts.station, number - 1)
    after = received.at(facts.station, number + 1)
    if before is not None and before.manifest_sha512 != facts.place.previous:
        raise BundleChainBroken(sequence=number)
    if after is not None and after.previous != facts.manifest_sha512:
        raise BundleChainBroken(sequence=number)


def _before(facts: BundleFacts, received: ReceivedBundles) -> str:
    """What is known of the bundle before this one: "first", "here", "unfinished" (it never left) or "missing".

    "unsure" stands above all of them: the station and this ledger do not know the same of what left, as where a
    vault was put back from a copy, or where one and its copy are both used.
    """
    if _is_unsure(facts, received):
        return "unsure"
    number = facts.place.sequence - 1
    if number == 0:
        return "first"
    if received.at(facts.station, number) is not None:
        return "here"
    return "unfinished" if number in facts.place.unfinished else "missing"


def _is_unsure(facts: BundleFacts, received: ReceivedBundles) -> bool:
    """Whether one and the same number came here and is called unfinished, by this bundle or by one that is here.

    A person is told of it once, with the later one of the two.
    """
    place, excused = facts.place, set(received.excused(facts.station))
    if place.sequence in excused and received.at(facts.station, place.sequence) is None:
        return True
    newly = set(place.unfinished) - excused
    return not newly.isdisjoint(received.sequences(facts.station))


def _check_digests(bag: UntrustedBag, info: BagInfo) -> None:
    """The payload is exactly what the signed manifest lists, and the description counts it right."""
    manifest = decode_manifest(bag.head[MANIFEST])
    missing, added = manifest.keys() - bag.digests.keys(), bag.digests.keys() - manifest.keys()
    if missing:
        raise BundleDigestWrong(reason="missing", files=len(missing))
    if added:
        raise BundleDigestWrong(reason="added", files=len(added))
    if manifest != bag.digests:
        raise BundleDigestWrong(reason="changed")
    payload_bytes = sum(place.size_bytes for place in bag.places.values())
    if (info.payload_bytes, info.payload_files) != (payload_bytes, len(bag.places)):
        raise BundleDigestWrong(reason="oxum")
    if any(item.sha512 != item_digest(manifest, item.testimony_id) for item in info.items):
        raise BundleDigestWrong(reason="item")


def _card(source: BagSource, contact: Contact, domain: Domain) -> SignedCard:
    """The card inside is of the station that signed, with the same keys."""
    if not source.has(STATION_CARD):
        raise BundleContentBad(reason="card_missing")
    try:
        card = decode_card(source.small(STATION_CARD, CARD_LIMIT_BYTES), domain)
    except PeopleError:
        raise BundleContentBad(reason="card") from None
    theirs, known = card.card, contact.card
    if (theirs.station, theirs.ed25519_key, theirs.mldsa_key) != (known.station, known.ed25519_key, known.mldsa_key):
        raise BundleContentBad(reason="card_other")
    return card


def _check_key_header(bag: UntrustedBag) -> None:
    if STATION_KEYS in bag.places and bag.places[STATION_KEYS].size_bytes > KEYS_LIMIT_BYTES:
        raise BundleContentBad(reason="document_too_large")
