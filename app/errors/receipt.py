"""What can be wrong with a receipt: on the way in, where nothing of it is kept, and on the way out."""

from app.errors.base import SaksiError


class ReceiptError(SaksiError):
    """A receipt could not be made or read, for a reason that no narrower class names."""

    code = "receipt.failed"


class NotAReceipt(ReceiptError):
    """The file is no encrypted file of the kind that receipts are. Facts: reason."""

    code = "receipt.not_a_receipt"


class ReceiptNotForUs(ReceiptError):
    """The file is sealed to others, or the receipt inside speaks to another station."""

    code = "receipt.not_for_us"


class ReceiptDamaged(ReceiptError):
    """Bytes of the file were changed, added or cut off on the way."""

    code = "receipt.damaged"


class ReceiptContentBad(ReceiptError):
    """The document inside does not say what the format asks for. Facts: reason."""

    code = "receipt.content"


class ReceiptNewer(ReceiptError):
    """The receipt was made by a newer version of the format. Facts: version."""

    code = "receipt.newer"


class ReceiptOfOtherDomain(ReceiptError):
    """The receipt is of the demo and this vault is real, or the other way round."""

    code = "receipt.other_domain"


class ReceiptSignatureBad(ReceiptError):
    """A signature does not belong to this receipt. Facts: kind, reason."""

    code = "receipt.signature"


class ReceiptSignerUnknown(ReceiptError):
    """The signatures hold, but nobody here trusted the card of who signed."""

    code = "receipt.signer_unknown"


class ReceiptSignerRevoked(ReceiptError):
    """Who signed is not trusted any more. Facts: station."""

    code = "receipt.signer_revoked"


class ReceiptSignerOther(ReceiptError):
    """Who signed is not headquarters, or not somebody whom the bundle was sealed to. Facts: reason."""

    code = "receipt.signer_other"


class ReceiptOfOtherBundle(ReceiptError):
    """The receipt speaks of a bundle, or of a content, that did not leave here. Facts: reason."""

    code = "receipt.other_bundle"


class TooFewCopies(ReceiptError):
    """Headquarters have fewer copies than a receipt promises. Facts: fewest."""

    code = "receipt.too_few_copies"


class NothingToConfirm(ReceiptError):
    """Nothing that the bundle brought is here as it came, and whole."""

    code = "receipt.nothing_to_confirm"


class NotHeadquarters(ReceiptError):
    """This vault is not that of headquarters: no station would believe its receipt."""

    code = "receipt.not_headquarters"


class BundleNotReceived(ReceiptError):
    """No bundle with this id came here, or more than one fits. Facts: matches."""

    code = "receipt.bundle_not_received"
