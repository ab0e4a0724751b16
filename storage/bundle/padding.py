"""Sizes that tell little: every inner archive is padded to a size with three significant bits (FORMAT.md)."""

SMALLEST_BYTES = 16 * 1024


def padded_size(size_bytes: int) -> int:
    """The smallest agreed size that is at least `size_bytes`: m * 2**k with m in 4..7, from 16 KiB up."""
    if size_bytes <= SMALLEST_BYTES:
        return SMALLEST_BYTES
    step = 1 << (size_bytes.bit_length() - 3)
    # Rounding 7 * 2**k up gives 8 * 2**k, which is 4 * 2**(k + 1): an agreed size too.
    return -(-size_bytes // step) * step
