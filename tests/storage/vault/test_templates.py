"""Templates in a vault: checked, kept for good, and the newest is in use."""

import json

import pytest

from app.errors.template import TemplateBad, TemplateError, TemplateVersionTaken
from app.errors.vault import VaultConflict
from storage.template.file import own_document, own_template
from tests.vault_fixtures import reopen


def version(name, organisation="Lotus"):
    return json.dumps({**json.loads(own_document()), "version": name, "organisation": organisation}).encode()


@pytest.fixture
def vault(make_vault):
    return make_vault()


def test_a_new_vault_uses_the_one_of_the_program(vault):
    assert vault.templates.current() == own_template()
    assert vault.templates.document() == own_document()
    (only,) = vault.templates.all()
    assert (only.number, only.name, only.brought_at) == (0, "saksi/2026-1", None)


def test_one_that_was_brought_in_is_used_also_after_opening_again(vault):
    assert vault.templates.bring(version("7")).name == "saksi/7"
    folder = vault.context.folder
    vault.close()
    with reopen(folder) as again:
        assert again.templates.current().organisation == "Lotus"
        assert again.templates.document() == version("7")
        assert [one.name for one in again.templates.all()] == ["saksi/7", "saksi/2026-1"]


def test_bringing_the_same_in_twice_changes_nothing(vault):
    vault.templates.bring(version("7"))
    vault.templates.bring(version("7"))
    assert len(vault.templates.all()) == 2


def test_a_changed_file_needs_a_new_version(vault):
    vault.templates.bring(version("7"))
    with pytest.raises(TemplateVersionTaken) as caught:
        vault.templates.bring(version("7", "Other"))
    assert caught.value.facts == {"name": "saksi/7"}
    with pytest.raises(TemplateVersionTaken):
        vault.templates.bring(version("2026-1"))
    assert vault.templates.current().organisation == "Lotus"


def test_a_wrong_one_is_not_kept(vault):
    with pytest.raises(TemplateBad):
        vault.templates.bring(version("Not A Version"))
    with pytest.raises(TemplateBad):
        vault.templates.read(version("Not A Version"))
    assert vault.templates.current() == own_template()


def test_an_earlier_one_can_be_used_again(vault):
    vault.templates.bring(version("7"))
    vault.templates.bring(version("8"))
    assert vault.templates.go_back(1).name == "saksi/7"
    assert vault.templates.current().name == "saksi/7"
    assert vault.templates.go_back(0) == own_template()
    assert vault.templates.go_back(0) == own_template()
    assert vault.templates.current() == own_template()
    assert len(vault.templates.all()) == 5
    with pytest.raises(TemplateError):
        vault.templates.go_back(99)


def test_what_was_kept_stays(vault):
    vault.templates.bring(version("7"))
    for statement in ("UPDATE template SET name = 'x'", "DELETE FROM template"):
        with pytest.raises(VaultConflict):
            vault.context.connection.execute(statement)
