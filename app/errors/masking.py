"""What can go wrong with marks on passages, and with masked copies."""

from app.errors.base import SaksiError


class MaskingError(SaksiError):
    """A masked copy cannot be made or proved, for a reason that no narrower class names."""

    code = "masking.failed"


class PassageUnknown(MaskingError):
    """A passage lies in no recording of the testimony, or ends before it begins."""

    code = "masking.passage_unknown"


class NothingToMask(MaskingError):
    """None of the words stands in the transcript, and no passage is marked."""

    code = "masking.nothing"


class WordsNotFound(MaskingError):
    """Some of the words to mask stand nowhere in the transcript. Facts: `missing`, how many."""

    code = "masking.words_not_found"


class NotTranscribed(MaskingError):
    """A recording has no finished transcript, so that nobody knows where the words are."""

    code = "masking.not_transcribed"


class NotAMaskedCopy(MaskingError):
    """The testimony is no masked copy that was made here."""

    code = "masking.not_a_copy"


class MasterGone(MaskingError):
    """What was removed is not known here any more, so that nothing can be proved."""

    code = "masking.master_gone"


class CopyChanged(MaskingError):
    """Something was added to a masked copy that no proof can look into."""

    code = "masking.copy_changed"
