"""Which microphones there are."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from app.errors.audio import MicrophoneMissing, MicrophoneUnknown
from app.ports.audio import MicrophoneName
from ui.devices.permission import ask_to_listen
from ui.immortal import keep_singletons_alive

DEFAULT = "default"


def ensure_application() -> QCoreApplication:
    """Return the running Qt application, or start one without a window. Keep what it returns."""
    keep_singletons_alive()
    return QCoreApplication.instance() or QCoreApplication([])


def list_microphones() -> list[MicrophoneName]:
    """Return every microphone; somebody is about to choose one. Needs a Qt application."""
    ask_to_listen()
    return [MicrophoneName(device.description(), device.isDefault()) for device in QMediaDevices.audioInputs()]


def find_microphone(name: str) -> QAudioDevice:
    """Return the device of this name, or the usual one for "default".

    Capitals do not matter, and a part of the name is enough if only one has it. Raises MicrophoneMissing,
    MicrophoneUnknown.
    """
    devices = QMediaDevices.audioInputs()
    if not devices:
        raise MicrophoneMissing
    if name == DEFAULT:
        usual = QMediaDevices.defaultAudioInput()
        return devices[0] if usual.isNull() else usual
    wanted = name.casefold().strip()
    whole = [device for device in devices if device.description().casefold() == wanted]
    found = whole or [device for device in devices if wanted and wanted in device.description().casefold()]
    if len(found) != 1:
        raise MicrophoneUnknown(matches=len(found))
    return found[0]
