"""Real vaults and those of the demo refuse one another: every crossing, with real files (FORMAT.md, "Domains")."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.people import Contact, Role
from app.domain.unlocking import ByEscrowText, ByPassphrase, ByRecoveryCode
from app.errors.base import SaksiError
from app.errors.bundle import BundleIsDemo, BundleIsReal, BundleNotForUs, BundleSignatureBad, BundleTagsBad
from app.errors.people import CardIsDemo, CardIsReal
from app.errors.vault import MediaDamaged, VaultDamaged, VaultIsDemo, VaultIsReal, WrongEscrowKey, WrongPassphrase
from app.jobs import CancelToken, no_progress
from storage.bundle.baginfo import decode_bag_info
from storage.bundle.card import decode_card
from storage.bundle.outbox import FolderOutbox
from storage.bundle.own_card import CardFile, OwnCardFile
from storage.bundle.verify import Reader
from storage.bundle.writer import Writer, WritingStation
from storage.crypto.hybrid import HybridIdentity
from storage.crypto.recovery import generate_recovery_secret, recovery_lines
from storage.domain import DEMO, REAL, Domain
from storage.vault.custody import START_OF_CHAIN, chained_hash
from storage.vault.escrow import open_escrow
from storage.vault.keychange import change_key, change_passphrase
from storage.vault.keyheader import read_header
from storage.vault.organisation import Headquarters
from storage.vault.restore import restore_key_header
from storage.vault.salvage import salvage_vault
from storage.vault.storedkeys import StoredKeys
from storage.vault.vault import Vault, create_vault, open_vault
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE, StepClock, cheapest_argon2

ROOT = Path(__file__).resolve().parents[2]
BY = ByPassphrase(PASSPHRASE)
REFUSALS = [
    (DEMO, REAL, VaultIsDemo, CardIsDemo, BundleIsDemo),
    (REAL, DEMO, VaultIsReal, CardIsReal, BundleIsReal),
]
both_ways = pytest.mark.parametrize(("of", "meets", "vault_error", "card_error", "bundle_error"), REFUSALS)


class DomainOffice(Office):
    """An office whose rooms are those of its vault's domain, as ui/wiring/station.py joins them."""

    @property
    def domain(self) -> Domain:
        return self.vault.context.domain

    def rewire(self) -> None:
        self.__dict__["own_card"] = OwnCardFile(self.station, self.domain)
        self.__dict__["reader"] = Reader([self.station.identity], self.domain)
        writing = WritingStation(
            self.station.id,
            lambda: self.own_card.card().encoded,
            self.vault.key_header_bytes,
            self.station.signer,
            self.domain,
        )
        self.__dict__["writer"] = Writer(writing, self.vault.sealed_parts.open)

    def outgoing(self, folder: Path, to: Contact) -> Path:
        from app.usecases.export import export

        folder.mkdir()
        testimony = full_testimony(self)
        export(self.export_rooms, [testimony.id], [to], FolderOutbox(folder, self.domain), no_progress, CancelToken())
        (file,) = folder.iterdir()
        return file


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Callable[..., DomainOffice]]:
    made: list[Vault] = []

    def make(name: str, domain: Domain, role: Role = Role.STATION) -> DomainOffice:
        vault = create_vault(tmp_path / name, PASSPHRASE, StepClock(), argon2=cheapest_argon2(), domain=domain)
        made.append(vault)
        here = DomainOffice(vault)
        here.rewire()
        here.named(f"Office {name}", role)
        return here

    yield make
    for vault in made:
        vault.close()


def closed_vault(folder: Path, domain: Domain, **more: object) -> Path:
    create_vault(folder, PASSPHRASE, StepClock(), argon2=cheapest_argon2(), domain=domain, **more).close()  # type: ignore[arg-type]
    return folder


@both_ways
def test_d1_a_vault_of_the_other_domain_is_not_opened_and_says_which(
    of: Domain, meets: Domain, vault_error: type[SaksiError], card_error: object, bundle_error: object, tmp_path: Path
) -> None:
    folder = closed_vault(tmp_path / "vault", of)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(vault_error):
        open_vault(folder, BY, StepClock(), meets)
    with pytest.raises(vault_error):
        change_passphrase(folder, BY, "another calm river of six herons", StepClock(), domain=meets)
    with pytest.raises(vault_error):
        change_key(folder, BY, "another calm river of six herons", None, StepClock(), domain=meets)
    with pytest.raises(vault_error):
        salvage_vault(folder, BY, tmp_path / "saved", no_progress, CancelToken(), meets)
    assert not (tmp_path / "saved").exists()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    open_vault(folder, BY, StepClock(), of).close()


@both_ways
def test_d1_a_key_header_of_the_other_domain_is_not_put_back(
    of: Domain, meets: Domain, vault_error: type[SaksiError], card_error: object, bundle_error: object, tmp_path: Path
) -> None:
    other, own = closed_vault(tmp_path / "other", of), closed_vault(tmp_path / "own", meets)
    copy = (other / "vault.keys").read_bytes()
    for name in ("vault.keys", "vault.keys.bak"):
        (own / name).unlink()
    with pytest.raises(vault_error):
        restore_key_header(own, copy, meets)
    assert not (own / "vault.keys").exists()


@pytest.mark.parametrize(("of", "meets"), [(DEMO, REAL), (REAL, DEMO)])
def test_d2_a_forged_magic_opens_no_slot(of: Domain, meets: Domain, tmp_path: Path) -> None:
    """Somebody rewrites the header as one of the other domain, valid in every byte: the key context differs."""
    from dataclasses import replace

    with generate_recovery_secret() as secret:
        code = "\n".join(recovery_lines(secret))
    folder = closed_vault(tmp_path / "vault", of, recovery_code=code)
    stored = StoredKeys.of_folder(folder, of)
    stored.replaced(folder, replace(stored.keys, domain=meets))
    assert read_header(folder, meets).body["format"] == meets.format("vault-keys")
    with pytest.raises(WrongPassphrase):
        open_vault(folder, BY, StepClock(), meets)
    with pytest.raises(SaksiError, match="wrong_recovery_code"):
        open_vault(folder, ByRecoveryCode(code), StepClock(), meets)


@both_ways
def test_d3_a_database_of_the_other_domain_is_refused_even_with_its_key(
    of: Domain, meets: Domain, vault_error: type[SaksiError], card_error: object, bundle_error: object, tmp_path: Path
) -> None:
    """The database of one domain lies, under the right key, beside a header of the other one."""
    folder = closed_vault(tmp_path / "vault", meets)
    vault = open_vault(folder, BY, StepClock(), meets)
    vault.context.connection.execute(of.mark_database)
    vault.close()
    with pytest.raises(vault_error):
        open_vault(folder, BY, StepClock(), meets)


def test_d3_a_change_of_key_and_a_salvage_keep_the_mark(tmp_path: Path) -> None:
    folder = closed_vault(tmp_path / "vault", DEMO)
    other = "another calm river of six herons"
    assert change_key(folder, BY, other, None, StepClock(), argon2=cheapest_argon2(), domain=DEMO)
    salvage_vault(folder, ByPassphrase(other), tmp_path / "saved", no_progress, CancelToken(), DEMO)
    for place in (folder, tmp_path / "saved"):
        with open_vault(place, ByPassphrase(other), StepClock(), DEMO) as vault:
            assert vault.context.connection.execute("PRAGMA application_id") == [(0x44454D4F,)]
            assert vault.check(no_progress, CancelToken()) == []


@pytest.mark.parametrize(("of", "meets"), [(DEMO, REAL), (REAL, DEMO)])
def test_d4_an_escrow_of_the_other_domain_opens_nothing(of: Domain, meets: Domain, tmp_path: Path) -> None:
    identity = HybridIdentity.generate()
    folder = closed_vault(tmp_path / "vault", of, headquarters=Headquarters([identity.recipient]))
    text = open_escrow(StoredKeys.of_folder(folder, of).keys.escrow or b"", identity.to_text())
    assert text.startswith(of.format("escrow") + "\n")
    with pytest.raises(WrongEscrowKey):
        open_vault(folder, ByEscrowText(text.replace(of.prefix, meets.prefix, 1)), StepClock(), of)
    open_vault(folder, ByEscrowText(text), StepClock(), of).close()


def test_d5_custody_entries_are_hashed_under_another_label(office: Callable[..., DomainOffice]) -> None:
    demo = office("demo", DEMO)
    testimony = demo.vault.testimonies.create(("en",))
    (entry,) = demo.vault.custody.of(testimony.id)
    row = demo.vault.context.connection.execute(
        "SELECT number, testimony_id, act, at, facts, station FROM custody WHERE number = 1"
    )[0]
    assert entry.entry_hash == chained_hash(START_OF_CHAIN, row, b"saksi-demo-custody/1\n")
    assert entry.entry_hash != chained_hash(START_OF_CHAIN, row, b"saksi-custody/1\n")


def test_d6_sealed_media_carried_over_with_their_seed_open_nowhere_else(office: Callable[..., DomainOffice]) -> None:
    demo, real = office("demo", DEMO), office("real", REAL)
    source, target = full_testimony(demo), full_testimony(real, seed=2)
    part = next(part for part in demo.vault.testimonies.parts(source.id) if part.media_name)
    connection = real.vault.context.connection
    seed = demo.vault.context.connection.execute(
        "SELECT seed FROM testimony_seed WHERE testimony_id = ?", (source.id,)
    )[0][0]
    connection.execute("UPDATE testimony_seed SET seed = ? WHERE testimony_id = ?", (seed, target.id))
    name = part.media_name or ""
    media = real.vault.context.folder / "media"
    (media / name).write_bytes((demo.vault.context.folder / "media" / name).read_bytes())
    with demo.vault.context.media.open(source.id, name) as plain:
        assert plain.read(4)
    with pytest.raises(MediaDamaged):
        real.vault.context.media.open(target.id, name)


@both_ways
def test_d7_a_card_of_the_other_domain_is_not_trusted(
    of: Domain,
    meets: Domain,
    vault_error: object,
    card_error: type[SaksiError],
    bundle_error: object,
    office: Callable[..., DomainOffice],
) -> None:
    card = office("theirs", of).own_card.card().encoded
    assert b'"format":"' + of.format("card").encode() in card
    with pytest.raises(card_error):
        CardFile(meets).read(card)
    assert decode_card(card, of).encoded == card


@pytest.mark.parametrize(("of", "meets"), [(DEMO, REAL), (REAL, DEMO)])
def test_d7_a_card_that_only_calls_itself_otherwise_has_no_signature(
    of: Domain, meets: Domain, office: Callable[..., DomainOffice]
) -> None:
    card = office("theirs", of).own_card.card().encoded
    forged = card.replace(of.format("card").encode(), meets.format("card").encode())
    assert forged != card
    with pytest.raises(SaksiError, match=r"people\.card "):
        decode_card(forged, meets)


@both_ways
def test_d8_a_bundle_for_others_is_named_by_its_domain(
    of: Domain,
    meets: Domain,
    vault_error: object,
    card_error: object,
    bundle_error: type[SaksiError],
    office: Callable[..., DomainOffice],
    tmp_path: Path,
) -> None:
    field, theirs = office("field", of), office("theirs", of, Role.HEADQUARTERS)
    ours = office("ours", meets, Role.HEADQUARTERS)
    to = field.contacts.trust(CardFile(of).read(theirs.own_card.card().encoded))
    file = field.outgoing(tmp_path / "stick", to)
    assert of.names_bundle(file.name)
    with pytest.raises(bundle_error):
        ours.receive(file)
    assert not list((ours.vault.context.folder / "quarantine").iterdir())
    renamed = file.rename(tmp_path / "stick" / "something.age")
    with pytest.raises(BundleNotForUs):
        ours.receive(renamed)


@both_ways
def test_d9_a_bundle_that_was_sealed_to_us_is_refused_by_its_signature(
    of: Domain,
    meets: Domain,
    vault_error: object,
    card_error: object,
    bundle_error: type[SaksiError],
    office: Callable[..., DomainOffice],
    tmp_path: Path,
) -> None:
    """Somebody brought the recipient of one domain into the contacts of the other one, past every card."""
    from dataclasses import replace

    field, theirs = office("field", of), office("theirs", of, Role.HEADQUARTERS)
    ours = office("ours", meets, Role.HEADQUARTERS)
    card = theirs.own_card.card()
    crossed = replace(card, card=replace(card.card, recipient=ours.own_card.card().card.recipient))
    file = field.outgoing(tmp_path / "stick", field.contacts.trust(crossed))
    sender = field.own_card.card()
    ours.contacts.trust(sender)
    with pytest.raises(bundle_error) as refused:
        ours.receive(file)
    failed = [check.id.value for check in refused.value.checks if check.status.value == "failed"]  # type: ignore[attr-defined]
    assert failed == ["signature_ed25519"]
    assert ours.vault.testimonies.all() == []


@both_ways
def test_d9_a_description_of_the_other_domain_is_refused(
    of: Domain, meets: Domain, vault_error: object, card_error: object, bundle_error: type[SaksiError]
) -> None:
    with pytest.raises(bundle_error):
        decode_bag_info(f"Saksi-Format: {of.format('bundle')}\n".encode(), meets)
    with pytest.raises(BundleTagsBad):
        decode_bag_info(b"Saksi-Format: saksi-else-bundle/1\n", meets)


def test_d9_a_bundle_of_the_demo_is_believed_in_the_demo(office: Callable[..., DomainOffice], tmp_path: Path) -> None:
    field, headquarters = office("field", DEMO), office("headquarters", DEMO, Role.HEADQUARTERS)
    to = field.contacts.trust(CardFile(DEMO).read(headquarters.own_card.card().encoded))
    headquarters.contacts.trust(CardFile(DEMO).read(field.own_card.card().encoded))
    file = field.outgoing(tmp_path / "stick", to)
    received = headquarters.receive(file)
    assert len(received.items) == 1
    damaged = bytearray(file.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    with pytest.raises(SaksiError, match=r"bundle\.damaged"):
        headquarters.receive_bytes(bytes(damaged))


def test_every_rule_of_the_domains_has_its_test() -> None:
    rules = set(re.findall(r"\*\*(D\d+)\*\*", (ROOT / "storage/vault/FORMAT.md").read_text()))
    rules |= set(re.findall(r"\*\*(D\d+)\*\*", (ROOT / "storage/bundle/FORMAT.md").read_text()))
    tested = {found.upper() for found in re.findall(r"def test_(d\d+)_", Path(__file__).read_text())}
    assert rules == tested == {f"D{number}" for number in range(1, 10)}


def test_neither_domain_shares_a_name_with_the_other() -> None:
    for noun in ("card", "bundle", "vault-keys", "custody", "escrow", "seed"):
        assert REAL.purpose(noun) != DEMO.purpose(noun)
        assert not DEMO.purpose(noun).startswith(REAL.purpose(noun) + "/")
    assert REAL.key_magic != DEMO.key_magic
    assert len(REAL.key_magic) == len(DEMO.key_magic) == 8
    assert (REAL.other, DEMO.other) == (DEMO, REAL)
    assert BundleSignatureBad.code not in (BundleIsDemo.code, BundleIsReal.code)
    assert VaultDamaged.code not in (VaultIsDemo.code, VaultIsReal.code)
