"""What a kind of document is, for tests of any kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import rfc8785

from tests.storage.bundle.forms.names import SIGNER

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Form:
    """A kind of document.

    `limits` are the most rows of its lists, by path. `edges` are, by path, values that are just within what a field
    takes and values that are just beyond.
    """

    name: str
    value: Any
    spelled: dict[str, Any]
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], Any]
    limits: Mapping[Path, int] = field(default_factory=dict)
    edges: Mapping[Path, tuple[list[Any], list[Any]]] = field(default_factory=dict)
    body: str = ""
    """The name of the part that is signed, where the document is one that is."""

    @property
    def document(self) -> bytes:
        """It as it travels."""
        return self.write(self.spelled)

    def write(self, spelled: Mapping[str, Any]) -> bytes:
        """The one spelling of a document, which is signed again where it is one that is signed."""
        if not self.body:
            return rfc8785.dumps(dict(spelled))
        pair = SIGNER.sign(f"saksi-{self.body}", rfc8785.dumps(dict(spelled)))
        signatures = {"ssh-ed25519": pair.ed25519.decode(), "ssh-mldsa44-ed25519": pair.composite.decode()}
        return rfc8785.dumps({self.body: dict(spelled), "signatures": signatures})
