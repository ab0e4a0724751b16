"""Every check of a bundle has its sentence."""

from app.domain.check import Check, CheckId, CheckStatus
from ui.checks import say_check


def test_every_check_is_a_statement_of_its_own() -> None:
    said = {say_check(Check(check_id, CheckStatus.PASSED)) for check_id in CheckId}
    assert len(said) == len(CheckId)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)
