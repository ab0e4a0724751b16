"""Faults of the archive."""

from tests.vectors.make.bundles.bag import BLOCK, Plan, header, members, packed, with_padding
from tests.vectors.make.bundles.vector import Vector


def small() -> list[tuple[str, bytes]]:
    """Members for faults of the archive, which is refused before a signature is looked at."""
    return [(path, b"x") for path, _ in members(Plan())[:6]] + [("bag/data/a", b"one"), ("bag/data/b/c", b"two")]


def patched(place: int, value: bytes, path: str = "bag/data/a", size: int = 3) -> bytes:
    """A header with other bytes at one place, and the checksum that goes with them."""
    block = bytearray(header(path, size))
    block[place : place + len(value)] = value
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def evil_header(name: str, must: str, reason: str, block: bytes, data: bytes = b"one") -> Vector:
    before = b"".join(packed(path, content) for path, content in small()[:6])
    body = with_padding(before + block + data + bytes(-len(data) % BLOCK))
    return Vector(name, must, "bundle.archive", "archive", body, reason)


def path_block(path: bytes) -> bytes:
    return patched(0, path.ljust(100, b"\x00"), path="x")


def archives() -> list[Vector]:
    def typed(kind: bytes, link: bytes = b"") -> bytes:
        return patched(156, kind + link)

    headers = [
        ("magic-of-gnu", "M8", "magic", patched(257, b"ustar  \x00")),
        ("magic-missing", "M8", "magic", patched(257, bytes(8))),
        (
            "checksum-wrong",
            "M8",
            "checksum",
            header("bag/data/a", 3)[:148] + b"000000\x00 " + header("bag/data/a", 3)[156:],
        ),
        ("checksum-spelled-otherwise", "M8", "checksum", respelled_checksum()),
        ("type-hard-link", "M9", "type_hard_link", typed(b"1", b"bag/bagit.txt")),
        ("type-symbolic-link", "M9", "type_symbolic_link", typed(b"2", b"/etc/passwd")),
        ("type-character-device", "M9", "type_character_device", typed(b"3")),
        ("type-block-device", "M9", "type_block_device", typed(b"4")),
        ("type-folder", "M9", "type_folder", typed(b"5")),
        ("type-fifo", "M9", "type_fifo", typed(b"6")),
        ("type-contiguous", "M9", "type_contiguous", typed(b"7")),
        ("type-old", "M9", "type_old", typed(b"\x00")),
        ("type-pax", "M9", "type_pax", typed(b"x")),
        ("type-pax-global", "M9", "type_pax_global", typed(b"g")),
        ("type-gnu-long-name", "M9", "type_gnu_long_name", typed(b"L")),
        ("type-gnu-long-link", "M9", "type_gnu_long_link", typed(b"K")),
        ("type-gnu-sparse", "M9", "type_gnu_sparse", typed(b"S")),
        ("type-unknown", "M9", "type_unknown", typed(b"V")),
        ("size-binary", "M10", "size_binary", patched(124, b"\x80" + bytes(10) + b"\x03")),
        ("size-negative", "M10", "size_binary", patched(124, b"\xff" * 12)),
        ("size-with-spaces", "M10", "size", patched(124, b"         3 \x00")),
        ("size-not-octal", "M10", "size", patched(124, b"00000000009\x00")),
        ("path-absolute", "M11", "path_absolute", path_block(b"/etc/passwd")),
        ("path-parent", "M11", "path_parent", path_block(b"bag/data/../../x")),
        ("path-dot", "M11", "path_component", path_block(b"bag/data/./x")),
        ("path-double-slash", "M11", "path_component", path_block(b"bag/data//x")),
        ("path-ends-with-slash", "M11", "path_component", path_block(b"bag/data/x/")),
        ("path-backslash", "M11", "path_backslash", path_block(b"bag\\data\\x")),
        ("path-control", "M11", "path_control", path_block(b"bag/data/\x1b[2Jx")),
        ("path-not-ascii", "M11", "path_not_ascii", path_block("bag/data/é".encode())),
        ("path-drive", "M11", "path_character", path_block(b"C:/x")),
        ("path-space", "M11", "path_character", path_block(b"bag/data/a b")),
        ("path-hidden", "M11", "path_character", path_block(b"bag/data/.ssh")),
        ("path-reserved", "M11", "path_reserved", path_block(b"bag/data/con.txt")),
        ("path-ends-with-dot", "M11", "path_reserved", path_block(b"bag/data/x.")),
        ("path-empty", "M11", "path_empty", path_block(b"")),
        ("path-after-its-end", "M11", "path_after_end", path_block(b"bag/data/x\x00y")),
        ("path-prefix", "M11", "path_prefix", patched(345, b"bag")),
        ("mode-executable", "M12", "mode", patched(100, b"0000755\x00")),
        ("mode-setuid", "M12", "mode", patched(100, b"0004600\x00")),
        ("owner-set", "M12", "owner", patched(108, b"0001750\x00")),
        ("group-set", "M12", "group", patched(116, b"0001750\x00")),
        ("time-set", "M12", "time", patched(136, b"14757464320\x00")),
        ("link-target-set", "M12", "link_target", patched(157, b"x")),
        ("owner-name-set", "M12", "owner_name", patched(265, b"user")),
        ("group-name-set", "M12", "group_name", patched(297, b"user")),
        ("device-set", "M12", "device", patched(329, b"0000001\x00")),
        ("header-slack-set", "M12", "header_slack", patched(500, b"x")),
    ]
    return [evil_header(*row) for row in headers] + orders()


def respelled_checksum() -> bytes:
    block = bytearray(header("bag/data/a", 3))
    block[148:156] = b" %5o\x00 " % int(bytes(block[148:154]), 8)
    return bytes(block)


def orders() -> list[Vector]:
    plain = small()
    first = b"".join(packed(path, data) for path, data in plain)
    whole = with_padding(first)
    head = b"".join(packed(path, data) for path, data in plain[:6])

    def evil(name: str, must: str, reason: str, body: bytes) -> Vector:
        return Vector(name, must, "bundle.archive", "archive", body, reason)

    def of(*more: tuple[str, bytes]) -> bytes:
        return with_padding(head + b"".join(packed(path, data) for path, data in more))

    swapped = [plain[1], plain[0], *plain[2:]]
    large = [("bag/bagit.txt", bytes(2000)), *plain[1:]]
    return [
        evil("slack-not-zero", "M13", "slack", with_padding(head + header("bag/data/a", 3) + b"one" + b"x" * 509)),
        evil("path-twice", "M14", "duplicate", of(("bag/data/a", b"1"), ("bag/data/a", b"2"))),
        evil("path-twice-in-other-capitals", "M14", "duplicate", of(("bag/data/A", b"1"), ("bag/data/a", b"2"))),
        evil("file-as-folder", "M14", "file_as_folder", of(("bag/data/a", b"1"), ("bag/data/a/b", b"2"))),
        evil("folder-as-file", "M14", "file_as_folder", of(("bag/data/a/b", b"1"), ("bag/data/A", b"2"))),
        evil("end-missing", "M15", "truncated_header", whole[: -2 * BLOCK]),
        evil("end-of-one-block", "M15", "truncated_end", whole[:-BLOCK]),
        evil("end-block-not-zero", "M15", "end_single", whole[:-1] + b"x"),
        evil("member-cut", "M15", "truncated_member", head + header("bag/data/a", 3000) + bytes(1000)),
        evil("something-after-the-end", "M15", "after_end", whole + bytes(BLOCK)),
        evil("empty-archive", "M16", "head_missing", bytes(2 * BLOCK)),
        evil("head-in-other-order", "M16", "order_head", with_padding(b"".join(packed(*one) for one in swapped))),
        evil(
            "head-incomplete",
            "M16",
            "order_head",
            with_padding(b"".join(packed(*one) for one in plain[:5] + plain[6:])),
        ),
        evil("head-too-large", "M16", "head_too_large", with_padding(b"".join(packed(*one) for one in large))),
        evil("data-in-other-order", "M17", "order_data", of(plain[7], plain[6])),
        evil("file-outside-of-data", "M17", "stray_file", of(("bag/fetch.txt", b"https"))),
        evil("file-beside-the-bag", "M17", "stray_file", of(("README", b"read me"))),
        evil("padding-missing", "M18", "padding_missing", first + bytes(2 * BLOCK)),
        evil("padding-not-last", "M18", "after_padding", with_padding(packed_with_padding_first(head, plain))),
    ]


def packed_with_padding_first(head: bytes, plain: list[tuple[str, bytes]]) -> bytes:
    return head + packed("padding", b"") + packed(*plain[6])
