"""Only what can be carried and written to is offered for an export."""

from types import SimpleNamespace

import psutil
import pytest

from ui.wiring import sticks


def partition(mountpoint: str, options: str = "rw,nosuid") -> SimpleNamespace:
    return SimpleNamespace(mountpoint=mountpoint, opts=options)


def shown(monkeypatch: pytest.MonkeyPatch, *partitions: SimpleNamespace, platform: str = "linux") -> list[str]:
    monkeypatch.setattr(psutil, "disk_partitions", lambda: list(partitions))
    monkeypatch.setattr(sticks.sys, "platform", platform)

    def usage(path: str) -> SimpleNamespace:
        if "gone" in path:
            raise FileNotFoundError(path)
        return SimpleNamespace(free=7)

    monkeypatch.setattr(psutil, "disk_usage", usage)
    return [f"{stick.name} {stick.path} {stick.free_bytes}" for stick in sticks.connected_sticks()]


def test_sticks_and_not_the_disk_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    found = shown(
        monkeypatch,
        partition("/"),
        partition("/home"),
        partition("/run/media/somebody/RIVER"),
        partition("/media/somebody/BLUE"),
        partition("/media/somebody/CD", "ro,nosuid"),
        partition("/media/somebody/gone"),
    )
    assert found == ["BLUE /media/somebody/BLUE 7", "RIVER /run/media/somebody/RIVER 7"]


def test_letters_of_drives(monkeypatch: pytest.MonkeyPatch) -> None:
    found = shown(monkeypatch, partition("C:\\", "rw,fixed"), partition("E:\\", "rw,removable"), platform="win32")
    assert found == ["E:\\ E:\\ 7"]


def test_a_system_that_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise PermissionError

    monkeypatch.setattr(psutil, "disk_partitions", refuse)
    assert list(sticks.connected_sticks()) == []
