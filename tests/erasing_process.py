"""A process that destroys the keys of every testimony of a vault, one after the other, until it is killed."""

import sys
from pathlib import Path

from app.domain.retention import EraseReason
from tests.vault_fixtures import reopen


def main() -> None:
    with reopen(Path(sys.argv[1])) as vault:
        print("began", flush=True)
        for testimony in vault.testimonies.all():
            if vault.erasure.of(testimony.id) is None:
                vault.erasure.erase(testimony.id, EraseReason.KEEP_OVER)
                print(testimony.id, flush=True)
        print("done", flush=True)


if __name__ == "__main__":
    main()
