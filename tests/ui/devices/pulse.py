"""A sound server of the test's own, with virtual microphones that a test can speak into."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WAIT_SECONDS = 20.0
_FLAGS = ("--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--use-pid-file=no")
_CONFIG = """
load-module module-native-protocol-unix socket={folder}/native auth-anonymous=1
load-module module-null-sink sink_name=room rate=48000 channels=1 format=s16le
load-module module-remap-source source_name=field master=room.monitor source_properties=device.description=FieldMicrophone
load-module module-null-sink sink_name=hall rate=48000 channels=1 format=s16le
load-module module-remap-source source_name=other master=hall.monitor source_properties=device.description=OtherMicrophone
"""  # noqa: E501


class VirtualMicrophone:
    """Speaks into the microphone "FieldMicrophone", and takes it away. "OtherMicrophone" is beside it."""

    name = "FieldMicrophone"
    other_name = "OtherMicrophone"

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self._server = _start_server(Path(environment["XDG_RUNTIME_DIR"]), environment)

    def speak(self, wav: Path) -> "subprocess.Popen[bytes]":
        """Play a file into the microphone; returns when it sounds, which takes a while on a laptop with much to do."""
        speaker = subprocess.Popen(["paplay", "--device=room", str(wav)], env=self.environment)
        end = time.monotonic() + _WAIT_SECONDS
        while not self._is_played_by(speaker.pid) and speaker.poll() is None:
            if time.monotonic() > end:
                raise RuntimeError("nothing was played")
            time.sleep(0.05)
        return speaker

    def unplug(self) -> None:
        """Remove the device; the server then moves who listens to another one."""
        modules = self._pactl("list", "short", "modules").splitlines()
        number = next(line.split()[0] for line in modules if "source_name=field" in line)
        self._pactl("unload-module", number)

    def plug(self) -> None:
        """Bring the device back."""
        properties = f"source_properties=device.description={self.name}"
        self._pactl("load-module", "module-remap-source", "source_name=field", "master=room.monitor", properties)

    def suspend(self, *, on: bool) -> None:
        """Stop the device from giving sound, or let it go on."""
        self._pactl("suspend-source", "field", "1" if on else "0")

    def mute(self, *, on: bool) -> None:
        """Switch the microphone's sound off, or on again."""
        self._pactl("set-source-mute", "field", "1" if on else "0")

    def kill_server(self) -> None:
        """End the sound server as a crash does."""
        self._server.kill()
        self._server.wait(_WAIT_SECONDS)

    def restart_server(self) -> None:
        """Start it again, with the same microphones."""
        self._server = _start_server(Path(self.environment["XDG_RUNTIME_DIR"]), self.environment)

    def end_server(self) -> None:
        """End it as the system does."""
        self._server.terminate()
        self._server.wait(_WAIT_SECONDS)

    def _is_played_by(self, process_id: int) -> bool:
        inputs = self._pactl("list", "sink-inputs").split("Sink Input #")[1:]
        return any(f'"{process_id}"' in one and "Corked: no" in one for one in inputs)

    def _pactl(self, *words: str) -> str:
        return subprocess.run(
            ["pactl", *words], env=self.environment, check=True, capture_output=True, text=True, timeout=_WAIT_SECONDS
        ).stdout


@contextmanager
def virtual_microphone(folder: Path) -> Iterator[VirtualMicrophone]:
    """Start a PulseAudio that nobody else knows, and stop it at the end."""
    if shutil.which("pulseaudio") is None:
        raise RuntimeError("install pulseaudio and pulseaudio-utils")
    (folder / "config").mkdir()
    (folder / "server.pa").write_text(_CONFIG.format(folder=folder), "utf-8")
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "PULSE_SERVER": f"unix:{folder}/native",
    }
    made = VirtualMicrophone(environment)
    # A null sink that nobody hears with little delay gathers a second or two before it gives anything.
    listener = subprocess.Popen(
        ["parec", "--device=room.monitor", "--latency-msec=20"], env=environment, stdout=subprocess.DEVNULL
    )
    try:
        yield made
    finally:
        listener.terminate()
        listener.wait(_WAIT_SECONDS)
        made.end_server()


def _start_server(folder: Path, environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    (folder / "native").unlink(missing_ok=True)
    server = subprocess.Popen(
        ["pulseaudio", "-n", "-F", str(folder / "server.pa"), *_FLAGS], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for_server(environment)
    except BaseException:
        server.kill()
        server.wait()
        raise
    return server


def _wait_for_server(environment: dict[str, str]) -> None:
    end = time.monotonic() + _WAIT_SECONDS
    while time.monotonic() < end:
        asked = subprocess.run(
            ["pactl", "list", "short", "sources"], env=environment, capture_output=True, text=True, check=False
        )
        if "other" in asked.stdout:
            return
        time.sleep(0.05)
    raise RuntimeError("the sound server did not start")
