"""What the worker leaves outside itself: seen by strace from its first instruction, and by looking where it could."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.domain.transcript import WindowOptions
from app.jobs import CancelToken
from transcription.client import WorkerTranscriber

ROOT = Path(__file__).parents[2]
SHARED_MEMORY = Path("/dev/shm")
WATCHED = (
    "open,openat,openat2,creat,socket,socketpair,connect,execve,execveat,fork,vfork,rename,renameat,renameat2,unlink,"
    "unlinkat,mkdir,mkdirat,memfd_create,shmget,truncate,link,linkat,symlink,symlinkat"
)
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from app.domain.transcript import WindowOptions
from app.jobs import CancelToken
from transcription.client import WorkerTranscriber
from transcription.models import OpenPack, examine
folder = Path(sys.argv[2])
worker = WorkerTranscriber(OpenPack(examine(folder), folder), threads=2)
sound = bytes(64_000)
worker.find_speech(sound, 0.0, CancelToken())
for language in ("en", None):
    worker.transcribe(sound, 0.0, WindowOptions(language), CancelToken())
worker.close()
print("heard")
"""


def traces(tmp_path: Path, pack_folder: Path) -> tuple[list[str], list[str]]:
    """Return the calls of the worker and all its threads, and those of the program that started it."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not here")
    out = tmp_path / "trace"
    told = subprocess.run(
        [strace, "-f", "-s999", f"-etrace={WATCHED}", "-o", out, sys.executable, "-c", PROGRAM, ROOT, pack_folder],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert told.stdout == "heard\n", told.stderr
    lines = out.read_text().splitlines()
    start = next(index for index, line in enumerate(lines) if "execve(" in line and "transcription/__main__.py" in line)
    parents = {line.split()[0] for line in lines[:start]} - {lines[start].split()[0]}
    worker = [line for line in lines[start + 1 :] if line.split()[0] not in parents]
    return worker, [line for line in lines if line.split()[0] in parents]


def test_the_worker_makes_no_socket_and_opens_no_file_for_writing(tmp_path: Path, pack_folder: Path) -> None:
    worker, program = traces(tmp_path, pack_folder)
    assert len(worker) > 200
    succeeded = [line for line in worker if not re.search(r"= -1 E[A-Z]+ \(.*\)$|resumed>|unfinished", line)]
    assert [line for line in worker if re.search(r"\b(socket|socketpair|connect)\(", line)] == []
    assert [line for line in succeeded if "open" in line and WRITES.search(line)] == []
    assert [line for line in succeeded if not re.search(r"\bopen(at)?\(|\+\+\+|---", line)] == []
    # Nor does the program that feeds it, apart from the null device it hands over as standard error.
    assert [line for line in program if re.search(r"\b(socket|connect)\(", line)] == []
    written = [line for line in program if WRITES.search(line) and " = -1 " not in line and "__pycache__" not in line]
    assert [line for line in written if '"/dev/null"' not in line] == []


def test_no_path_of_the_pack_is_known_to_the_worker(tmp_path: Path, pack_folder: Path) -> None:
    worker, _ = traces(tmp_path, pack_folder)
    assert [line for line in worker if str(pack_folder) in line] == []


def test_sound_and_model_lie_in_no_file(transcriber: WorkerTranscriber, tmp_path: Path) -> None:
    """While the worker has both in memory: it holds no file but code, and nothing appeared in shared memory."""
    if os.geteuid() != 0:
        pytest.skip("what a worker holds is closed to others, this user too")
    before = set(SHARED_MEMORY.iterdir())
    marker = np.random.default_rng(99).standard_normal(160_000).astype("<f4") * 0.1
    transcriber.find_speech(marker.tobytes(), 0.0, CancelToken())
    transcriber.transcribe(marker.tobytes(), 0.0, WindowOptions("en", beam_size=1), CancelToken())
    process = Path(f"/proc/{transcriber.process_id}")
    held = [str(handle.readlink()) for handle in (process / "fd").iterdir()]
    assert all(re.match(r"pipe:|/dev/null$|anon_inode:|/dev/urandom$", name) for name in held), held
    mapped = {
        line.split(maxsplit=5)[5] for line in (process / "maps").read_text().splitlines() if len(line.split()) > 5
    }
    assert [name for name in mapped if "shm" in name or "memfd" in name or "deleted" in name] == []
    environment = (process / "environ").read_bytes()
    assert environment.rstrip(b"\0") == b"HOME=/"
    assert str(process.joinpath("cwd").readlink()) == "/"
    needle = marker[1000:1016].tobytes()
    for path in set(SHARED_MEMORY.iterdir()) - before:
        assert needle not in path.read_bytes()


def test_nothing_of_the_command_line_is_secret(transcriber: WorkerTranscriber, pack_folder: Path) -> None:
    assert transcriber.engine
    line = Path(f"/proc/{transcriber.process_id}/cmdline").read_text().split("\0")
    assert line[1:3] == ["-I", "-B"]
    assert Path(line[3]) == ROOT / "transcription" / "__main__.py"
    assert line[4:] == [""]
    assert str(pack_folder) not in "".join(line)
