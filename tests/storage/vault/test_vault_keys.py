import shutil
import subprocess
from pathlib import Path

import pytest

from app.domain.unlocking import ByEscrowIdentity, ByEscrowText, ByPassphrase, ByRecoveryCode, Unlock
from app.errors.crypto import KeyDerivationRefused, RecoveryCodeLength, RecoveryCodeLineWrong
from app.errors.storage import AlreadyExists
from app.errors.vault import (
    EscrowTooLarge,
    KeyHeaderForeign,
    KeyHeaderLost,
    KeyslotMissing,
    PassphraseTooWeak,
    VaultDamaged,
    WrongEscrowKey,
    WrongPassphrase,
    WrongRecoveryCode,
)
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.kdf import Argon2Parameters
from storage.crypto.recovery import generate_recovery_secret, recovery_lines
from storage.crypto.x25519 import X25519Identity
from storage.vault.escrow import open_escrow
from storage.vault.keychange import change_key, change_passphrase, change_recovery_code
from storage.vault.keyheader import COPY_NAME, MAIN_NAME, KeyHeader, read_header, write_header
from storage.vault.organisation import Headquarters
from storage.vault.restore import restore_key_header
from storage.vault.storedkeys import StoredKeys
from storage.vault.vault import Vault, create_vault, open_vault
from tests.vault_fixtures import PASSPHRASE, StepClock, cheapest_argon2, new_vault

NEW_PASSPHRASE = "eleven patient otters cross downhill"
CASES = ("km",)


def opened(folder: Path, unlock: Unlock) -> Vault:
    return open_vault(folder, unlock, StepClock())


def opens(folder: Path, unlock: Unlock) -> int:
    with opened(folder, unlock) as vault:
        return len(vault.testimonies.all())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "vault"
    with create_vault(
        folder,
        PASSPHRASE,
        StepClock(),
        recovery_code=CODE,
        headquarters=Headquarters([HEADQUARTERS.recipient]),
        argon2=cheapest_argon2(),
    ) as vault:
        vault.testimonies.create(CASES)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A closed vault with one testimony and escrow to a post-quantum headquarters."""
    return shutil.copytree(template, tmp_path / "vault")


HEADQUARTERS = HybridIdentity.generate()
CODE, OTHER_CODE = ("\n".join(recovery_lines(generate_recovery_secret())) for _ in range(2))
BY_ESCROW = ByEscrowIdentity(f"# headquarters\n{HEADQUARTERS.to_text()}\n")


def test_each_way_in_opens(folder: Path) -> None:
    assert opens(folder, ByPassphrase(PASSPHRASE)) == 1
    assert opens(folder, ByRecoveryCode(CODE)) == 1
    assert opens(folder, ByRecoveryCode(CODE.lower().replace("-", " "))) == 1
    assert opens(folder, BY_ESCROW) == 1
    escrow = StoredKeys.of_folder(folder).keys.escrow
    assert escrow is not None
    text = open_escrow(escrow, HEADQUARTERS.to_text())
    assert opens(folder, ByEscrowText(f"  {text} \r\n".replace("\n", "\r\n"))) == 1


def test_other_keys_do_not_open(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        opened(folder, ByPassphrase(PASSPHRASE + " "))
    with pytest.raises(WrongRecoveryCode):
        opened(folder, ByRecoveryCode(OTHER_CODE))
    with pytest.raises(RecoveryCodeLineWrong):
        opened(folder, ByRecoveryCode("\n".join(reversed(CODE.splitlines()))))
    with pytest.raises(RecoveryCodeLength):
        opened(folder, ByRecoveryCode(CODE[:60]))
    with pytest.raises(WrongEscrowKey):
        opened(folder, ByEscrowIdentity(HybridIdentity.generate().to_text()))
    text = open_escrow(StoredKeys.of_folder(folder).keys.escrow or b"", HEADQUARTERS.to_text())
    with pytest.raises(WrongEscrowKey):
        opened(folder, ByEscrowText(text.replace("key ", "key 0", 1)[:-1]))
    flipped = text.replace("key ", "key 0").replace("key 0", "key ", 1)
    digit = flipped.index("key ") + 4
    with pytest.raises(WrongEscrowKey):
        opened(folder, ByEscrowText(flipped[:digit] + ("0" if flipped[digit] != "0" else "1") + flipped[digit + 1 :]))
    assert opens(folder, ByPassphrase(PASSPHRASE)) == 1


def test_two_spellings_of_one_letter_are_one_passphrase(tmp_path: Path) -> None:
    composed, decomposed = "caf\u00e9 lanterns drift northward slowly", "cafe\u0301 lanterns drift northward slowly"
    create_vault(tmp_path / "vault", composed, StepClock(), argon2=cheapest_argon2()).close()
    assert opens(tmp_path / "vault", ByPassphrase(decomposed)) == 0


def test_a_vault_without_escrow_and_code_says_so(tmp_path: Path) -> None:
    new_vault(tmp_path / "vault").close()
    for unlock in (BY_ESCROW, ByRecoveryCode(CODE)):
        with pytest.raises(KeyslotMissing):
            opened(tmp_path / "vault", unlock)


def test_the_stock_age_command_opens_a_legacy_escrow(tmp_path: Path) -> None:
    identity = X25519Identity.generate()
    create_vault(
        tmp_path / "vault",
        PASSPHRASE,
        StepClock(),
        argon2=cheapest_argon2(),
        headquarters=Headquarters([identity.recipient], legacy=True),
    ).close()
    (tmp_path / "identity").write_text(identity.to_text())
    escrow = StoredKeys.of_folder(tmp_path / "vault").keys.escrow
    told = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "identity")], input=escrow, capture_output=True, check=True
    ).stdout.decode()
    assert opens(tmp_path / "vault", ByEscrowText(told)) == 0
    # The change of key seals the escrow again, in the same mode.
    assert change_key(
        tmp_path / "vault", ByEscrowText(told), NEW_PASSPHRASE, None, StepClock(), argon2=cheapest_argon2()
    )
    assert opens(tmp_path / "vault", ByEscrowIdentity(identity.to_text())) == 0


def test_the_npm_client_opens_a_post_quantum_escrow(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "identity").write_text(HEADQUARTERS.to_text())
    peer = Path(__file__).parents[2] / "peers" / "age.mjs"
    told = subprocess.run(
        ["node", str(peer), "decrypt", str(tmp_path / "identity")],
        input=StoredKeys.of_folder(folder).keys.escrow,
        check=True,
        capture_output=True,
    ).stdout.decode()
    assert opens(folder, ByEscrowText(told)) == 1


def test_three_recipients_have_room_with_every_slot_and_four_are_refused(tmp_path: Path) -> None:
    recipients = [HybridIdentity.generate().recipient for _ in range(4)]
    headquarters, argon2 = Headquarters(recipients[:3]), cheapest_argon2()
    with create_vault(
        tmp_path / "vault", PASSPHRASE, StepClock(), recovery_code=CODE, headquarters=headquarters, argon2=argon2
    ) as vault:
        assert len(vault.key_header_bytes()) == 16384
    assert change_key(
        tmp_path / "vault", ByPassphrase(PASSPHRASE), NEW_PASSPHRASE, OTHER_CODE, StepClock(), argon2=cheapest_argon2()
    )
    with pytest.raises(EscrowTooLarge):
        new_vault(tmp_path / "other", *recipients)
    assert not (tmp_path / "other").exists()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(folder: Path) -> None:
    change_passphrase(folder, ByPassphrase(PASSPHRASE), NEW_PASSPHRASE, StepClock(), argon2=cheapest_argon2())
    assert opens(folder, ByPassphrase(NEW_PASSPHRASE)) == 1
    assert opens(folder, BY_ESCROW) == 1
    with pytest.raises(WrongPassphrase):
        opened(folder, ByPassphrase(PASSPHRASE))


def test_headquarters_let_a_person_in_who_lost_the_passphrase(folder: Path) -> None:
    change_passphrase(folder, BY_ESCROW, NEW_PASSPHRASE, StepClock(), argon2=cheapest_argon2())
    assert opens(folder, ByPassphrase(NEW_PASSPHRASE)) == 1


def test_the_recovery_code_lets_a_person_in_and_can_be_renewed(folder: Path) -> None:
    change_passphrase(folder, ByRecoveryCode(CODE), NEW_PASSPHRASE, StepClock(), argon2=cheapest_argon2())
    assert opens(folder, ByPassphrase(NEW_PASSPHRASE)) == 1
    by = ByPassphrase(NEW_PASSPHRASE)
    change_recovery_code(folder, by, OTHER_CODE, StepClock(), argon2=cheapest_argon2())
    assert opens(folder, ByRecoveryCode(OTHER_CODE)) == 1
    assert opens(folder, by) == 1
    with pytest.raises(WrongRecoveryCode):
        opened(folder, ByRecoveryCode(CODE))


def test_a_wrong_or_weak_passphrase_changes_nothing(folder: Path) -> None:
    before = (folder / MAIN_NAME).read_bytes()
    with pytest.raises(WrongPassphrase):
        change_passphrase(folder, ByPassphrase("wrong"), NEW_PASSPHRASE, StepClock(), argon2=cheapest_argon2())
    for weak in ("", "password", "Saksi2026!", "qwertyuiop"):
        with pytest.raises(PassphraseTooWeak):
            change_passphrase(folder, ByPassphrase(PASSPHRASE), weak, StepClock(), argon2=cheapest_argon2())
    assert (folder / MAIN_NAME).read_bytes() == before


def test_a_changed_key_leaves_no_use_in_the_old_one(folder: Path) -> None:
    old_database, old_keys = (folder / "vault.db").read_bytes(), (folder / MAIN_NAME).read_bytes()
    done = change_key(
        folder, ByPassphrase(PASSPHRASE), NEW_PASSPHRASE, OTHER_CODE, StepClock(), argon2=cheapest_argon2()
    )
    assert done
    assert StoredKeys.of_folder(folder).keys.previous is None
    assert opens(folder, ByPassphrase(NEW_PASSPHRASE)) == 1
    assert opens(folder, BY_ESCROW) == 1
    assert opens(folder, ByRecoveryCode(OTHER_CODE)) == 1
    for old in (ByPassphrase(PASSPHRASE), ByRecoveryCode(CODE)):
        with pytest.raises((WrongPassphrase, WrongRecoveryCode)):
            opened(folder, old)
    assert (folder / "vault.db").read_bytes()[:16] != old_database[:16]
    assert sorted(path.name for path in folder.iterdir()) == [
        "media", "vault.db", "vault.keys", "vault.keys.bak", "vault.lock",
    ]  # fmt: skip
    # Old keys over the new database: said, and nothing is written.
    (folder / MAIN_NAME).unlink()
    (folder / COPY_NAME).unlink()
    with pytest.raises(KeyHeaderForeign):
        restore_key_header(folder, old_keys)
    (folder / MAIN_NAME).write_bytes(old_keys)
    with pytest.raises((VaultDamaged, KeyHeaderForeign)):
        opened(folder, ByPassphrase(PASSPHRASE))


def test_work_factors_outside_the_policy_are_refused_before_anything_is_computed(folder: Path) -> None:
    header = read_header(folder)
    for name, value in (("memory_kib", 1 << 30), ("passes", 10**6), ("memory_kib", 8), ("lanes", 64)):
        body = {**header.body, "slots": [dict(header.body["slots"][0])]}
        body["slots"][0]["argon2id"] = {**body["slots"][0]["argon2id"], name: value}
        write_header(folder, KeyHeader(header.sequence + 1, body))
        with pytest.raises(KeyDerivationRefused):
            opened(folder, ByPassphrase(PASSPHRASE))


def test_a_slot_moved_from_another_vault_does_not_open(folder: Path, tmp_path: Path) -> None:
    new_vault(tmp_path / "other").close()
    mine, other = read_header(folder), read_header(tmp_path / "other")
    write_header(folder, KeyHeader(9, {**mine.body, "slots": other.body["slots"]}))
    with pytest.raises(WrongPassphrase):
        opened(folder, ByPassphrase(PASSPHRASE))
    write_header(folder, KeyHeader(10, {**other.body, "vault": mine.body["vault"]}))
    with pytest.raises(WrongPassphrase):
        opened(folder, ByPassphrase(PASSPHRASE))


def test_the_header_of_another_vault_is_refused(folder: Path, tmp_path: Path) -> None:
    new_vault(tmp_path / "other").close()
    foreign = (tmp_path / "other" / MAIN_NAME).read_bytes()
    for name in (MAIN_NAME, COPY_NAME):
        (folder / name).write_bytes(foreign)
    with pytest.raises(KeyHeaderForeign):
        opened(folder, ByPassphrase(PASSPHRASE))


def test_a_parsed_header_with_nonsense_in_it_is_a_lost_header(folder: Path) -> None:
    header = read_header(folder)
    for number, nonsense in enumerate(
        (
            {"slots": 3},
            {"slots": [{}]},
            {"vault": 7},
            {"database": {"salt": "00", "check": "00"}},
            {"escrow": "not base64!"},
            {"previous": []},
            {
                "slots": [
                    {**header.body["slots"][0], "argon2id": {"memory_kib": True, "passes": 3, "lanes": 1, "salt": ""}}
                ]
            },
        )
    ):
        write_header(folder, KeyHeader(20 + number, {**header.body, **nonsense}))
        with pytest.raises(KeyHeaderLost):
            opened(folder, ByPassphrase(PASSPHRASE))


@pytest.mark.parametrize("name", [MAIN_NAME, COPY_NAME])
def test_a_vault_with_one_damaged_key_file_opens_and_heals(folder: Path, name: str) -> None:
    whole = (folder / name).read_bytes()
    for damaged in (None, b"", whole[:5000], whole[:8192] + bytes(8192), bytes([255]) + whole[1:8192]):
        (folder / name).unlink()
        if damaged is not None:
            (folder / name).write_bytes(damaged)
        with opened(folder, ByPassphrase(PASSPHRASE)) as vault:
            assert vault.opening.keys_repaired
        assert (folder / name).read_bytes() == whole


def test_the_travelling_copy_restores_what_is_lost_and_every_way_in_opens(folder: Path) -> None:
    with opened(folder, ByPassphrase(PASSPHRASE)) as vault:
        copy = vault.key_header_bytes()
    with pytest.raises(AlreadyExists):
        restore_key_header(folder, copy)
    (folder / MAIN_NAME).write_bytes(bytes(16384))
    (folder / COPY_NAME).unlink()
    with pytest.raises(KeyHeaderLost):
        opened(folder, ByPassphrase(PASSPHRASE))
    with pytest.raises(KeyHeaderLost):
        restore_key_header(folder, copy[:4000])
    # A traveller may have been hurt as well.
    restore_key_header(folder, copy[3:])
    assert opens(folder, ByPassphrase(PASSPHRASE)) == 1
    assert opens(folder, ByRecoveryCode(CODE)) == 1
    assert opens(folder, BY_ESCROW) == 1


def test_argon2_is_measured_where_nothing_is_given(tmp_path: Path) -> None:
    create_vault(tmp_path / "vault", PASSPHRASE, StepClock()).close()
    slot = StoredKeys.of_folder(tmp_path / "vault").keys.slots[0]
    slot.argon2.check()
    assert isinstance(slot.argon2, Argon2Parameters)
    assert opens(tmp_path / "vault", ByPassphrase(PASSPHRASE)) == 0
