"""Whether the computer is joined to a network, on each kind of system."""

import sys
from types import SimpleNamespace

import psutil
import pytest

from ui.wiring.power import SystemPower


def joint(flags: str = "", *, is_up: bool = True) -> SimpleNamespace:
    return SimpleNamespace(isup=is_up, flags=flags)


LINUX_LOOP = {"lo": joint("up,loopback,running")}
WINDOWS_LOOP = {"Loopback Pseudo-Interface 1": joint()}
# awdl and llw find other devices by radio, utun is a tunnel of the system: all up on a Mac that is joined to nothing.
MAC_LOOP = {"lo0": joint("up,loopback"), "awdl0": joint("up"), "llw0": joint("up"), "utun0": joint("up")}


@pytest.mark.parametrize(
    ("platform", "joints", "is_joined"),
    [
        ("linux", LINUX_LOOP, False),
        ("linux", LINUX_LOOP | {"wlan0": joint("up,broadcast")}, True),
        ("linux", LINUX_LOOP | {"wlan0": joint("broadcast", is_up=False)}, False),
        ("win32", WINDOWS_LOOP, False),
        ("win32", WINDOWS_LOOP | {"Wi-Fi": joint()}, True),
        ("darwin", MAC_LOOP | {"en0": joint("up", is_up=False)}, False),
        ("darwin", MAC_LOOP | {"en0": joint("up")}, True),
    ],
)
def test_only_a_joint_that_leads_somewhere_counts(
    monkeypatch: pytest.MonkeyPatch, platform: str, joints: dict[str, SimpleNamespace], is_joined: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(psutil, "net_if_stats", lambda: joints)
    assert SystemPower().joined() is is_joined
