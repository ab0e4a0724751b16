"""One file of the folder: what it breaks, what is expected, and the body."""

import lzma
from dataclasses import dataclass, field

from tests.vectors.make.bundles.bag import Plan, archive


@dataclass
class Vector:
    name: str
    must: str
    expect: str
    check: str
    body: bytes
    reason: str = ""
    as_file: bool = False
    more: list[str] = field(default_factory=list)

    def encode(self) -> bytes:
        head = [f"must: {self.must}", f"expect: {self.expect}"]
        head += [f"reason: {self.reason}"] if self.reason else []
        head += [f"check: {self.check}", f"body: {'file' if self.as_file else 'archive'}", *self.more]
        body = self.body if self.as_file else lzma.compress(self.body, preset=9)
        return "".join(line + "\n" for line in head).encode() + b"\n" + body


def planned(name: str, must: str, expect: str, check: str, plan: Plan, reason: str = "", *more: str) -> Vector:
    return Vector(name, must, expect, check, archive(plan), reason, more=list(more))
