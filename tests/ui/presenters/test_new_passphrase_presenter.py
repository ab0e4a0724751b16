from typing import TYPE_CHECKING, cast

from app.domain.passphrase import Strength
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.new_passphrase import Again, NewPassphrase, NewPassphraseState
from ui.wiring.vaults import WiredVaults

if TYPE_CHECKING:
    from ui.program import Vaults

WEAK, STRONG = "password1", "eleven quiet boats leave the misty harbour"


class CountingVaults:
    """Draws numbered words and estimates by length; says in `estimated` what it was asked."""

    def __init__(self, *, broken: bool = False) -> None:
        self.drawn = 0
        self.estimated: list[str] = []
        self.broken = broken

    def suggest_passphrase(self) -> str:
        self.drawn += 1
        return f"words {self.drawn}"

    def strength(self, passphrase: str) -> Strength:
        if self.broken:
            raise RuntimeError
        self.estimated.append(passphrase)
        return Strength(float(len(passphrase)), 12.0)


class Choosing:
    def __init__(self, vaults: object) -> None:
        self.jobs = HandJobs()
        self.shown: list[NewPassphraseState] = []
        self.choice = NewPassphrase(cast("Vaults", vaults), self.jobs, self.shown.append)

    @property
    def state(self) -> NewPassphraseState:
        return self.shown[-1]


def test_six_words_are_offered_and_typed_once_more() -> None:
    choosing = Choosing(WiredVaults(clock=None))  # type: ignore[arg-type]
    choosing.choice.suggest()
    choosing.jobs.finish()
    words = choosing.state.suggested
    assert len(words.split()) == 6
    assert not choosing.state.ready
    choosing.choice.type_again(words[:4])
    assert choosing.state.again is Again.ON_THE_WAY
    choosing.choice.type_again(words[:4] + "#")
    assert choosing.state.again is Again.DIFFERENT
    choosing.choice.type_again(words)
    assert choosing.state.ready
    assert choosing.choice.passphrase == words


def test_other_words_have_to_be_typed_anew() -> None:
    choosing = Choosing(CountingVaults())
    choosing.choice.suggest()
    choosing.jobs.finish()
    choosing.choice.type_again("words 1")
    assert choosing.state.ready
    choosing.choice.suggest()
    choosing.jobs.finish()
    assert choosing.state.suggested == "words 2"
    assert not choosing.state.ready


def test_an_own_passphrase_is_estimated() -> None:
    choosing = Choosing(WiredVaults(clock=None))  # type: ignore[arg-type]
    choosing.choice.choose_own(True)
    choosing.choice.type_own(WEAK)
    assert choosing.state.strength is None
    choosing.jobs.finish()
    assert choosing.state.strength is not None
    assert not choosing.state.strength.enough
    assert 0 < choosing.state.strength.share < 1
    choosing.choice.type_again(WEAK)
    assert not choosing.state.ready
    choosing.choice.type_own(STRONG)
    choosing.jobs.finish()
    choosing.choice.type_again(STRONG)
    assert choosing.state.ready
    assert choosing.state.strength.share == 1
    assert choosing.choice.passphrase == STRONG


def test_the_estimator_runs_once_at_a_time_and_then_on_the_newest_text() -> None:
    vaults = CountingVaults()
    choosing = Choosing(vaults)
    choosing.choice.choose_own(True)
    for text in ("a", "ab", "abc"):
        choosing.choice.type_own(text)
    assert len(choosing.jobs.waiting) == 1
    choosing.jobs.finish()
    assert vaults.estimated == ["a", "abc"]
    assert choosing.state.strength == Strength(3.0, 12.0)


def test_nothing_is_estimated_of_nothing_and_late_answers_are_dropped() -> None:
    vaults = CountingVaults()
    choosing = Choosing(vaults)
    choosing.choice.choose_own(True)
    choosing.choice.type_own("abc")
    choosing.choice.type_own("")
    choosing.jobs.finish()
    assert vaults.estimated == ["abc"]
    assert choosing.state.strength is None
    choosing.choice.type_own("abcd")
    choosing.choice.choose_own(False)
    choosing.choice.type_own("abcd")
    choosing.jobs.finish()
    assert choosing.state.strength is None


def test_without_an_estimate_nothing_is_ready() -> None:
    vaults = CountingVaults(broken=True)
    choosing = Choosing(vaults)
    choosing.choice.choose_own(True)
    choosing.choice.type_own(STRONG)
    choosing.choice.type_again(STRONG)
    choosing.jobs.finish()
    assert not choosing.state.ready
    vaults.broken = False
    choosing.choice.type_own(STRONG)
    choosing.jobs.finish()
    assert choosing.state.ready


def test_what_was_typed_is_forgotten_and_never_shown_by_repr() -> None:
    choosing = Choosing(CountingVaults())
    choosing.choice.suggest()
    choosing.jobs.finish()
    assert "words 1" not in repr(choosing.state)
    choosing.choice.forget()
    assert choosing.state == NewPassphraseState()
    assert choosing.choice.passphrase == ""
