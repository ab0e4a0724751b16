"""Every check of a bundle has its sentence."""

from app.domain.check import Check, CheckId, CheckStatus
from ui.checks import say_check, say_status


def test_every_check_is_a_statement_of_its_own() -> None:
    said = {say_check(Check(check_id, CheckStatus.PASSED)) for check_id in CheckId}
    assert len(said) == len(CheckId)
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)


def test_every_status_is_a_word_of_its_own() -> None:
    assert len({say_status(Check(CheckId.SIZE, status)) for status in CheckStatus}) == len(CheckStatus)
