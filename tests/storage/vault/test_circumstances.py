"""Who is in the room, and what a vault says of its computer."""

from collections.abc import Callable

import pytest

from app.domain.audio import AudioFormat
from app.domain.circumstances import Circumstances, Present
from app.errors import vault as vault_errors
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.storage.audio.sounds import chunks_of, sound
from tests.vault_fixtures import consenting, reopen

AUDIO = AudioFormat()
ROOM = Circumstances(
    interpreter=True, working_language="en", present=(Present.INTERVIEWER, Present.INTERPRETER, Present.SUPPORT)
)


def test_what_was_put_is_there_after_the_next_opening(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    testimony = vault.testimonies.create(("km",))
    assert vault.circumstances.of(testimony.id) == Circumstances()
    vault.circumstances.put(testimony.id, Circumstances())
    vault.circumstances.put(testimony.id, ROOM)
    vault.close()
    with reopen(vault.context.folder) as again:
        assert again.circumstances.of(testimony.id) == ROOM


def test_of_no_testimony_there_are_none(make_vault: Callable[..., Vault]) -> None:
    with pytest.raises(vault_errors.TestimonyUnknown):
        make_vault().circumstances.put("nobody", ROOM)


def test_an_hour_of_sound_takes_what_it_took_here_once_enough_was_recorded(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    guess = vault.readiness.sound_bytes_per_hour()
    part_id = recorded(vault, seconds=20)
    assert vault.readiness.sound_bytes_per_hour() == guess
    vault.context.connection.execute("UPDATE recording SET frames = frames * 40 WHERE part_id = ?", (part_id,))
    (part,) = vault.testimonies.parts(vault.testimonies.all()[0].id)
    assert vault.readiness.sound_bytes_per_hour() == pytest.approx((part.byte_count or 0) / 800 * 3600)


def test_the_newest_time_is_that_of_the_last_entry(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    assert vault.readiness.newest_time() is None
    testimony = vault.testimonies.create(("km",))
    assert vault.readiness.newest_time() == vault.custody.of(testimony.id)[-1].event.at
    assert vault.readiness.free_bytes() > 1 << 20


def test_a_suggested_case_code_is_taken_once(make_vault: Callable[..., Vault]) -> None:
    vault = make_vault()
    suggested = vault.testimonies.suggest_case_code()
    assert vault.testimonies.create(("km",), suggested).case_code == suggested
    assert vault.testimonies.create(("km",), suggested).case_code != suggested


def recorded(vault: Vault, seconds: float) -> str:
    testimony = consenting(vault, ("km",))
    samples = sound(seconds)
    chunks = chunks_of(samples)
    part_id = vault.recordings.begin(testimony.id, AUDIO, "file")
    for chunk in chunks:
        vault.recordings.append(part_id, chunk)
    vault.recordings.stop(part_id)
    vault.recordings.seal(part_id, no_progress, CancelToken())
    return part_id
