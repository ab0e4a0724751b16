import hashlib
import io
import random
from collections.abc import Callable, Iterator

import pytest

from app.domain.custody import Act
from app.domain.testimony import Part
from app.errors.base import Cancelled
from app.errors.vault import AttachmentChanged, MediaDamaged, MediaSealedAway, TestimonyUnknown
from app.jobs import CancelToken, Step, no_progress
from storage.crypto.age import AgeReader
from storage.crypto.hybrid import HybridIdentity
from storage.files import partial_name
from storage.vault.vault import Vault

MakeVault = Callable[..., Vault]
DATA = random.Random(7).randbytes(300_000)


def attach(vault: Vault, data: bytes = DATA, **overrides: object) -> Part:
    testimony_id = overrides.get("testimony_id") or vault.testimonies.create(("en",)).id
    source = overrides.get("source") or io.BytesIO(data)
    return vault.attachments.add(
        testimony_id,  # type: ignore[arg-type]
        "river.jpg",
        "image/jpeg",
        source,  # type: ignore[arg-type]
        len(data),
        overrides.get("progress") or no_progress,  # type: ignore[arg-type]
        overrides.get("cancel") or CancelToken(),  # type: ignore[arg-type]
    )


def media_files(vault: Vault) -> list[str]:
    return sorted(path.name for path in (vault.context.folder / "media").iterdir())


def test_what_was_attached_opens_and_seeks(make_vault: MakeVault) -> None:
    vault = make_vault()
    part = attach(vault)
    assert part.sha512 == hashlib.sha512(DATA).digest()
    assert part.byte_count == len(DATA)
    assert vault.testimonies.parts(part.testimony_id) == [part]
    with vault.sealed_parts.open(part) as plain:
        assert plain.read() == DATA
        for at in (0, 65_535, 65_536, 200_001, len(DATA) - 1):
            plain.seek(at)
            assert plain.read(70_000) == DATA[at : at + 70_000]
    sealed = (vault.context.folder / "media" / str(part.media_name)).read_bytes()
    assert DATA[1000:1016] not in sealed


def test_attaching_is_in_custody_and_counts_a_revision(make_vault: MakeVault) -> None:
    vault = make_vault()
    part = attach(vault)
    entry = vault.custody.of(part.testimony_id)[-1]
    assert entry.event.act is Act.ATTACHED
    assert entry.event.facts == {"part": part.id, "sha512": hashlib.sha512(DATA).hexdigest(), "bytes": len(DATA)}
    assert vault.testimonies.get(part.testimony_id).revision == 2
    second = attach(vault, b"", testimony_id=part.testimony_id)
    assert (second.ordinal, second.byte_count) == (2, 0)
    assert vault.testimonies.get(part.testimony_id).revision == 3


def test_headquarters_open_it_too_and_nobody_sees_how_many_can(make_vault: MakeVault) -> None:
    headquarters = [HybridIdentity.generate() for _ in range(2)]
    vault = make_vault("with", *(identity.recipient for identity in headquarters))
    part = attach(vault)
    for identity in headquarters:
        with (vault.context.folder / "media" / str(part.media_name)).open("rb") as sealed:
            reader = AgeReader(sealed, [identity])
            assert reader.stanza_kinds == ("mlkem768x25519",) * 4
            assert reader.read() == DATA
    alone = make_vault("without")
    path = alone.context.folder / "media" / str(attach(alone).media_name)
    assert path.read_bytes().count(b"\n-> mlkem768x25519 ") == 4


def test_each_testimony_has_keys_of_its_own(make_vault: MakeVault) -> None:
    vault = make_vault()
    first, second = attach(vault), attach(vault)
    folder = vault.context.folder / "media"
    (folder / str(first.media_name)).write_bytes((folder / str(second.media_name)).read_bytes())
    with pytest.raises(MediaDamaged):
        vault.sealed_parts.open(first)


def test_every_kind_of_damage_is_damage(make_vault: MakeVault) -> None:
    vault = make_vault()
    part = attach(vault)
    path = vault.context.folder / "media" / str(part.media_name)
    whole = path.read_bytes()
    for at in [0, 30, 500, 2000, 4000, 6200, 6400, *range(7000, len(whole), 40_000), len(whole) - 1]:
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        # A stanza for somebody else may change; then the header does not fit its seal.
        with pytest.raises(MediaDamaged), vault.sealed_parts.open(part) as plain:
            plain.read()
    for size in (0, 10, 7000, 100_000, len(whole) - 1):
        path.write_bytes(whole[:size])
        with pytest.raises(MediaDamaged), vault.sealed_parts.open(part) as plain:
            plain.read()
    path.unlink()
    with pytest.raises(MediaDamaged):
        vault.sealed_parts.open(part)


def test_without_the_seed_it_is_sealed_away(make_vault: MakeVault) -> None:
    vault = make_vault()
    part = attach(vault)
    vault.context.connection.execute("DELETE FROM testimony_seed WHERE testimony_id = ?", (part.testimony_id,))
    with pytest.raises(MediaSealedAway):
        vault.sealed_parts.open(part)
    with pytest.raises(MediaSealedAway):
        attach(vault, testimony_id=part.testimony_id)


def test_nothing_is_left_of_what_was_not_finished(make_vault: MakeVault) -> None:
    vault = make_vault()
    testimony_id = vault.testimonies.create(("en",)).id
    before = vault.custody.verify()
    cancel = CancelToken()

    def stop_halfway(step: Step) -> None:
        cancel.cancel()

    big = DATA * 10
    with pytest.raises(Cancelled):
        attach(vault, big, testimony_id=testimony_id, progress=stop_halfway, cancel=cancel)
    for source in (io.BytesIO(DATA + b"more"), io.BytesIO(DATA[:-1])):
        with pytest.raises(AttachmentChanged):
            attach(vault, testimony_id=testimony_id, source=source)
    with pytest.raises(TestimonyUnknown):
        attach(vault, testimony_id="nobody")
    assert media_files(vault) == []
    assert vault.testimonies.parts(testimony_id) == []
    assert vault.custody.verify() == before


def test_a_sealed_file_is_removed_when_its_row_cannot_be_written(
    make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = make_vault()

    def refuse(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("storage.vault.attachments.touch_testimony", refuse)
    with pytest.raises(RuntimeError):
        attach(vault)
    assert media_files(vault) == []


def test_what_is_read_back_is_compared(make_vault: MakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = make_vault()
    monkeypatch.setattr("storage.vault.media.sha512_of_stream", lambda _: bytes(64))
    with pytest.raises(MediaDamaged):
        attach(vault)
    assert media_files(vault) == []


def test_orphans_go_and_everything_else_stays(make_vault: MakeVault) -> None:
    vault = make_vault()
    part = attach(vault)
    testimony_id = part.testimony_id

    def pieces() -> Iterator[bytes]:
        yield DATA

    vault.context.media.write(testimony_id, pieces())
    folder = vault.context.folder / "media"
    partial_name(folder / "any").write_bytes(b"unfinished")
    (folder / "notes.txt").write_bytes(b"a person's own file")
    assert vault.remove_leftovers() == 2
    assert media_files(vault) == sorted([str(part.media_name), "notes.txt"])
