"""A system that asks the person whether a program may listen."""

from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QThread
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices
from pytestqt.qtbot import QtBot

from app.domain.audio import AudioFormat
from app.errors.audio import MicrophoneRefused
from ui.devices import microphone
from ui.devices.microphone import Microphone
from ui.devices.microphones import list_microphones
from ui.devices.permission import may_listen

Status = Qt.PermissionStatus


class Asked:
    """What the system was asked, and from which thread."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, status: Status) -> None:
        self.threads: list[QThread] = []
        monkeypatch.setattr(QMediaDevices, "audioInputs", list)
        monkeypatch.setattr(QCoreApplication, "checkPermission", lambda *_: status)
        monkeypatch.setattr(QCoreApplication, "requestPermission", self._request)

    def _request(self, *_: object) -> None:
        self.threads.append(QThread.currentThread())


@pytest.mark.parametrize("thread", ["window", "other"])
def test_the_person_is_asked_before_a_microphone_is_chosen(
    qtbot: QtBot, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, thread: str
) -> None:
    asked = Asked(monkeypatch, Status.Undetermined)
    if thread == "window":
        list_microphones()
    else:
        other = Thread(target=list_microphones)
        other.start()
        other.join()
    qtbot.waitUntil(lambda: asked.threads == [qapp.thread()])
    assert may_listen(), "nobody refused yet"


@pytest.mark.parametrize("status", [Status.Granted, Status.Denied])
def test_nobody_is_asked_twice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, status: Status) -> None:
    asked = Asked(monkeypatch, status)
    list_microphones()
    qtbot.wait(50)
    assert asked.threads == []


@pytest.mark.usefixtures("qapp")
def test_silence_is_not_recorded_where_listening_was_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    Asked(monkeypatch, Status.Denied)
    monkeypatch.setattr(microphone, "_format_of", lambda _: AudioFormat())
    with pytest.raises(MicrophoneRefused):
        Microphone(QAudioDevice()).start()


@pytest.mark.usefixtures("qapp")
def test_here_nobody_has_to_be_asked() -> None:
    assert may_listen()
