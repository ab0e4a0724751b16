"""What a model pack can refuse."""

from app.errors.base import SaksiError


class ModelError(SaksiError):
    """The model pack cannot be used, for a reason that no narrower class names."""

    code = "model.failed"


class PackIncomplete(ModelError):
    """A file that every pack needs is missing. Facts: `file`."""

    code = "model.pack_incomplete"


class PackDamaged(ModelError):
    """A file is not, byte for byte, the one that was pinned. Facts: `file`."""

    code = "model.pack_damaged"


class PackInvalid(ModelError):
    """A file is there but does not hold what a pack of this kind needs. Facts: `file`, `missing`."""

    code = "model.pack_invalid"


class PackNotTrusted(ModelError):
    """No pin and no person vouches for this pack. Facts: `name`, `sha256` to compare, `note`."""

    code = "model.pack_not_trusted"


class PackUnknown(ModelError):
    """No pack of this name was imported. Facts: `name`."""

    code = "model.pack_unknown"


class PackExists(ModelError):
    """Another pack of this name was imported before. Facts: `name`."""

    code = "model.pack_exists"


class PackNotAsPromised(ModelError):
    """The loaded model says something else of itself than its files do. Facts: `what`."""

    code = "model.pack_not_as_promised"


class PackTooLarge(ModelError):
    """The model does not fit into the memory of this computer. Facts: `size_bytes`."""

    code = "model.pack_too_large"


class NoPackImported(ModelError):
    """No model was imported yet; the one that comes with the program understands the demo voices only."""

    code = "model.none_imported"
