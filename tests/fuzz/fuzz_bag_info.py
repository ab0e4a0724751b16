"""What a bag says of itself: bag-info.txt and the manifests (RFC 8493)."""

from storage.bundle.baginfo import decode_bag_info, encode_bag_info
from storage.bundle.bagit import decode_manifest, encode_manifest
from tests.fuzz.fuzzing import members, refused_or


def seeds() -> list[bytes]:
    return [*members("bag-info.txt")[:60], *members("manifest-sha512.txt")[:6], *members("tagmanifest-sha512.txt")[:6]]


def check(data: bytes) -> None:
    info = refused_or(lambda: decode_bag_info(data))
    if info is not None:
        assert encode_bag_info(info) == data
    digests = refused_or(lambda: decode_manifest(data))
    if digests is not None:
        assert encode_manifest(digests) == data
