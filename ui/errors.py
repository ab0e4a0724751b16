"""From the code of an error to one calm sentence and one next step."""

from dataclasses import dataclass

from app.errors.base import SaksiError
from ui.sentences import (
    age,
    attachment,
    audio,
    bundle,
    crypto,
    model,
    people,
    receipt,
    seal,
    signature,
    storage,
    tour,
    transcription,
    transcripts,
    usage,
    vault,
)
from ui.sentences.sentence import Sentence
from ui.words import translate

# One line for each family of app/errors; a test holds that every code has its sentence.
_FAMILIES = (
    age.SENTENCES,
    attachment.SENTENCES,
    audio.SENTENCES,
    bundle.SENTENCES,
    crypto.SENTENCES,
    model.SENTENCES,
    people.SENTENCES,
    receipt.SENTENCES,
    seal.SENTENCES,
    signature.SENTENCES,
    storage.SENTENCES,
    tour.SENTENCES,
    transcription.SENTENCES,
    transcripts.SENTENCES,
    usage.SENTENCES,
    vault.SENTENCES,
)


@dataclass(frozen=True, slots=True)
class Explained:
    """An error as a person meets it."""

    code: str
    what: str
    next_step: str


def sentences() -> dict[str, Sentence]:
    """Return every known code with its sentence, untranslated."""
    return {code: sentence for family in _FAMILIES for code, sentence in family.items()}


def explain(error: BaseException) -> Explained:
    """Return what to say of an error; anything outside the error tree is "internal.unknown"."""
    known = sentences()
    code = error.code if isinstance(error, SaksiError) and error.code in known else "internal.unknown"
    facts = error.facts if isinstance(error, SaksiError) else {}
    sentence = known[code]
    return Explained(
        code=error.code if isinstance(error, SaksiError) else code,
        what=_fill(sentence.what, facts),
        next_step=_fill(sentence.next_step, facts),
    )


def explain_code(code: str) -> Explained:
    """Return what to say of an error of which only the code was kept."""
    known = sentences()
    sentence = known.get(code, known["internal.unknown"])
    return Explained(code=code, what=_fill(sentence.what, {}), next_step=_fill(sentence.next_step, {}))


def _fill(text: str, facts: dict[str, str | int | float]) -> str:
    shown = translate("errors", text)
    for name, value in facts.items():
        shown = shown.replace("{" + name + "}", str(value))
    return shown
