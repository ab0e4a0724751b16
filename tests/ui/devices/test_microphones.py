"""Choosing a microphone by its name, on devices that are written down."""

from dataclasses import dataclass

import pytest
from PySide6.QtMultimedia import QAudioFormat

from app.domain.audio import AudioFormat
from app.errors.audio import MicrophoneMissing, MicrophoneRefused, MicrophoneUnknown
from ui.devices import microphones
from ui.devices.microphone import _format_of
from ui.devices.microphones import find_microphone, list_microphones


@dataclass
class WrittenDevice:
    name: str
    usual: bool = False
    rates: tuple[tuple[int, int], ...] = ((48_000, 1),)

    def description(self) -> str:
        return self.name

    def isDefault(self) -> bool:  # noqa: N802
        return self.usual

    def isNull(self) -> bool:  # noqa: N802
        return False

    def isFormatSupported(self, wanted: QAudioFormat) -> bool:  # noqa: N802
        return (wanted.sampleRate(), wanted.channelCount()) in self.rates


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[WrittenDevice]:
    made = [WrittenDevice("Built-in Microphone"), WrittenDevice("USB Lavalier", usual=True), WrittenDevice("USB Desk")]

    class WrittenDevices:
        audioInputs = staticmethod(lambda: made)  # noqa: N815
        defaultAudioInput = staticmethod(lambda: next(device for device in made if device.usual))  # noqa: N815

    monkeypatch.setattr(microphones, "QMediaDevices", WrittenDevices)
    return made


def test_all_are_listed_with_the_usual_one(devices: list[WrittenDevice]) -> None:
    assert [(one.name, one.usual) for one in list_microphones()] == [(one.name, one.usual) for one in devices]


@pytest.mark.parametrize(
    ("wish", "found"), [("default", 1), ("USB Desk", 2), ("usb desk", 2), ("lavalier", 1), ("  built-in ", 0)]
)
def test_a_name_or_a_part_of_it_is_enough(devices: list[WrittenDevice], wish: str, found: int) -> None:
    assert find_microphone(wish) is devices[found]


@pytest.mark.parametrize(("wish", "matches"), [("usb", 2), ("headset", 0), ("", 0)])
def test_what_is_not_one_microphone_is_refused(devices: list[WrittenDevice], wish: str, matches: int) -> None:
    with pytest.raises(MicrophoneUnknown) as raised:
        find_microphone(wish)
    assert raised.value.facts == {"matches": matches}


def test_without_any_microphone_that_is_said(devices: list[WrittenDevice]) -> None:
    devices.clear()
    with pytest.raises(MicrophoneMissing):
        find_microphone("default")


@pytest.mark.parametrize(
    ("rates", "expected"),
    [
        (((48_000, 1), (44_100, 2)), AudioFormat(48_000, 1)),
        (((44_100, 1), (48_000, 2)), AudioFormat(48_000, 2)),
        (((44_100, 2),), AudioFormat(44_100, 2)),
    ],
)
def test_the_best_format_that_the_device_has_is_used(rates: tuple[tuple[int, int], ...], expected: AudioFormat) -> None:
    assert _format_of(WrittenDevice("any", rates=rates)) == expected  # type: ignore[arg-type]


def test_a_device_without_a_usable_format_is_refused() -> None:
    with pytest.raises(MicrophoneRefused):
        _format_of(WrittenDevice("any", rates=((8_000, 1),)))  # type: ignore[arg-type]
