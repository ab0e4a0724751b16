"""Whether somebody counts as a child: until it is known, and where it cannot be known."""

from collections.abc import Callable

from app.domain.consent import Age, Guardian
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from ui.presenters.counts_as_child import CountsAsChild


def test_everybody_counts_as_a_child_until_they_are_known_not_to(make_vault: Callable[..., Vault]) -> None:
    vault, jobs, said = make_vault(), HandJobs(), list[bool]()
    age = CountsAsChild(vault.consents, jobs, said.append)
    grown, unknown, small = (vault.testimonies.create(("km",)).id for _ in range(3))
    vault.consents.say_age(grown, Age.ADULT, Guardian.UNASKED, "F7")
    vault.consents.say_age(small, Age.CHILD, Guardian.NONE, "F7")
    for testimony_id, child in ((grown, False), (unknown, True), (small, True), ("nobody", True)):
        age.visit(testimony_id)
        assert said[-1]
        jobs.finish()
        assert said[-1] is child
    # What comes after somebody went on to another testimony is not said.
    age.visit(grown)
    age.visit(small)
    jobs.finish()
    assert said[-1]
    age.visit(grown)
    age.close()
    heard = len(said)
    jobs.finish()
    assert len(said) == heard


def test_what_cannot_be_read_counts_as_a_child(make_vault: Callable[..., Vault]) -> None:
    vault, jobs, said = make_vault(), HandJobs(), list[bool]()
    grown = vault.testimonies.create(("km",)).id
    vault.consents.say_age(grown, Age.ADULT, Guardian.UNASKED, "F7")
    age = CountsAsChild(vault.consents, jobs, said.append)
    vault.close()
    age.visit(grown)
    jobs.finish()
    assert said == [True]
