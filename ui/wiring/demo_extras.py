"""What the demo has beside its testimonies: what is known of some cases, and a wording that a machine reads aloud."""

import json
from importlib.resources import files
from pathlib import Path

from app.domain.casedata import CaseAnswer, CaseEvent, CaseRecord
from app.errors.storage import FileMissing
from storage.template.file import own_document
from ui.wiring.demo_stories import FOLDER

_READING = FOLDER / "reading"
_WORDING = "resources/wordings/en.json"


def extras() -> bytes:
    """Return the bytes that tell one make of all this from another."""
    return (FOLDER / "cases.json").read_bytes() + (_READING / "reading.json").read_bytes()


def story_cases() -> dict[str, CaseRecord]:
    """Return what is known of some of the stories, by their names."""
    found = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))
    return {
        name: CaseRecord(_answers(case["answers"]), tuple(CaseEvent(_answers(event)) for event in case["events"]))
        for name, case in found.items()
    }


def spoken_template() -> bytes:
    """Return the program's own template with the English wording and its synthetic reading in it."""
    wording = json.loads(files("ui").joinpath(_WORDING).read_text(encoding="utf-8"))
    wording["reading"] = json.loads((_READING / "reading.json").read_text(encoding="utf-8"))
    document = json.loads(own_document()) | {"id": "saksi-demo", "version": "1", "wordings": [wording]}
    return json.dumps(document, ensure_ascii=False).encode()


def reading_clip(name: str) -> bytes:
    """Return one sound of that reading. Raises FileMissing."""
    path = _READING / Path(name).name
    if not path.is_file():
        raise FileMissing(name=path.name)
    return path.read_bytes()


def _answers(values: dict[str, list[str]]) -> tuple[CaseAnswer, ...]:
    return tuple(CaseAnswer(field, tuple(given)) for field, given in values.items())
