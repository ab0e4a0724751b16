"""A recovery code typed back from the paper, line by line."""

from ui.presenters.new_passphrase import Again, compare

_MISREAD = str.maketrans("OILU", "011V")


def line_back(typed: str, line: str) -> Again:
    """Return how a typed line compares with a line of the code; case, blanks, dashes and misread letters are one."""
    return compare(_plain(typed), _plain(line))


def all_same(lines: tuple[Again, ...]) -> bool:
    """Whether the whole code was typed back."""
    return bool(lines) and all(line is Again.SAME for line in lines)


def _plain(line: str) -> str:
    """A line of the code without what may be written in several ways: case, blanks, dashes, letters like figures."""
    return "".join(character for character in line.upper() if character.isalnum()).translate(_MISREAD)
