"""Every way round the key of names and contacts that somebody with an open vault, or a part of one, could try."""

import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.custody import Act
from app.domain.identity import ContactNumber, ContactWay, DocumentKind, Identity, IdentityDocument, texts_of
from app.domain.unlocking import ByEscrowIdentity, ByPassphrase, ByRecoveryCode
from app.errors.identity import IdentityClosed, IdentityDamaged, IdentityTooLong
from app.errors.storage import DiskFull
from app.errors.vault import MediaSealedAway, TestimonyUnknown, UnlockTooSoon, VaultConflict, WrongPassphrase
from app.jobs import CancelToken, no_progress
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.recovery import generate_recovery_secret, recovery_lines
from storage.crypto.seal import wrap_secret
from storage.crypto.secret import Secret
from storage.domain import REAL
from storage.vault import rotation
from storage.vault.connection import Connection
from storage.vault.forgetting import forget_content
from storage.vault.identities import OpenIdentities
from storage.vault.identity_rows import open_identity, place_of, seal_identity
from storage.vault.keychange import change_key, change_passphrase, change_recovery_code
from storage.vault.keyslots import open_root
from storage.vault.organisation import Headquarters
from storage.vault.restore import restore_key_header
from storage.vault.rootkey import database_key_of, identity_key_of
from storage.vault.salvage import salvage_vault
from storage.vault.storedkeys import StoredKeys
from storage.vault.vault import Vault, create_vault, open_vault
from tests.vault_fixtures import PASSPHRASE, StepClock, cheapest_argon2, reopen
from ui.wiring.station import StationVault
from ui.wiring.vaults import WiredVaults

OTHER_PASSPHRASE = "eleven patient otters cross downhill"
HEADQUARTERS = HybridIdentity.generate()
CODE, OTHER_CODE = ("\n".join(recovery_lines(generate_recovery_secret())) for _ in range(2))
BY = ByPassphrase(PASSPHRASE)
BY_CODE = ByRecoveryCode(CODE)
BY_ESCROW = ByEscrowIdentity(HEADQUARTERS.to_text())

WHO = Identity(
    given_name="Zephyrine",
    family_name="Quillon",
    own_script="ស្រីមុំ ចាន់ថា",
    birth="2001-02-29",
    documents=(IdentityDocument(DocumentKind.PASSPORT, "Ruritania", "QX7719046"),),
    contacts=(ContactNumber(ContactWay.PHONE, "+999 555 010 4471"),),
    note="陈玉兰 เรียกชื่อเล่น",
)
OTHER = Identity(given_name="Osbertine")


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
        first, second = (vault.testimonies.create(("km",)).id for _ in range(2))
        book = vault.identities.open(BY)
        book.save(first, WHO)
        book.save(second, OTHER)
        book.close()
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A closed vault with two testimonies, of WHO and of OTHER, and every way in."""
    return shutil.copytree(template, tmp_path / "vault")


def ids(vault: Vault) -> list[str]:
    rows = vault.context.connection.execute("SELECT testimony_id FROM identity ORDER BY length(sealed), rowid")
    return [str(row[0]) for row in rows]


def read(folder: Path, by: ByPassphrase | ByRecoveryCode | ByEscrowIdentity) -> list[Identity | None]:
    """Open a vault by one way, and names and contacts by the same."""
    with open_vault(folder, by, StepClock()) as vault:
        book = vault.identities.open(by)
        try:
            return [book.read(testimony_id) for testimony_id in ids(vault)]
        finally:
            book.close()


def needles(identity: Identity) -> list[bytes]:
    texts = texts_of(identity)
    assert len(texts) > 4
    return [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "unicode_escape")]


def database_of(folder: Path, key: Secret, target: Path) -> bytes:
    """The whole database decrypted, every page of it, as a laboratory with the vault key would."""
    connection = Connection(folder / "vault.db", key, StoredKeys.of_folder(folder).keys.database.salt)
    try:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
        connection.execute("SELECT sqlcipher_export('plain')")
    finally:
        connection.close()
    return target.read_bytes()


def test_each_way_in_opens_them(folder: Path) -> None:
    for by in (BY, BY_CODE, BY_ESCROW):
        assert read(folder, by) == [WHO, OTHER]


def test_the_key_of_the_database_opens_no_byte_of_them(folder: Path, tmp_path: Path) -> None:
    with open_root(StoredKeys.of_folder(folder).keys, BY) as root:
        key = database_key_of(root)
    plain = database_of(folder, key, tmp_path / "plain.db")
    with reopen(folder) as vault:
        # The look works: what is no identity is in it.
        assert ids(vault)[0].encode() in plain
        sealed = vault.context.connection.execute("SELECT sealed FROM identity")
        assert [needle for needle in needles(WHO) if needle in plain] == []
        # Nor does anything that the open vault holds, taken for the key.
        rows = vault.context.connection.execute("SELECT value FROM setting WHERE length(value) >= 32")
        held = [key.view(), *(memoryview(bytes(row[0]))[:32] for row in rows)]
        for candidate in held:
            for (blob,), testimony_id in zip(sealed, ids(vault), strict=True):
                with pytest.raises(IdentityDamaged):
                    open_identity(blob, Secret(candidate), place_of(REAL, vault.context.vault_id, testimony_id))


def test_an_open_vault_has_no_key_of_them_anywhere_in_it(folder: Path) -> None:
    with (
        open_root(StoredKeys.of_folder(folder).keys, BY) as root,
        identity_key_of(root) as key,
        reopen(folder) as vault,
    ):
        forbidden = [bytes(root.view()), bytes(key.view())]
        seen: set[int] = set()

        def holds(thing: object, depth: int = 0) -> bool:
            if id(thing) in seen or depth > 12:
                return False
            seen.add(id(thing))
            if isinstance(thing, Secret):
                return not thing.closed and bytes(thing.view()) in forbidden
            if isinstance(thing, bytes | bytearray):
                return bytes(thing) in forbidden
            inner = list(vars(thing).values()) if hasattr(thing, "__dict__") else []
            inner += [getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ())]
            if isinstance(thing, dict | list | tuple | set):
                inner += list(thing.values()) if isinstance(thing, dict) else list(thing)
            return any(holds(one, depth + 1) for one in inner)

        assert not holds(vault)
        book = vault.identities.open(BY)
        # The look itself works: an open book holds it.
        assert holds(book)
        book.close()
        seen.clear()
        assert not holds(book)


def test_a_wrong_passphrase_opens_nothing_and_makes_one_wait(folder: Path) -> None:
    vaults = WiredVaults(StepClock())
    with reopen(folder) as vault:
        with pytest.raises(WrongPassphrase):
            vault.identities.open(ByPassphrase(OTHER_PASSPHRASE))
        station = StationVault(vault)
        for _ in range(4):
            with pytest.raises(WrongPassphrase):
                vaults.open_identities(station, ByPassphrase(OTHER_PASSPHRASE))
        with pytest.raises(UnlockTooSoon):
            vaults.open_identities(station, BY)
        # The same wait holds at the cover and at the unlocking.
        with pytest.raises(UnlockTooSoon):
            vaults.confirm(folder, BY)


def test_after_closing_nothing_opens_and_the_key_is_wiped(folder: Path) -> None:
    with reopen(folder) as vault:
        book = vault.identities.open(BY)
        key = book._key
        raw = key.view()
        assert any(raw)
        book.close()
        book.close()
        assert bytes(raw) == bytes(32)
        with pytest.raises(IdentityClosed):
            book.read(ids(vault)[0])
        with pytest.raises(IdentityClosed):
            book.save(ids(vault)[0], OTHER)


def test_swapped_between_testimonies_they_are_refused(folder: Path) -> None:
    with reopen(folder) as vault:
        connection, (first, second) = vault.context.connection, ids(vault)
        rows = connection.execute("SELECT testimony_id, sealed FROM identity")
        blobs = {str(row[0]): bytes(row[1]) for row in rows}
        for testimony_id, blob in ((first, blobs[second]), (second, blobs[first])):
            connection.execute("UPDATE identity SET sealed = ? WHERE testimony_id = ?", (blob, testimony_id))
        book = vault.identities.open(BY)
        for testimony_id in (first, second):
            with pytest.raises(IdentityDamaged):
                book.read(testimony_id)
        book.close()


def test_carried_to_another_vault_they_are_refused(folder: Path, make_vault: Callable[..., Vault]) -> None:
    other = make_vault("other")
    with reopen(folder) as vault:
        testimony_id = ids(vault)[0]
        blob = vault.context.connection.execute("SELECT sealed FROM identity WHERE testimony_id = ?", (testimony_id,))
        # Even under the very same key.
        with open_root(StoredKeys.of_folder(folder).keys, BY) as root:
            key = identity_key_of(root)
    connection = other.context.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO identity (testimony_id, sealed) VALUES (?, ?)", (testimony_id, blob[0][0]))
    book = OpenIdentities(other.context, key)
    with pytest.raises(IdentityDamaged):
        book.read(testimony_id)
    book.close()


def test_cut_lengthened_and_changed_ones_are_refused(folder: Path) -> None:
    with reopen(folder) as vault:
        connection, testimony_id = vault.context.connection, ids(vault)[0]
        ((whole,),) = connection.execute("SELECT sealed FROM identity WHERE testimony_id = ?", (testimony_id,))
        book = vault.identities.open(BY)
        for cut in (b"", whole[:27], whole[:-1], whole[:4096], whole + b"\0"):
            with pytest.raises(VaultConflict):
                connection.execute("UPDATE identity SET sealed = ? WHERE testimony_id = ?", (cut, testimony_id))
        flipped = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in (0, 11, 12, 100, 4000, 4123)]
        for changed in (*flipped, whole[:12] + bytes(4112), bytes(28), whole + bytes(4096)):
            connection.execute("UPDATE identity SET sealed = ? WHERE testimony_id = ?", (changed, testimony_id))
            with pytest.raises(IdentityDamaged):
                book.read(testimony_id)
        connection.execute("UPDATE identity SET sealed = ? WHERE testimony_id = ?", (whole, testimony_id))
        assert book.read(testimony_id) == WHO
        book.close()


def test_what_is_sealed_rightly_and_is_no_identity_is_refused(folder: Path) -> None:
    with reopen(folder) as vault:
        testimony_id = ids(vault)[0]
        book = vault.identities.open(BY)
        place = place_of(REAL, vault.context.vault_id, testimony_id)
        for text in (b"[]", b"{", b'{"given_name": 3}', b'{"surname": ""}', b"\xff", b'{"documents": [{}]}'):
            blob = wrap_secret(Secret(text.ljust(4096)), book._key, place)
            vault.context.connection.execute(
                "UPDATE identity SET sealed = ? WHERE testimony_id = ?", (blob, testimony_id)
            )
            with pytest.raises(IdentityDamaged):
                book.read(testimony_id)
        book.close()


def test_a_short_name_and_a_long_story_have_the_same_length(folder: Path) -> None:
    with open_root(StoredKeys.of_folder(folder).keys, BY) as root, identity_key_of(root) as key:
        lengths = {len(seal_identity(one, key, b"")) for one in (Identity(), OTHER, WHO, Identity(note="x" * 3000))}
    assert lengths == {4096 + 28}


def test_too_long_a_value_is_refused_and_nothing_changes(folder: Path) -> None:
    with reopen(folder) as vault:
        book = vault.identities.open(BY)
        with pytest.raises(IdentityTooLong):
            book.save(ids(vault)[0], Identity(given_name="x" * 201))
        assert book.read(ids(vault)[0]) == WHO
        book.close()


def test_custody_says_that_it_changed_and_not_what(folder: Path) -> None:
    with reopen(folder) as vault:
        testimony_id = ids(vault)[0]
        book = vault.identities.open(BY)
        book.save(testimony_id, WHO)
        book.read(testimony_id)
        book.close()
        assert vault.identities.remove(testimony_id)
        assert not vault.identities.remove(testimony_id)
        told = [entry.event for entry in vault.custody.of(testimony_id)]
        assert [event.act for event in told[1:]] == [Act.IDENTITY_SAVED, Act.IDENTITY_SAVED, Act.IDENTITY_REMOVED]
        assert all(event.facts == {} for event in told[1:])
        assert not vault.identities.kept(testimony_id)


def test_nothing_is_kept_of_a_testimony_that_was_sealed_away_or_never_was(folder: Path) -> None:
    with reopen(folder) as vault:
        sealed, other = ids(vault)
        with vault.context.connection.transaction():
            forget_content(vault.context.connection, sealed)
        book = vault.identities.open(BY)
        assert not vault.identities.kept(sealed)
        assert book.read(sealed) is None
        assert book.read(other) == OTHER
        with pytest.raises(MediaSealedAway):
            book.save(sealed, WHO)
        with pytest.raises(TestimonyUnknown):
            book.save("a" * 26, WHO)
        book.close()


def test_a_changed_passphrase_and_code_open_them_and_old_ones_do_not(folder: Path) -> None:
    change_passphrase(folder, BY, OTHER_PASSPHRASE, StepClock(), argon2=cheapest_argon2())
    change_recovery_code(folder, BY_ESCROW, OTHER_CODE, StepClock(), argon2=cheapest_argon2())
    for by in (ByPassphrase(OTHER_PASSPHRASE), ByRecoveryCode(OTHER_CODE), BY_ESCROW):
        assert read(folder, by) == [WHO, OTHER]
    with open_vault(folder, BY_ESCROW, StepClock()) as vault, pytest.raises(WrongPassphrase):
        vault.identities.open(BY)


def test_after_a_change_of_key_the_old_key_opens_nothing(folder: Path) -> None:
    with open_root(StoredKeys.of_folder(folder).keys, BY) as root:
        old_key = identity_key_of(root)
    assert change_key(folder, BY, OTHER_PASSPHRASE, OTHER_CODE, StepClock(), argon2=cheapest_argon2())
    for by in (ByPassphrase(OTHER_PASSPHRASE), ByRecoveryCode(OTHER_CODE), BY_ESCROW):
        assert read(folder, by) == [WHO, OTHER]
    with open_vault(folder, BY_ESCROW, StepClock()) as vault:
        stolen = OpenIdentities(vault.context, old_key)
        with pytest.raises(IdentityDamaged):
            stolen.read(ids(vault)[0])
        stolen.close()


def test_a_damaged_row_keeps_no_key_from_being_changed(folder: Path) -> None:
    with reopen(folder) as vault:
        damaged, _ = ids(vault)
        vault.context.connection.execute(
            "UPDATE identity SET sealed = zeroblob(4124) WHERE testimony_id = ?", (damaged,)
        )
    assert change_key(folder, BY, OTHER_PASSPHRASE, None, StepClock(), argon2=cheapest_argon2())
    with open_vault(folder, ByPassphrase(OTHER_PASSPHRASE), StepClock()) as vault:
        book = vault.identities.open(ByPassphrase(OTHER_PASSPHRASE))
        with pytest.raises(IdentityDamaged):
            book.read(damaged)
        book.close()


def test_while_a_change_of_key_is_unfinished_they_open_and_are_salvaged(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk refuses the second copy: the new passphrase opens, the database and its names keep their old key."""

    def refuse(*_: object, **__: object) -> None:
        raise DiskFull

    by = ByPassphrase(OTHER_PASSPHRASE)
    with monkeypatch.context() as full:
        full.setattr(rotation, "copy_database", refuse)
        assert not change_key(folder, BY, OTHER_PASSPHRASE, None, StepClock(), argon2=cheapest_argon2())
        assert read(folder, by) == [WHO, OTHER]
        salvage_vault(folder, by, folder.parent / "saved", no_progress, CancelToken())
    assert read(folder.parent / "saved", by) == [WHO, OTHER]
    assert read(folder, by) == [WHO, OTHER]
    assert StoredKeys.of_folder(folder).keys.previous is None


def test_a_backup_and_a_restored_header_open_them(folder: Path) -> None:
    with reopen(folder) as vault:
        vault.back_up(folder.parent / "copy", no_progress, CancelToken())
        header = vault.key_header_bytes()
    assert read(folder.parent / "copy", BY) == [WHO, OTHER]
    for name in ("vault.keys", "vault.keys.bak"):
        (folder / name).unlink()
    restore_key_header(folder, header)
    assert read(folder, BY_CODE) == [WHO, OTHER]


def test_no_file_of_the_vault_and_no_text_of_an_object_tells_them(folder: Path) -> None:
    shown = io.StringIO()
    print(WHO, WHO.documents, WHO.contacts, WHO.emergency, file=shown)
    for needle in needles(WHO):
        assert needle not in shown.getvalue().encode()
        for path in folder.rglob("*"):
            assert not path.is_file() or needle not in path.read_bytes(), path.name
