"""From the code of an error to one calm sentence and one next step."""

from dataclasses import dataclass
from functools import cache

from app.errors.base import Fact, SaksiError
from ui.sentences import (
    age,
    approval,
    attachment,
    audio,
    bundle,
    case,
    consent,
    crypto,
    erasure,
    identity,
    interpreter,
    masking,
    model,
    people,
    recall,
    receipt,
    seal,
    session,
    signature,
    statistics,
    storage,
    template,
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
    approval.SENTENCES,
    attachment.SENTENCES,
    audio.SENTENCES,
    bundle.SENTENCES,
    case.SENTENCES,
    consent.SENTENCES,
    crypto.SENTENCES,
    erasure.SENTENCES,
    identity.SENTENCES,
    interpreter.SENTENCES,
    masking.SENTENCES,
    model.SENTENCES,
    people.SENTENCES,
    recall.SENTENCES,
    receipt.SENTENCES,
    seal.SENTENCES,
    session.SENTENCES,
    signature.SENTENCES,
    statistics.SENTENCES,
    storage.SENTENCES,
    template.SENTENCES,
    tour.SENTENCES,
    transcription.SENTENCES,
    transcripts.SENTENCES,
    usage.SENTENCES,
    vault.SENTENCES,
)


@dataclass(frozen=True, slots=True)
class Explained:
    """An error as a person meets it, in whatever language is spoken when it is read. `facts` fill its sentences."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()

    @property
    def what(self) -> str:
        """What happened, in one calm sentence."""
        return self._filled(self._sentence.what)

    @property
    def next_step(self) -> str:
        """The one thing to do now."""
        return self._filled(self._sentence.next_step)

    @property
    def _sentence(self) -> Sentence:
        known = sentences()
        return known.get(self.code, known["internal.unknown"])

    def _filled(self, text: str) -> str:
        shown = translate("errors", text)
        for name, value in self.facts:
            shown = shown.replace("{" + name + "}", str(value))
        return shown


@cache
def sentences() -> dict[str, Sentence]:
    """Return every known code with its sentence, untranslated."""
    return {code: sentence for family in _FAMILIES for code, sentence in family.items()}


def explain(error: BaseException) -> Explained:
    """Return what to say of an error; anything outside the error tree is "internal.unknown"."""
    if isinstance(error, SaksiError):
        return Explained(error.code, tuple(error.facts.items()))
    return Explained("internal.unknown")


def explain_code(code: str) -> Explained:
    """Return what to say of an error of which only the code was kept."""
    return Explained(code)
