"""The template of an organisation at the terminal: written out, edited, brought in, and taken back."""

import json
from pathlib import Path

from tests.journeys.saksi import Program
from tests.vault_fixtures import PASSPHRASE, new_vault

OPEN = {"passphrase": PASSPHRASE}


def test_a_template_is_written_out_edited_brought_in_and_taken_back(tmp_path: Path) -> None:
    program, folder, file = Program(tmp_path / "home"), tmp_path / "vault", tmp_path / "lotus.json"
    new_vault(folder).close()
    program.ask("template", "export", folder, file, secrets=OPEN)
    document = json.loads(file.read_text("utf-8"))
    document |= {"id": "lotus", "version": "1", "organisation": "Lotus Network"}
    file.write_text(json.dumps(document), "utf-8")
    brought = program.ask("template", "import", folder, file, secrets=OPEN)
    assert (brought["name"], brought["organisation"], brought["questions"]) == ("lotus/1", "Lotus Network", 21)
    assert "lotus/1" in program.run("template", "show", folder, secrets=OPEN).stdout
    document["limits"]["child_minutes"] = 999
    file.write_text(json.dumps(document | {"version": "2"}), "utf-8")
    refused = program.refuse("template", "import", folder, file, secrets=OPEN)
    assert refused["code"] == "template.bad"
    assert "limits.child_minutes" in refused["what"]
    file.write_text(json.dumps(document | {"format": "saksi-template/2"}), "utf-8")
    assert program.refuse("template", "import", folder, file, secrets=OPEN)["code"] == "template.format"
    assert program.ask("template", "back", folder, "0", secrets=OPEN)["name"] == "saksi/2026-1"
    kept = program.ask("template", "show", folder, secrets=OPEN)["kept"]
    assert [one["name"] for one in kept] == ["saksi/2026-1", "lotus/1", "saksi/2026-1"]
