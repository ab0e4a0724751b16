"""Two other implementations of age, as judges: the age command and the npm client in tests/peers."""

import subprocess
import sys
import tempfile
from pathlib import Path

PEER = Path(__file__).resolve().parents[2] / "peers" / "age.mjs"


def npm(*arguments: str, stdin: bytes = b"") -> bytes:
    return subprocess.run(["node", str(PEER), *arguments], input=stdin, capture_output=True, check=True).stdout


def judged(command: list[str], sealed: bytes) -> bytes | None:
    """What a peer opens, or None where it refuses."""
    done = subprocess.run(command, input=sealed, capture_output=True, check=False)
    return None if done.returncode else done.stdout


def peers_agree(
    name: str,
    sealed: bytes,
    identities: list[str],
    passphrase: str | None,
    plain: bytes | None,
    excused: tuple[str, ...] = (),
) -> bool:
    """Whether both peers open to `plain`, or both refuse where it is None."""
    with tempfile.TemporaryDirectory() as folder:
        secret = Path(folder) / "secret"
        secret.write_text("".join(f"{line}\n" for line in identities) or f"{passphrase}\n")
        kind = "decrypt-passphrase" if passphrase else "decrypt"
        verdicts = {"npm": judged(["node", str(PEER), kind, str(secret)], sealed)}
        if not passphrase and not any("-PQ-" in identity for identity in identities):
            verdicts["age"] = judged(["age", "-d", "-i", str(secret)], sealed)
    wrong = [peer for peer, verdict in verdicts.items() if verdict != plain and peer not in excused]
    if wrong:
        print(f"{name}: {', '.join(wrong)} judged otherwise", file=sys.stderr)
    return not wrong
