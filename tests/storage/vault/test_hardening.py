import subprocess
import sys

import pytest

from tests.storage.vault.vault_child import ROOT

LOOK = """
import resource
from storage.vault.hardening import harden_process
print(harden_process(), resource.getrlimit(resource.RLIMIT_CORE))
{more}
"""


def run(more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", LOOK.format(more=more)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_no_core_file_is_written() -> None:
    assert run("") == "True (0, 0)\n"


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
def test_the_process_is_not_dumpable() -> None:
    told = run("import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))")
    assert told.splitlines()[1] == "0"
