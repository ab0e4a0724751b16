"""`python -m storage verify FILE --identity FILE --signers FILE [--json]`: an auditor checks a bundle.

Frozen it is a program of its own: `saksi-verify verify FILE ...`.

It reads an age identity file and an OpenSSH allowed-signers file, opens no vault, and writes nothing. Exit status:
0 every check passed, 1 the bundle is refused, 2 a file is missing or cannot be used.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.domain.bundle import ImportRecord, QuarantinedBundle
from app.domain.check import Check
from app.errors.base import SaksiError
from app.errors.bundle import BundleRefused
from app.jobs import CancelToken, no_progress
from app.ports.bundle import VerifiedBundle
from storage.bundle.signers_file import SignersFile
from storage.bundle.verify import Reader
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.keys import identities_from_file_text
from storage.files import open_for_reading, read_bounded, size_bytes

_TEXT_LIMIT_BYTES = 1 << 20
_PASSED, _REFUSED, _UNUSABLE = 0, 1, 2


class _NothingReceived:
    """An auditor keeps no ledger: nothing came before."""

    def at(self, station: str, sequence: int) -> ImportRecord | None:  # noqa: ARG002
        """Return None."""
        return None

    def sequences(self, station: str) -> Sequence[int]:  # noqa: ARG002
        """Return nothing."""
        return ()

    def excused(self, station: str) -> Sequence[int]:  # noqa: ARG002
        """Return nothing."""
        return ()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the verifier and return its exit status."""
    given = _parser().parse_args(arguments)
    try:
        verified = _verify(given.file, given.identity, given.signers)
    except BundleRefused as refusal:
        _tell(given.json, {"code": refusal.code, "facts": refusal.facts}, refusal.checks)
        return _REFUSED
    except SaksiError as error:
        _tell(given.json, {"code": error.code, "facts": error.facts}, ())
        return _UNUSABLE
    _tell(given.json, {"code": "bundle.verified", "facts": _facts(verified)}, verified.checks)
    return _PASSED


def _parser() -> argparse.ArgumentParser:
    program = "saksi-verify" if getattr(sys, "frozen", False) else "python -m storage"
    parser = argparse.ArgumentParser(prog=program, description="Check what Saksi hands on.")
    verify = parser.add_subparsers(required=True, metavar="verify").add_parser("verify", help="check a bundle")
    verify.add_argument("file", type=Path, help="the bundle, a file that ends in .age")
    verify.add_argument("--identity", type=Path, required=True, help="age identity file of a recipient")
    verify.add_argument("--signers", type=Path, required=True, help="OpenSSH allowed-signers file of known stations")
    verify.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _verify(file: Path, identity_file: Path, signers_file: Path) -> VerifiedBundle:
    identities = identities_from_file_text(_text(identity_file))
    signers = SignersFile(_text(signers_file))
    reader = Reader([identity for identity in identities if isinstance(identity, HybridIdentity)])
    bundle = QuarantinedBundle(file.name, size_bytes(file), lambda: open_for_reading(file), file.name)
    return reader.verify(bundle, signers, _NothingReceived(), no_progress, CancelToken())


def _text(file: Path) -> str:
    return read_bounded(file, _TEXT_LIMIT_BYTES).decode("utf-8", "replace")


def _facts(verified: VerifiedBundle) -> dict[str, Any]:
    facts = verified.facts
    return {
        "bundle": facts.bundle_id,
        "station": facts.station,
        "sequence": facts.place.sequence,
        "previous_sha512": facts.place.previous.hex(),
        "manifest_sha512": facts.manifest_sha512.hex(),
        "recipients_sha256": list(facts.recipients),
        "testimonies": [
            {"id": item.testimony_id, "revision": item.revision, "sha512": item.sha512.hex()} for item in facts.items
        ],
        "payload_bytes": facts.payload_bytes,
    }


def _tell(as_json: bool, outcome: dict[str, Any], checks: Sequence[Check]) -> None:  # noqa: FBT001
    if as_json:
        told = [{"id": check.id.value, "status": check.status.value, "facts": check.facts} for check in checks]
        sys.stdout.write(json.dumps({**outcome, "checks": told}) + "\n")
        return
    for check in checks:
        sys.stdout.write(f"{check.status.value:12} {check.id.value}\n")
    sys.stdout.write(f"{outcome['code']}\n")
    for name, value in outcome["facts"].items():
        sys.stdout.write(f"  {name}: {value if not isinstance(value, list) else len(value)}\n")


if __name__ == "__main__":
    sys.exit(main())
