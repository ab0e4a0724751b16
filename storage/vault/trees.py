"""Mending the trees of a damaged database: a broken inner page is made anew from what hung on it.

One changed bit in the root or an inner page of a table would cost every row below it, though their leaves are whole.
Those leaves hang on nothing then; the number of their columns and the range of their rowids tell where they hung.
"""

import struct
from dataclasses import dataclass, replace
from itertools import pairwise

from storage.crypto.pages import PAGE_BYTES, RESERVED_BYTES
from storage.vault.image import Image
from storage.vault.leaves import INNER_OF_A_TABLE, LEAF_OF_A_TABLE, cells, children, column_count, varint

_INNER_HEADER_BYTES = 12
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Tree:
    """A table with rowids: its first page, and how many columns its records have."""

    first_page: int
    columns: int


@dataclass(frozen=True, slots=True)
class _Hole:
    """A bad page in a tree: everything above `low`, up to and with `high`, hung on it or stood on it."""

    number: int
    columns: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class _Branch:
    """A page that hangs on nothing, with its rowids and columns; those of its first leaf for an inner one."""

    number: int
    columns: int
    lowest: int
    highest: int


def mend_trees(image: Image, trees: list[Tree]) -> Image:
    """Return the image with new inner pages in the place of bad ones, wherever it is clear what hung on them."""
    hanging: set[int] = set()
    holes: list[_Hole] = []
    for tree in trees:
        _walk(image, tree, hanging, holes)
    homes: dict[int, list[_Branch]] = {}
    for branch in _loose_branches(image, hanging):
        fitting = [hole for hole in holes if _fits(branch, hole)]
        # Where two tables are alike nobody can say whose leaf it is.
        if len(fitting) == 1:
            homes.setdefault(fitting[0].number, []).append(branch)
    pages = list(image.pages)
    for number, branches in homes.items():
        pages[number - 1] = _inner_page(branches) or pages[number - 1]
    return replace(image, pages=tuple(pages)) if homes else image


def _fits(branch: _Branch, hole: _Hole) -> bool:
    return branch.columns == hole.columns and hole.low < branch.lowest and branch.highest <= hole.high


def _walk(image: Image, tree: Tree, hanging: set[int], holes: list[_Hole]) -> None:
    """Note every page that hangs on the tree, and every bad one with the range that is lost with it."""
    left = [(tree.first_page, _LOWEST, _HIGHEST)]
    while left:
        number, low, high = left.pop()
        if number in hanging or not 1 < number <= len(image.pages):
            continue
        hanging.add(number)
        if number in image.bad_pages:
            holes.append(_Hole(number, tree.columns, low, high))
            continue
        page = image.pages[number - 1]
        if page[0] == INNER_OF_A_TABLE:
            inner, last = children(page)
            for child, highest in inner:
                left.append((child, low, highest))
                low = highest
            left.append((last, low, high))


def _loose_branches(image: Image, hanging: set[int]) -> list[_Branch]:
    """The highest pages of tables that hang on nothing."""
    loose = {
        number
        for number in range(2, len(image.pages) + 1)
        if number not in hanging and image.pages[number - 1][0] in (INNER_OF_A_TABLE, LEAF_OF_A_TABLE)
    }
    for number in list(loose):
        page = image.pages[number - 1]
        if page[0] == INNER_OF_A_TABLE:
            inner, last = children(page)
            loose -= {child for child, _ in inner} | {last}
    branches = (_branch(image, number) for number in sorted(loose))
    return [branch for branch in branches if branch is not None]


def _branch(image: Image, number: int) -> _Branch | None:
    first, last = _end_leaf(image, number, last=False), _end_leaf(image, number, last=True)
    if not first or not last:
        return None
    return _Branch(number, column_count(first[0][1]), first[0][0], last[-1][0])


def _end_leaf(image: Image, number: int, *, last: bool) -> list[tuple[int, bytes]]:
    """The cells of the first or the last leaf below a page; none where the way there is broken."""
    for _ in range(20):
        if not 1 < number <= len(image.pages) or number in image.bad_pages:
            return []
        page = image.pages[number - 1]
        if page[0] != INNER_OF_A_TABLE:
            return list(cells((page, 0)))
        inner, final = children(page)
        number = final if last or not inner else inner[0][0]
    return []


def _inner_page(branches: list[_Branch]) -> bytes | None:
    """An inner page over branches; None when they do not fit on one or overlap."""
    branches = sorted(branches, key=lambda branch: branch.lowest)
    if any(one.highest >= other.lowest for one, other in pairwise(branches)):
        return None
    content, pointers = b"", []
    end = PAGE_BYTES - RESERVED_BYTES
    for branch in branches[:-1]:
        content = branch.number.to_bytes(4, "big") + varint(branch.highest) + content
        pointers.append(end - len(content))
    space = end - _INNER_HEADER_BYTES - 2 * len(pointers) - len(content)
    if space < 0:
        return None
    header = struct.pack(">BHHHBI", INNER_OF_A_TABLE, 0, len(pointers), end - len(content), 0, branches[-1].number)
    table = b"".join(pointer.to_bytes(2, "big") for pointer in pointers)
    return header + table + bytes(space) + content + bytes(RESERVED_BYTES)
