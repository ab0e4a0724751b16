"""A whole session with names and numbers in it: none of them stands in anything that the program puts out.

What is looked through: everything printed, the whole home with its temporary folder, every file of every vault as it
lies there and as whoever holds the key of the database reads it, bundles and receipts as they lie on the stick and as
their recipient opens them, backups, rescued vaults, names of files.
"""

import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.domain.custody import Act
from app.domain.identity import (
    ContactNumber,
    ContactWay,
    DocumentKind,
    EmergencyContact,
    Identity,
    IdentityDocument,
    SafeToUse,
    texts_of,
)
from app.domain.identity_body import identity_of_body, identity_to_body
from app.domain.interview import InterviewSheet
from app.domain.people import Role
from app.domain.unlocking import ByPassphrase
from app.errors.age import AgeError
from storage.crypto.age import AgeReader
from storage.vault.connection import Connection
from storage.vault.keyslots import open_root
from storage.vault.rootkey import database_key_of
from storage.vault.storedkeys import StoredKeys
from tests.journeys.saksi import Program
from tests.offices import Office, full_testimony
from tests.vault_fixtures import PASSPHRASE, new_vault, reopen

OTHER_PASSPHRASE = "eleven patient otters cross downhill"
OPEN = {"passphrase": PASSPHRASE}
AGAIN = OPEN | {"again": PASSPHRASE}

WHO = Identity(
    given_name="Zephyrine",
    family_name="Quillonbury",
    other_names="Zephchen",
    own_script="ស្រីមុំ ចាន់ថា",
    birth="2001-02-29",
    documents=(
        IdentityDocument(DocumentKind.PASSPORT, "Ruritania", "QX7719046"),
        IdentityDocument(DocumentKind.NATIONAL_ID, "Grand Fenwick", "884-2207-31"),
    ),
    contacts=(
        ContactNumber(ContactWay.PHONE, "+999 555 010 4471", SafeToUse.AT_TIMES, "after the ninth bell"),
        ContactNumber(ContactWay.MESSENGER, "@quietheron77"),
    ),
    address="Ninth pier, second door",
    emergency=EmergencyContact("Osbertine", "great-aunt", "+999 555 0199 83"),
    note="陈玉兰 · เรียกชื่อเล่นว่าน้องฟ้าใส · Nguyễn Thị Ngọc Lan · फूलमती",
)
RISK = "the road back passes the market"
OTHER = Identity(given_name="Thaddeusina", own_script="สมหญิง ใจงามยิ่ง", note="ប៉ាកា")


def needles(*people: Identity) -> dict[str, bytes]:
    """Every canary in every spelling in which a program could let it slip."""
    found: dict[str, bytes] = {}
    for text in {piece for one in people for piece in texts_of(one)}:
        spellings = {text, text.replace(" ", ""), json.dumps(text)[1:-1], text.encode("unicode_escape").decode()}
        for spelling in spellings:
            found[f"{spelling} in UTF-8"] = spelling.encode()
            found[f"{spelling} in UTF-16"] = spelling.encode("utf-16-le")
        found[f"{text} in hexadecimal"] = text.encode().hex().encode()
    return found


def hits(wanted: dict[str, bytes], contents: dict[str, bytes]) -> list[str]:
    found = []
    for name, content in contents.items():
        lowered = content.lower()
        found += [f"{what}: {name}" for what, needle in wanted.items() if needle.lower() in lowered]
    return found


def files_below(folder: Path) -> dict[str, bytes]:
    """Contents by path; the names of files and folders are looked through as well."""
    found = {f"name of {path}": str(path.relative_to(folder)).encode() for path in folder.rglob("*")}
    return found | {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def decrypted(vault: Path, target: Path, passphrase: str = PASSPHRASE) -> bytes:
    """The whole database as whoever holds its key reads it: every table, custody, search and settings with the rest."""
    keys = StoredKeys.of_folder(vault).keys
    with open_root(keys, ByPassphrase(passphrase)) as root, database_key_of(root) as key:
        connection = Connection(vault / "vault.db", key, keys.database.salt)
    try:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
        connection.execute("SELECT sqlcipher_export('plain')")
    finally:
        connection.close()
    return target.read_bytes()


def opened_by_recipient(vault: Path, file: Path) -> bytes:
    """What stands in a bundle or a receipt."""
    with reopen(vault) as opened:
        identity = Office(opened).station.identity
        with AgeReader(io.BytesIO(file.read_bytes()), [identity]) as reader:
            return reader.read(1 << 28)


class Session:
    """One told session. `said` holds everything that was printed, by command; what `show` prints stands apart."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home, self.stick = root / "home", root / "stick"
        self.vaults = {name: root / name for name in ("field", "headquarters", "partner")}
        self.said: dict[str, bytes] = {}
        self.shown: dict[str, Any] = {}
        self.named = root
        self.stick.mkdir()
        self.program = Program(self.home)

    def run(
        self, *arguments: str | Path, secrets: dict[str, str] | None = None, given: str = "", fails: bool = False
    ) -> dict[str, Any]:
        """Run a command in both of its forms; what both print is kept, and the JSON object returned."""
        process = self.program.start(*arguments, "--json", secrets=secrets or OPEN)
        out, err = process.communicate(given, timeout=250)
        name = f"{len(self.said)} {' '.join(str(word) for word in arguments if isinstance(word, str))}"
        assert (process.returncode != 0) == fails, f"{name}: {out}{err}"
        self.said[name] = (out + err).encode()
        told: dict[str, Any] = json.loads(out)
        return told

    def told(self, *arguments: str | Path, secrets: dict[str, str] | None = None) -> None:
        """Run a command as a person would see it."""
        done = self.program.run(*arguments, secrets=secrets or OPEN)
        self.said[f"{len(self.said)} {' '.join(str(word) for word in arguments if isinstance(word, str))}"] = (
            done.stdout + done.stderr
        ).encode()


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    made = Session(tmp_path_factory.mktemp("scan"))
    cases = _offices(made)
    field, headquarters = made.vaults["field"], made.vaults["headquarters"]
    # Written down, refused in every way, shown, written again.
    for case, who in zip(cases, (WHO, OTHER), strict=False):
        given = json.dumps(identity_to_body(who), ensure_ascii=False)
        made.run("identity", field, case, "set", secrets=AGAIN, given=given)
    for wrong in (
        '{"surname": "Zephyrine"}',
        '{"Zephyrine": ""}',
        '{"documents": [{"kind": "Zephyrine"}]}',
        json.dumps({"given_name": "Zephyrine" * 99}),
        '{"given_name": "Zephyrine',
    ):
        made.run("identity", field, cases[0], "set", secrets=AGAIN, given=wrong, fails=True)
    wrong_again = OPEN | {"again": "wrong words"}
    made.run("identity", field, cases[0], "show", secrets=wrong_again, fails=True)
    made.run("identity", field, cases[2], "show", secrets=AGAIN, fails=True)
    shown = made.program.ask("identity", field, cases[0], "show", secrets=AGAIN)
    made.shown = {"json": shown, "text": made.program.run("identity", field, cases[0], "show", secrets=AGAIN).stdout}
    _work(made, cases)
    # Carried to two offices, taken in, confirmed, sealed away.
    for name in ("headquarters", "partner"):
        card = made.root / f"{name}.json"
        left = made.run("export", field, *cases[:2], "--to", made.stick, "--recipient", card)
        for bundle in left["bundles"]:
            made.run("receive", made.vaults[name], bundle["file"])
    # With a way in given once more, name and contact leave: to headquarters, of the one testimony.
    named = made.root / "named"
    named.mkdir()
    card = made.root / "headquarters.json"
    left = made.run("export", field, cases[0], "--to", named, "--recipient", card, "--names", secrets=AGAIN)
    made.named = Path(left["bundles"][0]["file"])
    assert left["bundles"][0]["named"] == left["bundles"][0]["testimonies"]
    made.run("receive", headquarters, made.named)
    made.run("export", field, cases[0], "--to", named, "--recipient", card, "--names", secrets=wrong_again, fails=True)
    receipts = made.run("receipt", "give", headquarters, "--to", made.stick, "--copies", "2")
    assert receipts
    for receipt in sorted(made.stick.glob("*receipt*")):
        made.run("receipt", "take", field, receipt)
    made.run("vault", "backup", field, "--to", made.root / "backup")
    made.run("vault", "rescue", field, "--to", made.root / "rescued")
    made.run("seal", field, cases[1], "--yes")
    made.run("identity", field, cases[1], "show", secrets=AGAIN, fails=True)
    made.run("vault", "passphrase", field, "--compromised", secrets=OPEN | {"new-passphrase": OTHER_PASSPHRASE})
    return made


def _offices(made: Session) -> list[str]:
    """A field office with three testimonies, and two offices that it trusts; returns the case codes."""
    offices = {name: Office(new_vault(folder)) for name, folder in made.vaults.items()}
    roles = {"field": Role.STATION, "headquarters": Role.HEADQUARTERS, "partner": Role.PARTNER}
    for name, office in offices.items():
        office.named(f"Office {name}", roles[name])
        (made.root / f"{name}.json").write_bytes(office.own_card.card().encoded)
    for name in ("headquarters", "partner"):
        offices["field"].trusts(offices[name])
        offices[name].trusts(offices["field"])
    # Everything is granted, to be named too: without a way in for that very export it travels nowhere all the same.
    made_here = [full_testimony(offices["field"], seed) for seed in (1, 2, 3)]
    for testimony in made_here:
        offices["field"].vault.interviews.save(testimony.id, InterviewSheet(risk=RISK))
    codes = [testimony.case_code for testimony in made_here]
    for office in offices.values():
        office.vault.close()
    return codes


def _work(made: Session, cases: list[str]) -> None:
    """Everything else that prints or writes."""
    field = made.vaults["field"]
    for form in ("text", "vtt", "json"):
        made.run("show", field, cases[0], "--format", form)
        made.told("show", field, cases[0], "--format", form)
    made.run("search", field, "gate")
    made.told("search", field, "gate")
    made.run("vault", "info", field)
    made.told("vault", "info", field)
    made.run("vault", "check", field)
    made.run("keys", "card", field)


@pytest.fixture(scope="module")
def everything(session: Session, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """All that the session put out, as it lies there and as those with a right to it open it."""
    plain = tmp_path_factory.mktemp("plain")
    found = {**session.said, **files_below(session.root)}
    passphrases = {"field": OTHER_PASSPHRASE}
    for name in ("field", "headquarters", "partner", "backup", "rescued"):
        database = decrypted(session.root / name, plain / name, passphrases.get(name, PASSPHRASE))
        found[f"database of {name}"] = database
    bundles = sorted(session.stick.glob("*.age"))
    for bundle in bundles:
        for name in ("headquarters", "partner"):
            try:
                found[f"{bundle.name} as {name} opens it"] = opened_by_recipient(session.vaults[name], bundle)
            except Exception:  # noqa: BLE001 - sealed to the other one
                continue
    assert sum(" opens it" in name for name in found) >= 2
    return found


def test_they_are_shown_where_they_are_asked_for(session: Session) -> None:
    assert identity_of_body(session.shown["json"]["identity"]) == WHO
    missing = [text for text in texts_of(WHO) if text not in session.shown["text"]]
    assert missing == []


def test_they_stand_nowhere_else(everything: dict[str, bytes]) -> None:
    wanted = needles(WHO, OTHER)
    assert len(wanted) > 60
    assert len(everything) > 60
    assert hits(wanted, everything) == []


def test_they_stand_in_the_one_bundle_for_the_one_recipient(session: Session) -> None:
    """Only headquarters open it, and only by giving a way in once more they read it."""
    plain = opened_by_recipient(session.vaults["headquarters"], session.named)
    assert [text for text in texts_of(WHO) if text.encode() not in plain] == []
    assert hits(needles(OTHER), {"bundle": plain}) == []
    with pytest.raises(AgeError):
        opened_by_recipient(session.vaults["partner"], session.named)
    testimony = session.shown["json"]["testimony"]
    came = session.program.ask("identity", session.vaults["headquarters"], testimony, "show", secrets=AGAIN)
    assert identity_of_body(came["identity"]) == WHO
    refused = session.program.refuse("identity", session.vaults["partner"], testimony, "show", secrets=AGAIN)
    assert refused["code"] == "identity.missing"


def test_the_look_reaches_every_kind_of_output(session: Session, everything: dict[str, bytes]) -> None:
    """What may stand there is found there: the look is no empty one."""
    code = session.shown["json"]["testimony"]
    places = [name for name, content in everything.items() if code.encode() in content]
    for kind in ("export", "show", "database of field", "database of headquarters", "database of rescued"):
        assert any(kind in name for name in places), kind
    assert any(" opens it" in name for name in places)
    sheets = [name for name, content in everything.items() if RISK.encode() in content]
    assert any("headquarters opens it" in name for name in sheets)
    assert not any("partner" in name for name in sheets)


def test_it_would_be_found_wherever_somebody_let_it_slip(session: Session, tmp_path: Path) -> None:
    """Broken on purpose: a name in the facts of the custody log, in a setting, in a name of a file."""
    vault = shutil.copytree(session.root / "backup", tmp_path / "vault")
    with reopen(vault) as opened:
        testimony = opened.testimonies.all()[0]
        opened.custody.record(testimony.id, Act.IDENTITY_SAVED, {"name": WHO.own_script})
        opened.context.settings.put("somewhere", WHO.contacts[0].number.encode())
    (tmp_path / "vault" / "Zephyrine.txt").write_bytes(b"")
    found = hits(needles(WHO), {"database": decrypted(vault, tmp_path / "plain.db"), **files_below(tmp_path / "vault")})
    for text in (WHO.own_script, WHO.contacts[0].number, WHO.given_name):
        assert any(one.startswith(text) for one in found), text


def test_the_planted_ones_are_found_in_every_spelling(tmp_path: Path) -> None:
    wanted = needles(WHO, OTHER)
    contents = {name: b"before" + needle + b"after" for name, needle in wanted.items()}
    assert {hit.rpartition(": ")[2] for hit in hits(wanted, contents)} == set(contents)
    assert hits(wanted, {"nothing": b"the bus stopped at the blue gate"}) == []


def test_they_are_where_they_belong_after_it_all(session: Session, tmp_path: Path) -> None:
    """And nothing was lost on the way: the changed key, the backup and the rescued vault open them."""
    for name, passphrase in (("field", OTHER_PASSPHRASE), ("backup", PASSPHRASE), ("rescued", PASSPHRASE)):
        folder = session.root / name
        case = session.program.ask(
            "identity", folder, session.shown["json"]["testimony"], "show",
            secrets={"passphrase": passphrase, "again": passphrase},
        )  # fmt: skip
        assert identity_of_body(case["identity"]) == WHO, name


def test_case_codes_are_drawn_by_chance(session: Session) -> None:
    """A case code holds nothing that was typed, neither a name nor how many there were before."""
    with reopen(session.root / "rescued") as opened:
        codes = [one.case_code for one in opened.testimonies.all()]
        drawn = {opened.testimonies.suggest_case_code() for _ in range(50)}
        for name in ("Zephyrine", "ZEPHYRI", "LAN-LAN", "ស្រីមុំ"):
            assert opened.testimonies.create(("km",), name).case_code != name
    assert len(codes) == 3
    assert len(drawn) > 45
    assert all(re.fullmatch(r"[A-Z0-9]{3}-[A-Z0-9]{3}", code) for code in [*codes, *drawn])
