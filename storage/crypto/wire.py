"""The binary strings of SSH (RFC 4251 section 5): a 4-byte big-endian length, then the bytes."""


def write_string(data: bytes) -> bytes:
    """One string."""
    return len(data).to_bytes(4, "big") + data


def read_strings(data: bytes, count: int) -> list[bytes]:
    """Exactly `count` strings and nothing after them. Raises ValueError."""
    strings = []
    place = 0
    for _ in range(count):
        end = place + 4 + int.from_bytes(data[place : place + 4], "big")
        if len(data) < end:
            raise ValueError("a string is cut short")
        strings.append(data[place + 4 : end])
        place = end
    if place != len(data):
        raise ValueError("bytes after the last string")
    return strings
