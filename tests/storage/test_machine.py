"""Looking at made-up computers: a /proc and a /sys in a folder."""

import os
import resource
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.machine import Guard, Look, Reason, Standing
from storage import machine
from storage.machine import LookedAtMachine

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


class FixedClock:
    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def monotonic_seconds(self) -> float:
        return 0.0


class MadeUp:
    """A computer in a folder: say what is mounted, which devices there are, and where it swaps."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "proc/self").mkdir(parents=True)
        (root / "sys/dev/block").mkdir(parents=True)
        (root / "sys/class/block").mkdir(parents=True)
        (root / "dev/mapper").mkdir(parents=True)
        self.swaps()

    def mounts(self, *lines: str) -> None:
        (self.root / "proc/self/mountinfo").write_text("".join(f"{line}\n" for line in lines))

    def swaps(self, *lines: str) -> None:
        head = "Filename Type Size Used Priority\n"
        (self.root / "proc/swaps").write_text(head + "".join(f"{line}\n" for line in lines))

    def device(
        self, number: str, name: str, *, uuid: str = "", slaves: tuple[str, ...] = (), backing: str = ""
    ) -> None:
        folder = self.root / "sys/devices" / name
        (folder / "slaves").mkdir(parents=True)
        if uuid:
            (folder / "dm").mkdir()
            (folder / "dm/uuid").write_text(uuid + "\n")
        if backing:
            (folder / "loop").mkdir()
            (folder / "loop/backing_file").write_text(backing + "\n")
        for slave in slaves:
            (folder / "slaves" / slave).symlink_to(self.root / "sys/devices" / slave)
        (self.root / "sys/dev/block" / number).symlink_to(folder)
        (self.root / "sys/class/block" / name).symlink_to(folder)

    def looked(self, guard: Guard, folder: Path | None = None, at: datetime = NOW, platform: str = "linux") -> Look:
        looks = LookedAtMachine(FixedClock(at), self.root, platform).look(folder or self.root / "vault")
        assert [look.guard for look in looks] == list(Guard)
        return next(look for look in looks if look.guard is guard)

    def reason(self, guard: Guard, **more: object) -> Reason:
        return self.looked(guard, **more).reason  # type: ignore[arg-type]


@pytest.fixture
def made_up(tmp_path: Path) -> MadeUp:
    computer = MadeUp(tmp_path)
    computer.device("8:1", "sda1")
    computer.device("253:0", "dm-0", uuid="CRYPT-LUKS2-abc-home", slaves=("sda1",))
    computer.device("253:1", "dm-1", uuid="LVM-xyz", slaves=("dm-0",))
    computer.mounts("22 1 8:1 / / rw - ext4 /dev/sda1 rw")
    return computer


@pytest.mark.parametrize(
    ("mount", "reason"),
    [
        ("1 0 8:1 / / rw shared:1 - ext4 /dev/sda1 rw", Reason.DISK_PLAIN),
        ("1 0 253:0 / / rw - ext4 /dev/mapper/home rw", Reason.DISK_ENCRYPTED),
        ("1 0 253:1 / / rw - xfs /dev/mapper/vg-home rw", Reason.DISK_ENCRYPTED),
        ("1 0 0:30 /@home / rw - btrfs /dev/mapper/home rw", Reason.DISK_ENCRYPTED),
        ("1 0 0:30 / / rw - btrfs /dev/sda1 rw", Reason.DISK_PLAIN),
        ("1 0 7:0 / / rw - ext4 /dev/loop0 rw", Reason.DISK_UNSEEN),
        ("1 0 0:31 / / rw - overlay overlay rw", Reason.DISK_UNSEEN),
        ("1 0 0:32 / / rw - nfs4 server:/homes rw", Reason.DISK_UNSEEN),
        ("1 0 0:33 / / rw - tmpfs tmpfs rw", Reason.DISK_IN_MEMORY),
        ("1 0 0:34 / / rw - fuse.gocryptfs /cipher rw", Reason.DISK_ENCRYPTED),
        ("broken line", Reason.DISK_UNSEEN),
    ],
)
def test_the_disk_under_the_vault(made_up: MadeUp, mount: str, reason: Reason) -> None:
    (made_up.root / "dev/dm-0").touch()
    (made_up.root / "dev/sda1").touch()
    (made_up.root / "dev/mapper/home").symlink_to("../dm-0")
    made_up.mounts(mount)
    look = made_up.looked(Guard.DISK)
    assert look.reason is reason
    assert (look.standing is Standing.OK) == (reason is Reason.DISK_ENCRYPTED)


def test_a_disk_made_of_an_encrypted_and_a_plain_one_is_plain(made_up: MadeUp) -> None:
    made_up.device("8:2", "sdb1")
    made_up.device("253:5", "dm-5", uuid="LVM-two", slaves=("dm-0", "sdb1"))
    made_up.mounts("1 0 253:5 / / rw - ext4 /dev/mapper/two rw")
    assert made_up.reason(Guard.DISK) is Reason.DISK_PLAIN


def test_a_layer_that_is_not_seen_makes_all_of_it_unseen(made_up: MadeUp) -> None:
    made_up.device("253:6", "dm-6", uuid="LVM-odd", slaves=("gone",))
    made_up.mounts("1 0 253:6 / / rw - ext4 /dev/mapper/odd rw")
    assert made_up.reason(Guard.DISK) is Reason.DISK_UNSEEN


def test_a_container_file_is_as_safe_as_the_disk_that_it_lies_on(made_up: MadeUp) -> None:
    made_up.device("7:3", "loop3", backing="/store/box.img")
    made_up.mounts("1 0 7:3 / / rw - ext4 /dev/loop3 rw", f"2 1 253:0 / {'/store'} rw - ext4 /dev/mapper/home rw")
    assert made_up.reason(Guard.DISK) is Reason.DISK_ENCRYPTED


def test_a_container_that_lies_in_itself_is_not_followed_for_ever(made_up: MadeUp) -> None:
    made_up.device("7:4", "loop4", backing="/box.img")
    made_up.mounts("1 0 7:4 / / rw - ext4 /dev/loop4 rw")
    assert made_up.reason(Guard.DISK) is Reason.DISK_UNSEEN


def test_the_nearest_mount_counts_and_of_two_the_later(made_up: MadeUp) -> None:
    folder = made_up.root / "my vault"
    folder.mkdir()
    spelled = str(folder).replace(" ", "\\040")
    plain, encrypted = "8:1", "253:0"
    made_up.mounts(
        f"1 0 {plain} / / rw - ext4 /dev/sda1 rw",
        f"2 1 {plain} / {spelled} rw - ext4 /dev/sda1 rw",
        f"3 1 {encrypted} / {spelled} rw - ext4 /dev/mapper/home rw",
        f"4 1 {plain} / {made_up.root} rw - ext4 /dev/sda1 rw",
    )
    assert made_up.reason(Guard.DISK, folder=folder) is Reason.DISK_ENCRYPTED
    assert made_up.reason(Guard.DISK, folder=made_up.root / "elsewhere") is Reason.DISK_PLAIN


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((), Reason.SWAP_OFF),
        (("/dev/zram0 partition 100 0 5",), Reason.SWAP_ENCRYPTED),
        (("/dev/dm-1 partition 100 0 5", "/dev/zram0 partition 1 0 5"), Reason.SWAP_ENCRYPTED),
        (("/dev/sda1 partition 100 0 5",), Reason.SWAP_PLAIN),
        (("/dev/sda1 partition 100 0 5", "/dev/gone partition 1 0 5"), Reason.SWAP_PLAIN),
        (("/dev/gone partition 100 0 5",), Reason.SWAP_UNSEEN),
        (("/swap\\040file file 100 0 -2",), Reason.SWAP_PLAIN),
    ],
)
def test_swap(made_up: MadeUp, lines: tuple[str, ...], reason: Reason) -> None:
    made_up.swaps(*lines)
    assert made_up.reason(Guard.SWAP) is reason


def test_what_is_not_told_is_unseen(made_up: MadeUp) -> None:
    (made_up.root / "proc/swaps").unlink()
    (made_up.root / "proc/self/mountinfo").unlink()
    assert made_up.reason(Guard.SWAP) is Reason.SWAP_UNSEEN
    assert made_up.reason(Guard.DISK) is Reason.DISK_UNSEEN


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_not_looked_into(made_up: MadeUp, platform: str) -> None:
    assert made_up.looked(Guard.DISK, platform=platform).standing is Standing.UNSEEN
    assert made_up.looked(Guard.SWAP, platform=platform).standing is Standing.UNSEEN


def test_windows_shows_nothing_of_memory(made_up: MadeUp) -> None:
    assert made_up.reason(Guard.MEMORY, platform="win32") is Reason.MEMORY_UNSEEN
    assert made_up.reason(Guard.MEMORY_LOCK, platform="win32") is Reason.LOCK_UNSEEN


def test_what_other_programs_read_on_a_mac_is_not_seen(made_up: MadeUp, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = [0, 0]
    monkeypatch.setattr(resource, "getrlimit", lambda _: tuple(limit))
    assert made_up.reason(Guard.MEMORY, platform="darwin") is Reason.MEMORY_UNSEEN
    limit[0] = resource.RLIM_INFINITY
    assert made_up.reason(Guard.MEMORY, platform="darwin") is Reason.MEMORY_READABLE, "core files are written"


MEMORY = """
import sys
from pathlib import Path
from storage.machine import LookedAtMachine
from storage.vault.hardening import harden_process
from ui.clock import SystemClock
if "harden" in sys.argv:
    harden_process()
print([look.reason.value for look in LookedAtMachine(SystemClock()).look(Path("/"))][2])
"""


@pytest.mark.parametrize(("way", "reason"), [("harden", Reason.MEMORY_SHIELDED), ("leave", Reason.MEMORY_READABLE)])
def test_memory_is_shielded_once_the_process_was_hardened(way: str, reason: Reason) -> None:
    done = subprocess.run([sys.executable, "-c", MEMORY, way], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == reason.value


@pytest.mark.parametrize(
    ("limit_bytes", "swap", "reason"),
    [
        (-1, ("/dev/sda1 partition 1 0 5",), Reason.LOCK_ALLOWED),
        (8 << 20, ("/dev/sda1 partition 1 0 5",), Reason.LOCK_ALLOWED),
        (64 << 10, ("/dev/sda1 partition 1 0 5",), Reason.LOCK_SMALL),
        (64 << 10, (), Reason.LOCK_NOT_NEEDED),
    ],
)
def test_memory_that_may_be_kept_out_of_swap(
    made_up: MadeUp, monkeypatch: pytest.MonkeyPatch, limit_bytes: int, swap: tuple[str, ...], reason: Reason
) -> None:
    monkeypatch.setattr(machine, "_lock_limit_bytes", lambda platform: limit_bytes)
    made_up.swaps(*swap)
    assert made_up.reason(Guard.MEMORY_LOCK) is reason


def test_the_limit_of_this_system_is_asked() -> None:
    assert isinstance(machine._lock_limit_bytes(sys.platform), int)


def test_a_clock_that_is_plausible(made_up: MadeUp) -> None:
    look = made_up.looked(Guard.CLOCK)
    assert (look.standing, look.reason, look.at) == (Standing.OK, Reason.CLOCK_PLAUSIBLE, NOW)


def test_a_clock_before_this_program_or_in_a_far_future(made_up: MadeUp) -> None:
    assert made_up.reason(Guard.CLOCK, at=datetime(2019, 1, 1, tzinfo=UTC)) is Reason.CLOCK_LOST
    assert made_up.reason(Guard.CLOCK, at=datetime(2099, 1, 1, tzinfo=UTC)) is Reason.CLOCK_AHEAD


def test_a_clock_is_not_judged_by_what_keeps_its_time_for_years(made_up: MadeUp) -> None:
    folder = made_up.root / "vault"
    (folder / "media").mkdir(parents=True)
    (folder / "vault.keys").touch()
    for path in (folder / "vault.keys", folder / "media"):
        os.utime(path, ((NOW + timedelta(days=300)).timestamp(),) * 2)
    assert made_up.reason(Guard.CLOCK) is Reason.CLOCK_PLAUSIBLE


def test_a_clock_behind_the_newest_file_of_the_vault(made_up: MadeUp) -> None:
    folder = made_up.root / "vault"
    folder.mkdir()
    (folder / "vault.db").touch()
    tomorrow = (NOW + timedelta(days=1)).timestamp()
    os.utime(folder / "vault.db", (tomorrow, tomorrow))
    assert made_up.reason(Guard.CLOCK) is Reason.CLOCK_BEHIND
    assert made_up.reason(Guard.CLOCK, at=NOW + timedelta(days=2)) is Reason.CLOCK_PLAUSIBLE


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (str(int(NOW.timestamp()) + 7 * 3600), Reason.CLOCK_PLAUSIBLE),
        (str(int(NOW.timestamp()) - 40 * 86400), Reason.CLOCK_DISAGREES),
        ("nothing", Reason.CLOCK_PLAUSIBLE),
    ],
)
def test_the_hardware_clock_is_asked_too(made_up: MadeUp, told: str, reason: Reason) -> None:
    (made_up.root / "sys/class/rtc/rtc0").mkdir(parents=True)
    (made_up.root / "sys/class/rtc/rtc0/since_epoch").write_text(told)
    assert made_up.reason(Guard.CLOCK) is reason


@pytest.mark.parametrize(
    ("free_bytes", "reason"), [(1_000_000_000, Reason.SPACE_LOW), (3_000_000_000, Reason.SPACE_ENOUGH)]
)
def test_room_on_the_disk(made_up: MadeUp, monkeypatch: pytest.MonkeyPatch, free_bytes: int, reason: Reason) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=free_bytes))
    look = made_up.looked(Guard.SPACE)
    assert (look.reason, look.free_bytes) == (reason, free_bytes)


def test_a_disk_that_does_not_answer(made_up: MadeUp, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert made_up.reason(Guard.SPACE) is Reason.SPACE_UNSEEN
