"""`kill -9` of real processes while they export and receive: nothing lost, nothing half visible.

SAKSI_CRASH_KILLS sets how often (20 by default).
"""

import hashlib
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.people import Role
from app.domain.testimony import Testimony
from app.jobs import CancelToken, no_progress
from storage.vault.vault import Vault
from tests.bundle_child import Child
from tests.offices import Office, attach
from tests.sealed_files import sealed_file
from tests.vault_fixtures import reopen

KILLS = int(os.environ.get("SAKSI_CRASH_KILLS", "20"))


def with_photo(office: Office, size_bytes: int) -> Testimony:
    testimony = office.vault.testimonies.create(("en",))
    attach(office, testimony, "photo.jpg", random.Random(size_bytes).randbytes(size_bytes))
    return testimony


@pytest.mark.timeout(7200)
def test_killed_exports(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    stick = tmp_path / "stick"
    stick.mkdir()
    testimony = with_photo(field, 2_000_000)
    folder, headquarters_id = field.vault.context.folder, headquarters.station.id
    field.vault.close()
    moments = random.Random(20)
    arrived: set[str] = set()
    for _ in range(KILLS):
        finished = Child("export", str(folder), str(stick), headquarters_id).kill_after(moments.uniform(0, 0.5))
        visible = {path.name for path in stick.iterdir() if not path.name.startswith(".")}
        assert set(finished) <= visible
        with reopen(folder) as vault:
            office = Office(vault)
            known = {record.file_name: record for record in office.sent.all()}
            assert visible <= set(known)
            assert {name for name, record in known.items() if record.finished_at} <= visible
            vault.custody.verify()
        for name in visible - arrived:
            # Whatever has a name is whole.
            headquarters.receive(stick / name)
        arrived |= visible
    with reopen(folder) as vault:
        left = Office(vault).export(stick, [testimony], [Office(vault).contacts.all()[0]]).left
    received = headquarters.receive(stick / left[0].file_name)
    assert received.missing == ()
    assert not [path for path in stick.iterdir() if path.name.startswith(".")]


@pytest.mark.timeout(7200)
def test_killed_imports(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path, make_office: Callable[..., Office]
) -> None:
    field, headquarters = field_and_headquarters
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen = [with_photo(field, 1_500_000 + number) for number in range(4)]
    contacts = list(field.contacts.all())
    files = [stick / field.export(stick, [one], contacts).left[0].file_name for one in chosen]
    testimony_of = {file.name: one for file, one in zip(files, chosen, strict=True)}
    pristine, folder = headquarters.vault.context.folder, tmp_path / "copy"
    headquarters.station.close()
    headquarters.vault.close()
    moments = random.Random(21)
    for _ in range(KILLS):
        shutil.copytree(pristine, folder)
        finished = Child("receive", str(folder), *map(str, files)).kill_after(moments.uniform(0, 0.8))
        with reopen(folder) as vault:
            check_consistent(vault)
            seen = {testimony.id for testimony in vault.testimonies.all()}
            assert {testimony_of[name].id for name in finished} <= seen
            office = Office(vault)
            again = [office.receive(file).again for file in files]
            assert again.count(True) == len(seen)
            assert len(vault.testimonies.all()) == len(files)
            check_consistent(vault)
            assert not list((folder / "quarantine").iterdir())
        shutil.rmtree(folder)


def check_consistent(vault: Vault) -> None:
    """What is visible is whole, and nothing else stays in the vault once it was opened."""
    vault.context.media.remove_orphans()
    named = set()
    for testimony in vault.testimonies.all():
        parts = vault.testimonies.parts(testimony.id)
        assert len(parts) == 1
        for part in parts:
            named.add(part.media_name)
            assert hashlib.sha512(vault.sealed_parts.open(part).read()).digest() == part.sha512
    assert vault.context.media.names() == named
    received = vault.context.connection.execute("SELECT count(*) FROM bundle_received")[0][0]
    items = vault.context.connection.execute("SELECT count(*) FROM received_item")[0][0]
    assert received == items == len(vault.testimonies.all())
    vault.custody.verify()


def test_the_killed_processes_do_their_work_when_they_are_left_alone(
    field_and_headquarters: tuple[Office, Office], tmp_path: Path
) -> None:
    """Otherwise the tests above would hold for a process that does nothing."""
    field, headquarters = field_and_headquarters
    with_photo(field, 100_000)
    folder, headquarters_id = field.vault.context.folder, headquarters.station.id
    field.vault.close()
    assert headquarters.own_card.card().card.role is Role.HEADQUARTERS
    assert len(Child("export", str(folder), str(tmp_path), headquarters_id).kill_after(4)) > 1


def looked_into(headquarters: Office, file: Path) -> list[str]:
    """Verify a bundle without taking it in, so that the next one may carry the same number."""
    taken = headquarters.quarantine.take(sealed_file(file), no_progress, CancelToken())
    try:
        verified = headquarters.reader.verify(
            taken, headquarters.contacts, headquarters.received, no_progress, CancelToken()
        )
        return [content.testimony.id for content in verified.contents]
    finally:
        headquarters.quarantine.discard(taken)


@pytest.mark.timeout(7200)
def test_killed_sealings(field_and_headquarters: tuple[Office, Office], tmp_path: Path) -> None:
    field, headquarters = field_and_headquarters
    chosen = [with_photo(field, 1_200_000 + number) for number in range(3)]
    pristine, folder = field.vault.context.folder, tmp_path / "copy"
    field.station.close()
    field.vault.close()
    moments = random.Random(22)
    seen = {"sealed": 0, "whole": 0}
    for number in range(KILLS):
        shutil.copytree(pristine, folder)
        finished = Child("seal", str(folder)).kill_after(moments.uniform(0, 0.5))
        stick = tmp_path / f"stick{number}"
        stick.mkdir()
        with reopen(folder) as vault:
            vault.remove_leftovers()
            office = Office(vault)
            sealed = {one.id for one in chosen if vault.sealed_bundles.of(one.id) is not None}
            assert set(finished) <= sealed
            assert vault.check(no_progress, CancelToken()) == []
            assert len(vault.context.media.names()) == len(chosen) - len(sealed)
            assert not sealed or len(list(vault.sealed_bundles.folder.iterdir())) == len(sealed)
            seen["sealed"] += len(sealed)
            seen["whole"] += len(chosen) - len(sealed)
            # Sealed or whole, each is one that headquarters can open.
            left = office.export(stick, chosen, list(office.contacts.all())).left
        opened = [testimony for bundle in left for testimony in looked_into(headquarters, stick / bundle.file_name)]
        assert sorted(opened) == sorted(one.id for one in chosen)
        shutil.rmtree(folder)
        shutil.rmtree(stick)
    assert seen["sealed"]
    assert seen["whole"]
