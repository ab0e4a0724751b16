"""Makes tests/vectors/age/*.json and has other programs check them.

    python tests/vectors/make/age.py

The files are built here by hand, from primitives, without a line of Saksi's own code, so that seal.json says what
Saksi must write and open.json what it must read or refuse. Then two peers judge every file: the age command, and the
npm client in tests/peers. A vector whose verdict they do not share is not written. The hybrid files are sealed by
the npm client, so a new run writes other bytes for them.
"""

import json
from pathlib import Path

from age_open import opens
from age_peers import peers_agree
from age_seal import seals

OUT = Path(__file__).resolve().parents[1] / "age"


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    sealed = list(seals())
    opened = list(opens())
    fine = [peers_agree(v.name, v.sealed, [v.identity] * bool(v.identity), v.passphrase, v.plain) for v in sealed]
    for vector in opened:
        plain = vector.released if vector.expect == "success" else None
        fine.append(
            peers_agree(vector.name, vector.sealed, vector.identities, vector.passphrase, plain, vector.excused)
        )
    if not all(fine):
        return 1
    for name, vectors in (("seal", [v.to_json() for v in sealed]), ("open", [v.to_json() for v in opened])):
        (OUT / f"{name}.json").write_text(json.dumps(vectors, indent=1) + "\n")
        print(f"{name}.json: {len(vectors)} vectors")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
