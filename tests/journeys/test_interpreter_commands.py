"""Recording through an interpreter by the command line: nothing begins before they may interpret."""

import pytest

from app.domain.audio import Purpose
from tests.journeys.saksi import AGREED, SAMPLE, Program
from tests.vault_fixtures import PASSPHRASE, new_vault, reopen

OPEN = {"passphrase": PASSPHRASE}
FIT = [word for thing in ("briefed", "secrecy", "no-conflict", "accepted") for word in ("--interpreter-is", thing)]


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path / "home")


def test_an_unfit_interpreter_is_refused_before_anything_is_made(program, tmp_path):
    folder = tmp_path / "vault"
    new_vault(folder).close()
    record = ("record", folder, "--from", SAMPLE, "--language", "km", *AGREED)
    through = (*record, "--interpreter-code", "K2")
    unsaid = program.refuse(*record, "--interpreter", secrets=OPEN)
    assert unsaid["code"] == "interpreter.unfit"
    for missing in range(4):
        said = FIT[: 2 * missing] + FIT[2 * missing + 2 :]
        assert program.refuse(*through, *said, secrets=OPEN)["code"] == "interpreter.unfit"
    name = program.refuse(*record, "--interpreter-code", "Auntie Dara", *FIT, secrets=OPEN)
    assert name["code"] == "interpreter.code_bad"
    with reopen(folder) as vault:
        assert not vault.testimonies.all()
    made = program.ask(*through, *FIT, secrets=OPEN)
    with reopen(folder) as vault:
        (came,) = vault.interviews.of(made["testimony"]).interpreters
        assert (came.interpreter.code, came.interpreter.fit) == ("K2", True)
        assert vault.circumstances.of(made["testimony"]).interpreter
        assert all(one.circumstance.interpreter for one in vault.consents.of(made["testimony"]).events)
        (facts,) = vault.recordings.of(made["testimony"])
        assert facts.purpose is Purpose.TESTIMONY
    again = ("record", folder, "--from", SAMPLE, "--testimony", made["testimony"])
    unfit = program.refuse(*again, "--interpreter-code", "Z9", *FIT[:4], secrets=OPEN)
    assert unfit["code"] == "interpreter.unfit"
