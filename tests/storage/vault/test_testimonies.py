from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.custody import Act
from app.errors.vault import CustodyBroken, TestimonyAmbiguous, TestimonyUnknown
from storage.vault.vault import Vault

MakeVault = Callable[..., Vault]


def test_a_testimony_is_kept_with_all_it_says(make_vault: MakeVault) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("km", "en"))
    assert vault.testimonies.get(made.id) == made
    assert made.languages == ("km", "en")
    assert made.recorded_by == vault.context.station_id
    assert made.revision == 1
    assert made.created_at.tzinfo is not None


def test_they_are_listed_oldest_first(make_vault: MakeVault) -> None:
    vault = make_vault()
    made = [vault.testimonies.create(("th",)) for _ in range(5)]
    assert list(vault.testimonies.all()) == made


def test_resolving_by_code_and_by_beginning(make_vault: MakeVault) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("zh",))
    for text in (made.case_code, made.case_code.lower(), made.case_code.replace("-", ""), made.id, made.id[:4].upper()):
        assert vault.testimonies.resolve(text) == made
    for text in ("", made.id[:3], "BBB-BB", "%", "____", made.id + "a", "'; DROP TABLE testimony; --"):
        with pytest.raises(TestimonyUnknown):
            vault.testimonies.resolve(text)
    with pytest.raises(TestimonyUnknown):
        vault.testimonies.get("unknown")


def test_a_beginning_that_two_share_is_ambiguous(make_vault: MakeVault) -> None:
    vault = make_vault()
    for ending in ("a", "b"):
        made = vault.testimonies.create(("en",))
        vault.context.connection.execute("PRAGMA foreign_keys = OFF")
        vault.context.connection.execute("UPDATE testimony SET id = ? WHERE id = ?", ("same" + ending * 22, made.id))
    with pytest.raises(TestimonyAmbiguous) as caught:
        vault.testimonies.resolve("same")
    assert caught.value.facts == {"matches": 2}


def test_touching_counts_revisions(make_vault: MakeVault) -> None:
    vault = make_vault()
    made = vault.testimonies.create(("en",))
    assert vault.testimonies.touch(made.id) == 2
    assert vault.testimonies.get(made.id) == replace(made, revision=2)
    with pytest.raises(TestimonyUnknown):
        vault.testimonies.touch("unknown")


def test_custody_is_kept_in_order_and_holds(make_vault: MakeVault) -> None:
    vault = make_vault()
    first, second = vault.testimonies.create(("en",)), vault.testimonies.create(("en",))
    entry = vault.custody.record(first.id, Act.EXPORTED, {"bundle": "b", "parts": 2})
    assert [kept.event.act for kept in vault.custody.of(first.id)] == [Act.CREATED, Act.EXPORTED]
    assert vault.custody.of(first.id)[-1] == entry
    assert entry.number == 3
    assert entry.event.facts == {"bundle": "b", "parts": 2}
    assert entry.station == vault.context.station_id
    assert [kept.number for kept in vault.custody.of(second.id)] == [2]
    assert vault.custody.verify() == 3


@pytest.mark.parametrize(
    ("change", "number"),
    [
        ("DELETE FROM custody WHERE number >= 4", 4),
        ("DELETE FROM custody WHERE number = 2", 2),
        ("DELETE FROM custody", 1),
        ("DELETE FROM custody_head", 5),
        ("UPDATE custody SET act = 'received' WHERE number = 3", 3),
        ("UPDATE custody SET facts = '{}' WHERE number = 1", 1),
        ("UPDATE custody SET at = '2020-01-01T00:00:00.000000Z' WHERE number = 5", 5),
        ("UPDATE custody SET station = 'other' WHERE number = 2", 2),
        ("UPDATE custody SET entry_hash = zeroblob(64) WHERE number = 5", 5),
        ("UPDATE custody_head SET seal = zeroblob(64)", 6),
    ],
)
def test_custody_that_was_changed_or_cut_is_seen(make_vault: MakeVault, change: str, number: int) -> None:
    vault = make_vault()
    for _ in range(5):
        vault.testimonies.create(("en",))
    vault.context.connection.execute(change)  # type: ignore[arg-type]
    with pytest.raises(CustodyBroken) as caught:
        vault.custody.verify()
    assert caught.value.facts == {"number": number}


@pytest.mark.parametrize("lost", ["custody WHERE number >= 4", "custody", "custody_head"])
def test_a_broken_log_goes_on_and_the_break_stays_visible(make_vault: MakeVault, lost: str) -> None:
    vault = make_vault()
    for _ in range(5):
        vault.testimonies.create(("en",))
    vault.context.connection.execute(f"DELETE FROM {lost}")
    vault.testimonies.create(("en",))
    vault.testimonies.create(("en",))
    with pytest.raises(CustodyBroken):
        vault.custody.verify()


def test_a_tail_cut_together_with_its_head_needs_the_key(make_vault: MakeVault) -> None:
    vault = make_vault()
    connection = vault.context.connection
    for _ in range(3):
        vault.testimonies.create(("en",))
    kept = connection.execute("SELECT number, entry_hash FROM custody WHERE number = 2")[0]
    connection.execute("DELETE FROM custody WHERE number > 2")
    connection.execute("UPDATE custody_head SET number = ?, entry_hash = ?", kept)
    with pytest.raises(CustodyBroken):
        vault.custody.verify()
