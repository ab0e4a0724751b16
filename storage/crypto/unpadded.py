"""Canonical base64 without padding, as the age header writes it (RFC 4648 sections 3.5 and 4)."""

import base64
import binascii


def encode_unpadded(data: bytes) -> str:
    """Base64 without the closing `=` signs."""
    return base64.b64encode(data).decode("ascii").rstrip("=")


def decode_unpadded(text: str) -> bytes:
    """The bytes of `text`. Raises ValueError unless it is exactly what encode_unpadded would write."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not base64") from error
    if encode_unpadded(data) != text:
        raise ValueError("not canonical base64")
    return data
