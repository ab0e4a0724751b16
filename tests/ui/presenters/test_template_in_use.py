"""One template for a session, read off the window's thread, told to whoever shows it."""

from collections.abc import Callable

from app.domain.template import Template
from storage.template.file import own_template
from storage.vault.vault import Vault
from tests.fakes.hand_jobs import HandJobs
from tests.template_samples import lotus_document, lotus_template
from ui.presenters.template_in_use import TemplateInUse


def test_it_is_read_once_and_told_to_all_then_and_later(make_vault: Callable[..., Vault]) -> None:
    jobs, seen, late = HandJobs(), list[Template](), list[Template]()
    used = TemplateInUse(make_vault().templates, jobs)
    assert used.template is None
    assert used.at_work is None
    forget = used.watch(seen.append)
    jobs.finish()
    assert seen == [own_template()]
    used.watch(late.append)
    assert late == [own_template()]
    forget()
    forget()
    used.use(lotus_template())
    assert late[-1].name == "lotus/3"
    assert len(seen) == 1
    used.close()
    used.use(own_template())
    assert len(late) == 2


def test_a_vault_with_a_template_uses_that(make_vault: Callable[..., Vault]) -> None:
    vault, jobs = make_vault(), HandJobs()
    vault.templates.bring(lotus_document())
    used = TemplateInUse(vault.templates, jobs)
    jobs.finish()
    assert used.template == lotus_template()


def test_a_vault_that_cannot_be_read_leaves_it_unknown(make_vault: Callable[..., Vault]) -> None:
    vault, jobs = make_vault(), HandJobs()
    used = TemplateInUse(vault.templates, jobs)
    vault.close()
    jobs.finish()
    assert used.template is None
