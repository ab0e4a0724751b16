"""What can be wrong with a bundle: on the way in (refused, with the checks that were reached) and on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors.base import Fact, SaksiError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.bundle import Kept
    from app.domain.check import Check


class BundleError(SaksiError):
    """A bundle could not be made or read, for a reason that no narrower class names."""

    code = "bundle.failed"


class BundleRefused(BundleError):
    """A bundle that came in is not believed; nothing of it is kept. `checks` says what held and what did not."""

    code = "bundle.refused"

    def __init__(self, **facts: Fact) -> None:
        super().__init__(**facts)
        self.checks: Sequence[Check] = ()


class BundleTooLarge(BundleRefused):
    """The file is larger than a bundle can be. Facts: limit_bytes."""

    code = "bundle.too_large"


class NotABundle(BundleRefused):
    """The file is no encrypted file of the kind that bundles are. Facts: reason."""

    code = "bundle.not_a_bundle"


class BundleSealWeak(BundleRefused):
    """The file is encrypted, but not only to post-quantum recipients in the agreed number. Facts: reason."""

    code = "bundle.seal_weak"


class BundleNotForUs(BundleRefused):
    """The file is sealed to others: no key of this station opens it."""

    code = "bundle.not_for_us"


class BundleTruncated(BundleRefused):
    """The end of the file is missing: it was cut on the way."""

    code = "bundle.truncated"


class BundleDamaged(BundleRefused):
    """Bytes of the file were changed or added on the way."""

    code = "bundle.damaged"


class BundleArchiveBad(BundleRefused):
    """The archive inside breaks the rules of the format. Facts: reason."""

    code = "bundle.archive"


class BundleSignatureBad(BundleRefused):
    """A signature does not belong to this content. Facts: kind, reason."""

    code = "bundle.signature"


class BundleStationUnknown(BundleRefused):
    """The signatures hold, but nobody here trusted this station's contact card. Facts: station."""

    code = "bundle.station_unknown"


class BundleStationRevoked(BundleRefused):
    """The station was revoked before it made this bundle. Facts: station, sequence, last_good_sequence."""

    code = "bundle.station_revoked"


class BundleTagsBad(BundleRefused):
    """The signed description inside breaks the rules of the format. Facts: reason."""

    code = "bundle.tags"


class BundleNewer(BundleRefused):
    """The bundle was made by a newer version of the format. Facts: version."""

    code = "bundle.newer"


class BundleForwarded(BundleRefused):
    """The station did not address this bundle to us: somebody sealed it again."""

    code = "bundle.forwarded"


class BundleSequenceReused(BundleRefused):
    """Another bundle with this number was received before. Facts: sequence."""

    code = "bundle.sequence_reused"


class BundleChainBroken(BundleRefused):
    """The bundle does not follow the one that was received before it. Facts: sequence."""

    code = "bundle.chain_broken"


class BundleDigestWrong(BundleRefused):
    """A file inside is missing, added, or other than the signed list says. Facts: reason."""

    code = "bundle.digest"


class BundlePaddingBad(BundleRefused):
    """The padding hides something, or the size is not one of the agreed sizes. Facts: reason."""

    code = "bundle.padding"


class BundleContentBad(BundleRefused):
    """A signed document inside does not say what the format asks for. Facts: reason."""

    code = "bundle.content"


class BundleConsentMissing(BundleRefused):
    """It holds a testimony without consent to what it was sent for. Facts: reason, kind."""

    code = "bundle.consent_missing"


class BundleIsDemo(BundleRefused):
    """The bundle was made in the demo; real offices do not take it in."""

    code = "bundle.is_demo"


class BundleIsReal(BundleRefused):
    """The bundle was made by a real office; the demo does not take it in."""

    code = "bundle.is_real"


class NothingToExport(BundleError):
    """No chosen testimony can leave. Facts: kept, how many stayed, and reasons. `stayed` lists them."""

    code = "bundle.nothing_to_export"

    def __init__(self, stayed: Sequence[Kept] = (), **facts: Fact) -> None:
        super().__init__(**facts)
        self.stayed: Sequence[Kept] = stayed


class NoRecipient(BundleError):
    """A bundle needs at least one trusted recipient."""

    code = "bundle.no_recipient"


class TooManyRecipients(BundleError):
    """A bundle is sealed to at most 16 recipients. Facts: limit."""

    code = "bundle.too_many_recipients"


class ExportChanged(BundleError):
    """A stored file is other than the vault says: it was not exported."""

    code = "bundle.export_changed"


class ReadBackFailed(BundleError):
    """The finished file does not read back as it was written; it was removed. The medium may be failing."""

    code = "bundle.read_back"
