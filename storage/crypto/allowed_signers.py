"""Lines of an SSH allowed-signers file (ssh-keygen(1), ALLOWED SIGNERS): who may sign what.

Of the file's grammar only this is taken: `name[,name] namespaces="purpose[,purpose]" algorithm base64 [comment]`.
A line with any other option is refused and not half understood: to pass over `valid-before` would widen it.
"""

import re
from dataclasses import dataclass

from app.errors.signature import SignersLineInvalid, SigningKeyInvalid
from storage.crypto.public_key import PublicKey

_NAME = r"[A-Za-z0-9@._+-]+"
_LINE = re.compile(
    rf"(?P<names>{_NAME}(?:,{_NAME})*)[ \t]+"
    rf'(?:namespaces="(?P<namespaces>{_NAME}(?:,{_NAME})*)"[ \t]+)?'
    r"(?P<key>[a-z0-9-]+[ \t]+[A-Za-z0-9+/]+={0,2})(?:[ \t]+[^\x00-\x1f]*)?"
)


@dataclass(frozen=True, slots=True)
class AllowedSigner:
    """One line. Without `namespaces` the key may sign for every purpose."""

    names: tuple[str, ...]
    key: PublicKey
    namespaces: tuple[str, ...] = ()

    def may_sign(self, namespace: str) -> bool:
        """Whether the line allows this purpose."""
        return not self.namespaces or namespace in self.namespaces

    def to_line(self) -> str:
        """The line without its end. Raises `SignersLineInvalid` for names that could not be read back."""
        purposes = f'namespaces="{",".join(self.namespaces)}" ' if self.namespaces else ""
        line = f"{','.join(self.names)} {purposes}{self.key.to_text()}"
        if parse_signer(line) != self:
            raise SignersLineInvalid(line=1)
        return line


def parse_signer(line: str, number: int = 1) -> AllowedSigner:
    """Parse one line; `number` is only told in the error. Raises `SignersLineInvalid`."""
    match = _LINE.fullmatch(line)
    if match is None:
        raise SignersLineInvalid(line=number)
    try:
        key = PublicKey.from_text(match["key"])
    except SigningKeyInvalid:
        raise SignersLineInvalid(line=number) from None
    namespaces = tuple(match["namespaces"].split(",")) if match["namespaces"] else ()
    return AllowedSigner(tuple(match["names"].split(",")), key, namespaces)


def parse_signers(text: str) -> list[AllowedSigner]:
    """Parse a file; empty lines and lines that begin with `#` are passed over. Raises `SignersLineInvalid`."""
    lines = enumerate((line.strip(" \t\r") for line in text.split("\n")), start=1)
    return [parse_signer(line, number) for number, line in lines if line and not line.startswith("#")]
