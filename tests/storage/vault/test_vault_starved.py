"""A full disk, a read-only one, and temporary files: real processes on real file systems."""

import os
import resource
import shutil
import subprocess
from pathlib import Path

import pytest

from app.jobs import CancelToken, no_progress
from tests.storage.vault.vault_child import ROOT, child_command
from tests.vault_fixtures import new_vault, reopen

STRACE = ["strace", "-f", "-qq", "-s", "70000", "-e", "trace=write,pwrite64,writev"]
MARKER = b"the heron crosses at dawn"


def in_small_file_system(folder: Path, script: str) -> str:
    """Run a shell script in a mount namespace of its own, where `folder` is a file system of 6 MB."""
    mounted = f"set -e; mount -t tmpfs -o size=6m tmpfs {folder}; {script}"
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", mounted], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode == 1 and "unshare:" in done.stderr:
        pytest.skip("this system lends no mount namespace to an unprivileged user")
    assert done.returncode == 0, done.stderr
    return done.stdout


def words(*command: str | Path) -> str:
    return " ".join(child_command(*command))


def test_a_full_disk_is_said_and_nothing_that_was_kept_is_lost(tmp_path: Path) -> None:
    """Attachments, rows and a change of key are refused; the vault then opens and is whole."""
    said = in_small_file_system(tmp_path, words("fill", tmp_path / "vault")).splitlines()
    assert said == [
        "attach storage.full",
        "row storage.full",
        "key storage.full",
        "key storage.full",
        "check []",
    ]


def test_a_limit_on_file_sizes_is_said_and_nothing_that_was_kept_is_lost(tmp_path: Path) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))

    done = subprocess.run(
        child_command("fill-rows", tmp_path / "vault"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=limit,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    refused, check = done.stdout.splitlines()
    assert refused.startswith("row storage.")
    assert check == "check []"
    with reopen(tmp_path / "vault") as vault:
        assert vault.check(no_progress, CancelToken()) == []


def test_a_read_only_vault_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    new_vault(tmp_path / "template").close()
    folder = tmp_path / "mount"
    folder.mkdir()
    script = (
        f"cp -r {tmp_path}/template {folder}/vault; mount -o remount,ro {folder}; {words('open', folder / 'vault')}"
    )
    assert in_small_file_system(folder, script).strip() == "storage.not_writable"


def test_a_folder_without_rights_is_said(tmp_path: Path) -> None:
    """Needs no mount: a user who is nobody here opens it."""
    folder = tmp_path / "vault"
    new_vault(folder).close()
    for path in [folder, *folder.iterdir()]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    # Beside other tests the temporary folder lies one level deeper.
    for parent in (tmp_path, *tmp_path.parents[:3]):
        parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run(child_command("open-as-nobody", folder), cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "storage.not_writable"


def marker_writes(tmp_path: Path, temp_store: str) -> tuple[int, int]:
    """Return how many writes outside the vault carried the marker, and how many calls were seen at all."""
    temporary, log = tmp_path / "temporary", tmp_path / "trace"
    shutil.rmtree(temporary, ignore_errors=True)
    shutil.rmtree(tmp_path / "vault", ignore_errors=True)
    temporary.mkdir()
    environment = {**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)}
    subprocess.run(
        [*STRACE, "-o", str(log), *child_command("sort", tmp_path / "vault", temp_store)],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )
    lines = log.read_bytes().splitlines()
    return sum(MARKER in line for line in lines), len(lines)


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_no_temporary_file_is_written_in_the_clear(tmp_path: Path) -> None:
    found, seen = marker_writes(tmp_path, "MEMORY")
    assert seen > 10, "the trace saw nothing at all"
    assert found == 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_same_look_finds_the_marker_when_temporary_files_are_allowed(tmp_path: Path) -> None:
    found, _ = marker_writes(tmp_path, "FILE")
    assert found > 10
