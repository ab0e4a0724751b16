"""The second look into a bundle: any payload file, read from the private copy and hashed once more."""

import hashlib
from collections.abc import Iterator, Sequence

from app.domain.bundle import QuarantinedBundle
from app.errors.bundle import BundleContentBad, BundleDigestWrong
from storage.bundle.contents import UntrustedFolder
from storage.bundle.envelope import PIECE_BYTES
from storage.bundle.layout import DOCUMENT_LIMIT_BYTES
from storage.bundle.opening import UntrustedBag, decrypting, read_plain, seek_plain
from storage.crypto.recipient import Identity


class BagSource:
    """Payload files of a bag whose digests are known, by path in the bag."""

    def __init__(self, bundle: QuarantinedBundle, bag: UntrustedBag, identities: Sequence[Identity]) -> None:
        self._bundle = bundle
        self._places = bag.places
        self._digests = bag.digests
        self._identities = identities

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        return path in self._places

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield a file; after the last piece its hash was right. Raises BundleDigestWrong, BundleDamaged."""
        place = self._places[path]
        digest = hashlib.sha512()
        with self._bundle.open() as untrusted_file, decrypting(untrusted_file, self._identities) as plain:
            seek_plain(plain, place.offset_bytes)
            left = place.size_bytes
            while left:
                piece = read_plain(plain, min(left, PIECE_BYTES))
                if not piece:
                    raise BundleDigestWrong(reason="changed")
                left -= len(piece)
                digest.update(piece)
                yield piece
        if digest.digest() != self._digests[path]:
            raise BundleDigestWrong(reason="changed")

    def small(self, path: str, limit_bytes: int) -> bytes:
        """Return a whole small file. Raises BundleContentBad when it is larger than it can be."""
        if self._places[path].size_bytes > limit_bytes:
            raise BundleContentBad(reason="document_too_large")
        return b"".join(self.pieces(path))

    def folder(self, folder: str) -> UntrustedFolder:
        """Return the files of one testimony, by name in its folder."""
        names = {path: path.removeprefix(folder) for path in self._places if path.startswith(folder)}
        return UntrustedFolder(
            sizes={name: self._places[path].size_bytes for path, name in names.items()},
            digests={name: self._digests[path] for path, name in names.items()},
            read=lambda name: self.small(folder + name, DOCUMENT_LIMIT_BYTES),
        )
