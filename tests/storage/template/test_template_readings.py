"""Recorded readings beside a template: believed whole or not at all, and kept where the stick is gone."""

import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.domain.wording import Clip, Topic, heard_name
from app.errors.audio import RecordingUnknown
from app.errors.storage import FileMissing
from app.errors.template import TemplateBad, TemplateSoundBad
from app.errors.vault import VaultConflict
from storage.template.file import own_template, read_template
from storage.vault.vault import Vault
from tests.spoken_template import RATE_HZ, english, spoken_document, tone, wav_of
from tests.vault_fixtures import reopen
from ui.wiring.files import WiredFiles

SECONDS = 1.5


def with_container(samples: np.ndarray[Any, np.dtype[np.int16]], codec: str, container: str) -> bytes:
    stream = io.BytesIO()
    with av.open(stream, "w", format=container) as file:
        track = file.add_stream(codec, rate=RATE_HZ, layout="mono")
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = RATE_HZ
        for packet in (*track.encode(frame), *track.encode(None)):
            file.mux(packet)
    return stream.getvalue()


def bring(vault: Vault, sounds: dict[str, bytes], document: bytes | None = None) -> None:
    def beside(name: str) -> bytes:
        if name not in sounds:
            raise FileMissing(name=name)
        return sounds[name]

    vault.templates.bring(spoken_document(sounds) if document is None else document, beside)


@pytest.fixture
def vault(make_vault: Callable[..., Vault]) -> Vault:
    return make_vault()


@pytest.mark.parametrize(("codec", "container", "end"), [("flac", "flac", "flac"), ("libopus", "ogg", "opus")])
def test_a_reading_is_played_after_the_stick_was_pulled(vault: Vault, codec: str, container: str, end: str) -> None:
    data = with_container(tone(SECONDS), codec, container)
    bring(vault, {f"purpose.{end}": data})
    reading = vault.templates.current().wordings[0].reading
    assert reading is not None
    clip = reading.paragraphs[Topic.PURPOSE]
    assert clip == Clip(f"purpose.{end}", hashlib.sha256(data).hexdigest())
    folder = vault.context.folder
    vault.close()
    with reopen(folder) as again:
        assert again.readings.sound(clip.sha256) == data
        heard = b"".join(block.samples for block in again.readings.read_pcm(clip.sha256, RATE_HZ))
        assert len(heard) / 2 / RATE_HZ == pytest.approx(SECONDS, abs=0.05)
        samples = np.frombuffer(heard, np.int16)
        assert int(np.argmax(np.abs(np.fft.rfft(samples.astype(float))))) / (len(samples) / RATE_HZ) == pytest.approx(
            440, abs=5
        )


def test_every_sample_of_a_lossless_one_is_given_from_any_place(vault: Vault) -> None:
    samples = tone(2.0)
    data = wav_of(samples)
    bring(vault, {"purpose.wav": data})
    blocks = list(vault.readings.read_pcm(hashlib.sha256(data).hexdigest(), RATE_HZ, 0.5))
    assert blocks[0].first_frame == RATE_HZ // 2
    heard = np.frombuffer(b"".join(block.samples for block in blocks), np.int16)
    np.testing.assert_array_equal(heard, samples[RATE_HZ // 2 :])
    with pytest.raises(RecordingUnknown):
        vault.readings.sound("0" * 64)


def test_a_newer_template_needs_no_file_that_is_here_already(vault: Vault) -> None:
    sounds = {"purpose.wav": wav_of(tone(0.5))}
    bring(vault, sounds)
    bring(vault, {}, spoken_document(sounds, version="2"))
    assert vault.templates.current().version == "2"


def refused(vault: Vault, sounds: dict[str, bytes], document: bytes | None = None) -> str:
    with pytest.raises(TemplateSoundBad) as caught:
        bring(vault, sounds, document)
    assert vault.templates.current() == own_template()
    assert not vault.context.connection.execute("SELECT 1 FROM reading")
    assert caught.value.facts["file"] in ("purpose.wav", "uses.wav")
    return str(caught.value.facts["reason"])


def test_what_is_no_whole_sound_is_refused_with_the_template(vault: Vault) -> None:
    good = wav_of(tone(0.5))
    assert refused(vault, {"purpose.wav": good, "uses.wav": b"a letter"}) == "no_sound"
    assert refused(vault, {}, spoken_document({"purpose.wav": good})) == "missing"
    changed = good[:-1] + bytes([good[-1] ^ 1])
    assert refused(vault, {"purpose.wav": changed}, spoken_document({"purpose.wav": good})) == "changed"
    assert refused(vault, {"purpose.wav": wav_of(tone(0.0))}) == "no_sound"
    assert refused(vault, {"purpose.wav": wav_of(np.zeros(181 * 8000, np.int16), 8000)}) == "long"
    flac = bytearray(with_container(tone(3.0), "flac", "flac"))
    flac[len(flac) // 2] ^= 0x55
    assert refused(vault, {"purpose.wav": bytes(flac)}) == "damaged"
    assert refused(vault, {"purpose.wav": bytes(9 << 20)}) == "large"
    # MP3 is decoded elsewhere in the program, and is no format of readings.
    assert refused(vault, {"purpose.wav": with_container(tone(1.0), "mp3", "mp3")}) == "no_sound"


def test_files_are_read_from_their_own_folder_alone(vault: Vault, tmp_path: Path) -> None:
    inner = tmp_path / "stick"
    inner.mkdir()
    good, elsewhere = wav_of(tone(0.5)), wav_of(tone(0.6))
    (inner / "purpose.wav").write_bytes(good)
    (tmp_path / "uses.wav").write_bytes(elsewhere)
    beside = WiredFiles().beside(inner / "template.json")
    assert beside("purpose.wav") == good
    with pytest.raises(FileMissing):
        beside("../uses.wav")
    (inner / "uses.wav").write_bytes(bytes(9 << 20))
    document = spoken_document({"purpose.wav": good, "uses.wav": elsewhere})
    with pytest.raises(TemplateSoundBad) as caught:
        vault.templates.bring(document, beside)
    assert caught.value.facts == {"file": "uses.wav", "reason": "large"}


@pytest.mark.parametrize(
    "reading",
    [
        "aloud",
        {"voice": "A", "synthetic": True, "paragraphs": {"purpose": {"file": "../a.wav", "sha256": "0" * 64}}},
        {"voice": "A", "synthetic": True, "paragraphs": {"purpose": {"file": "a/b.wav", "sha256": "0" * 64}}},
        {"voice": "A", "synthetic": True, "paragraphs": {"purpose": {"file": "a.exe", "sha256": "0" * 64}}},
        {"voice": "A", "synthetic": True, "paragraphs": {"purpose": {"file": "a.wav", "sha256": "0" * 63}}},
        {"voice": "A", "synthetic": True, "paragraphs": {"purpose": {"file": "a.wav"}}},
        {"voice": "A", "synthetic": True, "paragraphs": {"colour": {"file": "a.wav", "sha256": "0" * 64}}},
        {"voice": "A", "synthetic": True, "questions": {"colour": {"file": "a.wav", "sha256": "0" * 64}}},
        {"voice": "A", "synthetic": True, "questions": []},
        {"voice": "A", "synthetic": True, "more": 1},
        {"voice": "A", "synthetic": 1},
        {"voice": "", "synthetic": True},
        {"voice": "A\u202e", "synthetic": True},
        {"synthetic": True},
    ],
)
def test_a_reading_that_is_not_as_it_has_to_be_is_refused(reading: object) -> None:
    document = json.loads(spoken_document({}))
    document["wordings"] = [english() | {"reading": reading}]
    with pytest.raises(TemplateBad):
        read_template(json.dumps(document).encode())


def test_one_name_never_stands_for_two_sounds() -> None:
    document = json.loads(spoken_document({}))
    clips = [{"file": "a.wav", "sha256": digit * 64} for digit in "01"]
    document["wordings"] = [
        english()
        | {
            "reading": {
                "voice": "A",
                "synthetic": True,
                "paragraphs": dict(zip(("purpose", "uses"), clips, strict=True)),
            }
        }
    ]
    with pytest.raises(TemplateBad):
        read_template(json.dumps(document).encode())
    document["wordings"] = [english() | {"id": "a" * 27}]
    with pytest.raises(TemplateBad):
        read_template(json.dumps(document).encode())


def test_what_was_heard_stays(vault: Vault) -> None:
    bring(vault, {"purpose.wav": wav_of(tone(0.5))})
    for change in ("UPDATE reading SET sound = x''", "DELETE FROM reading"):
        with pytest.raises(VaultConflict):
            vault.context.connection.execute(change)


def test_names_of_heard_wordings_are_codes() -> None:
    said = [heard_name("lotus-km-2", text=text, question=asked) for text in (True, False) for asked in (True, False)]
    assert said == ["lotus-km-2/heard", "lotus-km-2/text", "lotus-km-2/ask", "lotus-km-2"]
    assert len(heard_name("a" * 26, text=True, question=True)) == 32
