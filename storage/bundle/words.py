"""What a bundle says, once everything outside holds: testimonies, notices, codes, and that consent stands for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.bundle import TestimonyContent
from app.domain.consent import SENT_FOR, Question, RecipientKind
from app.domain.consent_gate import Item, Matter, decide
from app.domain.custody import OWN_OFFICE_ONLY
from app.domain.notice import CodeHash, Notice
from app.errors.bundle import BundleConsentMissing, BundleContentBad
from storage.bundle.baginfo import BagInfo
from storage.bundle.codes_document import decode_codes
from storage.bundle.contents import content_of
from storage.bundle.layout import (
    CODES,
    DOCUMENT_LIMIT_BYTES,
    NOTICES,
    OF_THE_BUNDLE,
    PURPOSES,
    PURPOSES_LIMIT_BYTES,
    testimony_folder,
)
from storage.bundle.notices_document import decode_notices
from storage.bundle.opening import UntrustedBag
from storage.bundle.purposes_document import decode_purposes
from storage.bundle.source import BagSource
from storage.domain import Domain

_NO_DAY = date.min


@dataclass(frozen=True, slots=True)
class Words:
    """`kind` is as what the reader gets the bundle."""

    contents: tuple[TestimonyContent, ...]
    kind: RecipientKind
    notices: tuple[Notice, ...]
    codes: tuple[CodeHash, ...]


def read_words(source: BagSource, bag: UntrustedBag, info: BagInfo, own: set[str], domain: Domain) -> Words:
    """Read every document; `own` are digests of the reader's recipients, one of which is listed.

    Raises `BundleContentBad`, `BundleConsentMissing`.
    """
    folders = {item.testimony_id: testimony_folder(item.testimony_id) for item in info.items}
    for path in bag.places.keys() - OF_THE_BUNDLE:
        if path.split("/")[1] not in folders:
            raise BundleContentBad(reason="files")
    if not source.has(PURPOSES):
        raise BundleContentBad(reason="document_missing")
    kinds = decode_purposes(source.small(PURPOSES, PURPOSES_LIMIT_BYTES), info.recipients)
    contents = tuple(
        content_of(source.folder(folders[item.testimony_id]), item.testimony_id, item.revision, domain)
        for item in info.items
    )
    for content in contents:
        _check_kept_apart(content, kinds)
        _check_consent(content, kinds)
    notices = _notices(source, frozenset(folders))
    codes = _codes(source, kinds)
    if not (contents or notices or codes):
        raise BundleContentBad(reason="nothing")
    return Words(contents, next(kinds[digest] for digest in info.recipients if digest in own), notices, codes)


def _check_kept_apart(content: TestimonyContent, kinds: Mapping[str, RecipientKind]) -> None:
    """What says that something is kept back, and sheets around the interview, go to our own offices alone."""
    apart = bool(content.marked) or any(entry.event.act in OWN_OFFICE_ONLY for entry in content.custody)
    if set(kinds.values()) != {RecipientKind.OWN_STAFF}:
        if apart:
            raise BundleContentBad(reason="marks_recipients")
        if content.sheets:
            raise BundleContentBad(reason="interview_recipients")


def _check_consent(content: TestimonyContent, kinds: Mapping[str, RecipientKind]) -> None:
    """Consent to record, to keep, and to the use for which each recipient gets it stands; days are asked elsewhere.

    Of a child, or of who may be one, a second person approved that it leaves as it is, for each of these uses.
    """
    item = Item(Matter.TESTIMONY, revision=content.testimony.revision)
    for kind in sorted(set(kinds.values())):
        decision = decide(content.consent, Question(SENT_FOR[kind], kind), item, _NO_DAY)
        if not decision.allowed:
            raise BundleConsentMissing(reason=decision.reason.value, kind=kind.value)
        if content.identity is not None:
            who = Item(Matter.IDENTITY, revision=content.testimony.revision)
            named = decide(content.consent, Question(SENT_FOR[kind], kind), who, _NO_DAY)
            if named.reason is not decision.reason:
                raise BundleConsentMissing(reason=named.reason.value, kind=kind.value)


def _notices(source: BagSource, carried: frozenset[str]) -> tuple[Notice, ...]:
    if not source.has(NOTICES):
        return ()
    return decode_notices(source.small(NOTICES, DOCUMENT_LIMIT_BYTES), carried)


def _codes(source: BagSource, kinds: Mapping[str, RecipientKind]) -> tuple[CodeHash, ...]:
    if not source.has(CODES):
        return ()
    if set(kinds.values()) != {RecipientKind.OWN_STAFF}:
        raise BundleContentBad(reason="codes_recipients")
    return decode_codes(source.small(CODES, DOCUMENT_LIMIT_BYTES))
