"""Approving by the command line: the second person types their own passphrase."""

import pytest

from app.domain.consent import Age, Guardian
from tests.journeys.saksi import Program
from tests.vault_fixtures import PASSPHRASE, new_vault

OPEN = {"passphrase": PASSPHRASE}
SECOND = "another calm heron by the ferry"


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "home")


def test_a_second_person_signs(program, tmp_path):
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        testimony = vault.testimonies.create(("km",))
        vault.consents.say_age(testimony.id, Age.NOT_SURE, Guardian.UNASKED, "F7")
    assert program.ask("approve", "list", folder, secrets=OPEN)["approvers"] == []
    same = program.refuse("approve", "add", folder, "B2", secrets={**OPEN, "approver": PASSPHRASE})
    assert same["code"] == "approval.not_another"
    made = program.ask("approve", "add", folder, "B2", secrets={**OPEN, "approver": SECOND})["approver"]
    assert (made["code"], made["active"]) == ("B2", True)
    sign = ("approve", "sign", folder, testimony.case_code, "--as", "B2")
    wrong = program.refuse(*sign, secrets={**OPEN, "approver": "not theirs"})
    assert wrong["code"] == "approval.passphrase_wrong"
    signed = program.ask(*sign, "--for", "own_staff", "--for", "partner", secrets={**OPEN, "approver": SECOND})
    assert (signed["testimony"], signed["kinds"]) == (testimony.id, ["own_staff", "partner"])
    said = program.run("approve", "remove", folder, "B2", secrets=OPEN)
    assert "“B2” approves nothing more" in said.stdout
    assert program.refuse(*sign, secrets={**OPEN, "approver": SECOND})["code"] == "approval.approver_unknown"
