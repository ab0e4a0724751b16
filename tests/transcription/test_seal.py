"""Each layer of the worker's seal, alone, in a real process: it refuses what it must, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from transcription import seccomp

ROOT = Path(__file__).parents[2]
only_with_filter = pytest.mark.skipif(not seccomp.is_possible(), reason="no kernel filter for this machine")

# what to try -> code that tries it, in plain Python
ATTEMPTS = {
    "socket inet": "import socket; socket.socket(socket.AF_INET)",
    "socket inet6": "import socket; socket.socket(socket.AF_INET6)",
    "socket unix": "import socket; socket.socket(socket.AF_UNIX)",
    "name lookup": "import socket; socket.getaddrinfo('example.org', 80)",
    "write": "open('left-behind', 'w')",
    "append": "open('left-behind', 'a')",
    "low level create": "import os; os.open('left-behind', os.O_CREAT | os.O_RDONLY)",
    "shared memory": "from multiprocessing import shared_memory as s; s.SharedMemory('left', create=True, size=9)",
    "rename": "import os; os.rename('there', 'elsewhere')",
    "remove": "import os; os.remove('there')",
    "folder": "import os; os.mkdir('left-behind')",
    "fork": "import os; pid = os.fork(); pid or os._exit(0)",
    "shell": "import os; os.system('true')",
    "program": "import subprocess; subprocess.run(['/bin/true'], check=True)",
    "spawn": "import os; os.posix_spawn('/bin/true', ['true'], {})",
    "signal": "import os; os.kill(os.getppid(), 0)",
}
# What native code would do: no audit event tells Python of it.
NATIVE = {
    "socket inet": "c.socket(2, 1, 0)",
    "socket inet6": "c.socket(10, 1, 0)",
    "socket packet": "c.socket(17, 3, 0)",
    "socket unix": "c.socket(1, 1, 0)",
    "socket pair": "c.socketpair(1, 1, 0, (ctypes.c_int * 2)())",
    "open to write": "c.open(b'left-behind', 0o102, 0o600)",
    "openat to write": "c.openat(-100, b'left-behind', 0o101, 0o600)",
    "creat": "c.creat(b'left-behind', 0o600)",
    "shm_open": "c.shm_open(b'/left', 0o102, 0o600)",
    "memfd": "c.memfd_create(b'left', 0)",
    "unlink": "c.unlink(b'there')",
    "rename": "c.rename(b'there', b'elsewhere')",
    "mkdir": "c.mkdir(b'left-behind', 0o700)",
    "fork": "c.fork()",
    "execve": "c.execve(b'/bin/true', (ctypes.c_char_p * 1)(), (ctypes.c_char_p * 1)())",
    "ptrace": "c.ptrace(0, 0, 0, 0)",
    "kill": "c.kill(c.getppid(), 0)",
}


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "there").write_text("kept")
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{code}"
    return subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )


def left(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def attempt(seal: str, action: str, folder: Path) -> subprocess.CompletedProcess[str]:
    tried = f"try:\n    {action}\nexcept PermissionError:\n    print('refused')\nelse:\n    print('done')"
    return run(f"{seal}\n{tried}", folder)


@pytest.mark.parametrize("name", ATTEMPTS)
def test_the_audit_hook_refuses(name: str, tmp_path: Path) -> None:
    told = attempt("from transcription.seal import refuse_in_python; refuse_in_python()", ATTEMPTS[name], tmp_path)
    assert told.stdout.splitlines()[-1:] == ["refused"], told.stderr
    assert left(tmp_path) == ["there"]


def test_the_audit_hook_lets_reading_and_importing_be(tmp_path: Path) -> None:
    action = "import json, decimal; assert open('there').read() == 'kept'"
    told = attempt("from transcription.seal import refuse_in_python; refuse_in_python()", action, tmp_path)
    assert told.stdout.strip() == "done", told.stderr


@only_with_filter
@pytest.mark.parametrize("name", NATIVE)
def test_the_kernel_filter_refuses(name: str, tmp_path: Path) -> None:
    code = f"""
import ctypes, os
from transcription import seccomp
assert seccomp.install()
c = ctypes.CDLL(None, use_errno=True)
result = {NATIVE[name]}
print('refused' if result == -1 and ctypes.get_errno() == 13 else f'done {{result}} {{ctypes.get_errno()}}')
"""
    told = run(code, tmp_path)
    assert told.stdout.strip() == "refused", told.stdout + told.stderr
    assert left(tmp_path) == ["there"]


@pytest.mark.parametrize("name", NATIVE)
def test_without_the_filter_the_same_calls_are_not_refused(name: str, tmp_path: Path) -> None:
    """Else the test before could not fail."""
    if name in {"socket packet", "ptrace", "execve", "kill"} and os.geteuid() != 0:
        pytest.skip("refused to this user anyway")
    code = f"""
import ctypes, os
c = ctypes.CDLL(None, use_errno=True)
result = {NATIVE[name]}
if {name!r} == 'fork' and result == 0: os._exit(0)
if {name!r} == 'shm_open': c.shm_unlink(b'/left')
print('refused' if result == -1 and ctypes.get_errno() == 13 else 'done')
"""
    told = run(code, tmp_path)
    assert "refused" not in told.stdout, told.stdout + told.stderr


@only_with_filter
def test_the_kernel_filter_lets_threads_and_reading_be(tmp_path: Path) -> None:
    code = """
import threading
from transcription import seccomp
assert seccomp.install()
heard = []
thread = threading.Thread(target=lambda: heard.append(open('there').read()))
thread.start()
thread.join()
print(heard[0])
"""
    assert run(code, tmp_path).stdout.strip() == "kept"


@only_with_filter
def test_hidden_calls_say_that_they_do_not_exist(tmp_path: Path) -> None:
    code = """
import ctypes
from transcription import seccomp
assert seccomp.install()
c = ctypes.CDLL(None, use_errno=True)
for number in (435, 437, 425):
    assert c.syscall(number, 0, 0, 0, 0) == -1
    print(ctypes.get_errno())
"""
    assert run(code, tmp_path).stdout.split() == ["38", "38", "38"]


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_is_well_formed(machine: str) -> None:
    """Every jump lands inside, the last step is a verdict: what the kernel would check, for both architectures."""
    program = seccomp.build(machine)
    steps = [program[at : at + 8] for at in range(0, len(program), 8)]
    assert len(steps) < 4096
    for index, step in enumerate(steps):
        if step[0] & 0x07 == 0x05:
            assert index + 1 + max(step[2], step[3]) < len(steps)
    assert steps[-1][0] == 0x06


@pytest.mark.parametrize(("machine", "arch"), [("x86_64", 0xC000003E), ("aarch64", 0xC00000B7)])
def test_the_filter_decides_as_written(machine: str, arch: int) -> None:
    """The program run step by step, as the kernel would."""
    program = seccomp.build(machine)
    column = 0 if machine == "x86_64" else 1
    openat, clone = (257, 56) if machine == "x86_64" else (56, 220)

    def verdict(number: int, arguments: tuple[int, ...] = (), of: int = arch) -> int:
        data = bytearray(64)
        data[0:8] = number.to_bytes(4, "little") + of.to_bytes(4, "little")
        for index, value in enumerate(arguments):
            data[16 + 8 * index : 24 + 8 * index] = value.to_bytes(8, "little")
        at = register = 0
        while True:
            code, value = program[at], int.from_bytes(program[at + 4 : at + 8], "little")
            if_true, if_false = program[at + 2], program[at + 3]
            if code == 0x06:
                return value
            if code == 0x20:
                register = int.from_bytes(data[value : value + 4], "little")
                jump = 0
            else:
                holds = {0x15: register == value, 0x35: register >= value, 0x45: bool(register & value)}[code]
                jump = if_true if holds else if_false
            at += 8 * (1 + jump)

    allow, refuse, unknown = 0x7FFF0000, 0x0005000D, 0x00050026
    for numbers in seccomp._REFUSED.values():
        if numbers[column] is not None:
            assert verdict(numbers[column]) == refuse
    assert verdict(openat, (0, 0, os.O_RDONLY)) == allow
    for flags in (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, os.O_RDWR | os.O_CREAT):
        assert verdict(openat, (0, 0, flags)) == refuse
    assert verdict(clone, (0x10000,)) == allow
    assert verdict(clone, (17,)) == refuse
    assert verdict(435) == unknown
    assert verdict(0 if machine == "x86_64" else 63) == allow
    assert verdict(openat, (0, 0, 0), of=0x40000003) == refuse
    if machine == "x86_64":
        assert verdict(0x40000000 + 41) == refuse


def test_the_whole_seal(tmp_path: Path) -> None:
    code = """
import os, resource, sys
from transcription.seal import seal_process
before = os.nice(0)
seal_process()
print(sorted(os.environ))
print(resource.getrlimit(resource.RLIMIT_CORE))
print(os.nice(0) > before)
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
import huggingface_hub, av
print(vars(huggingface_hub).keys() == vars(av).keys(), hasattr(huggingface_hub, 'snapshot_download'))
"""
    lines = run(code, tmp_path).stdout.splitlines()
    assert lines == [
        "['HF_HUB_OFFLINE', 'LC_ALL', 'OPENBLAS_NUM_THREADS', 'ORT_DISABLE_TELEMETRY', 'TOKENIZERS_PARALLELISM']",
        "(0, 0)",
        "True",
        "0",
        "True False",
    ]
