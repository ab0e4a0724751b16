"""The bus on which a screen reader hears a program: for tests of the frozen one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@contextmanager
def accessibility_bus(display: str, home: Path) -> Iterator[dict[str, str]]:
    """Start a session bus and the bus of assistive technology; gives what a program needs to find them."""
    if not _LAUNCHER.exists():
        raise RuntimeError("install at-spi2-core, gir1.2-atspi-2.0, python3-gi and dbus")
    reader, writer = os.pipe()
    session = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        address = told.readline().strip()
    found = {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    launcher = subprocess.Popen(
        [str(_LAUNCHER), "--launch-immediately"],
        env={**found, "DISPLAY": display, "HOME": str(home), "PATH": "/usr/bin"},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield found
    finally:
        for process in (launcher, session):
            process.terminate()
            process.wait(30)
