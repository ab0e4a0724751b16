"""Makes tests/vectors/bundle: bundles with one fault each, and a few without.

It follows storage/bundle/FORMAT.md and shares no code with storage/bundle: the archive is Python's tarfile, the rest is
written here. Only the seal and the signatures are the program's own; other tests hold those to foreign programs.

    python -m tests.vectors.make.bundle            writes the folder anew (signatures differ every time)
    python -m tests.vectors.make.bundle review-    writes those alone whose names begin so

A vector is a text header, an empty line, and a body. Lines of the header:

    must: M12                  the rule of FORMAT.md that is broken; none for a bundle that is right
    expect: bundle.archive     the code of the refusal, or bundle.verified
    reason: type_symbolic_link the fact `reason` of the refusal, where it has one
    check: archive             the check that fails
    body: archive | file       the archive inside, compressed with xz, sealed to identity.txt and 3 others; or the file
    received: SEQUENCE MANIFEST PREVIOUS       a bundle that the reader has from the station (hex)
    revoked: 3                 the reader revoked the station after this number
    size: N                    the reader is told that the file has N bytes
"""

import shutil
import sys
from pathlib import Path

from tests.vectors.make.bundles.archives import archives
from tests.vectors.make.bundles.bag import Plan, changed_files
from tests.vectors.make.bundles.cases import cases
from tests.vectors.make.bundles.descriptions import descriptions, digests
from tests.vectors.make.bundles.documents import documents
from tests.vectors.make.bundles.envelope import outside
from tests.vectors.make.bundles.files import review_json, review_steps
from tests.vectors.make.bundles.identities import identities
from tests.vectors.make.bundles.interviews import interviews
from tests.vectors.make.bundles.keys import READER, SIGNER, STATION
from tests.vectors.make.bundles.marks import marks
from tests.vectors.make.bundles.signatures import signatures
from tests.vectors.make.bundles.vector import Vector, planned

FOLDER = Path(__file__).parent.parent / "bundle"


def vectors() -> list[Vector]:
    right = [
        planned("everything", "none", "bundle.verified", "none", Plan()),
        planned("without-transcript", "none", "bundle.verified", "none", changed_files(transcript=None, vtt=None)),
        planned("review-whole", "none", "bundle.verified", "none", changed_files(review=review_json(*review_steps()))),
        planned("with-key-header", "none", "bundle.verified", "none", changed_files(keys=b"an age file")),
        planned(
            "first-of-its-station",
            "none",
            "bundle.verified",
            "none",
            Plan(sequence="1", previous="00" * 64, unfinished=[]),
        ),
    ]
    return [
        *right,
        *outside(),
        *archives(),
        *signatures(),
        *descriptions(),
        *digests(),
        *documents(),
        *marks(),
        *identities(),
        *cases(),
        *interviews(),
    ]


def main() -> None:
    beginning = sys.argv[1] if len(sys.argv) > 1 else ""
    if not beginning:
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
    made = vectors()
    assert len({vector.name for vector in made}) == len(made)
    chosen = [vector for vector in made if vector.name.startswith(beginning)]
    for vector in chosen:
        (FOLDER / vector.name).write_bytes(vector.encode())
    (FOLDER / "identity.txt").write_text(READER.to_text() + "\n")
    keys = SIGNER.public
    (FOLDER / "signers").write_text(f"{STATION} {keys.ed25519.to_text()}\n{STATION} {keys.composite.to_text()}\n")
    print(f"{len(chosen)} vectors")


if __name__ == "__main__":
    main()
