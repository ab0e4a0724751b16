"""What the disk can refuse."""

from app.errors.base import SaksiError


class StorageError(SaksiError):
    """The disk refused, for a reason that no narrower class names. Facts: `errno`."""

    code = "storage.failed"


class DiskFull(StorageError):
    """No room is left; what was saved before stays saved."""

    code = "storage.full"


class FolderNotWritable(StorageError):
    """The folder or file may not be written: read-only medium or missing rights."""

    code = "storage.not_writable"


class FileMissing(StorageError):
    """There is no such file or folder."""

    code = "storage.missing"


class FileNotReadable(StorageError):
    """The file may not be read, or it is a folder, a device or a link where a plain file is needed."""

    code = "storage.not_readable"


class FileTooLarge(StorageError):
    """The file is larger than this kind of file can be. Facts: `limit_bytes`."""

    code = "storage.too_large"


class AlreadyExists(StorageError):
    """Something is there already and is not overwritten."""

    code = "storage.exists"


class FolderInUse(StorageError):
    """Another running program holds this folder."""

    code = "storage.in_use"
