"""The steps in which sound and a document go into the vault of the field."""

from datetime import date

from app.domain.audio import Purpose
from app.domain.consent import Age, Answer, Circumstance, GivenBy, Guardian, How, Terms, Use, questions
from app.errors.consent import ConsentMissing
from app.jobs import CancelToken
from app.usecases.attach import attach
from app.usecases.consent import permit, say, say_age
from app.usecases.record import RecordingSession
from ui.program import StationVault
from ui.terminal.commands.record import tell
from ui.terminal.output import clock
from ui.terminal.tour.state import Tour
from ui.words import QT_TRANSLATE_NOOP

_OFFICER = "F1"
_SAID = Circumstance("tour/1", "en", interpreter=False, given_by=GivenBy.SELF, how=How.SPOKEN, officer=_OFFICER)
_ANSWERS = tuple((question, Answer.GRANT, Terms()) for question in questions() if question.use is not Use.TRAINING)


def _refused_without_consent(vault: StationVault, testimony_id: str, today: date) -> bool:
    try:
        permit(vault, testimony_id, Purpose.TESTIMONY, today)
    except ConsentMissing:
        return True
    return False


def record_sample(tour: Tour) -> None:
    """The spoken sample goes into the vault, second by second."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "A spoken testimony is recorded into the vault, second by second."))
    sample = tour.program.sample()
    with tour.program.sound.file(sample.sound, realtime=False) as source, tour.field_vault() as vault:
        testimony = vault.testimonies.create((sample.language,))
        today = tour.program.clock.now().date()
        tour.must(_refused_without_consent(vault, testimony.id, today))
        say_age(vault.consents, testimony.id, Age.ADULT, Guardian.UNASKED, _OFFICER)
        events = say(vault.consents, testimony.id, _ANSWERS, _SAID, today)
        tour.say(
            QT_TRANSLATE_NOOP(
                "terminal",
                "Without consent the recorder refused. Then {count} answers were given, each told to the custody log.",
            ),
            count=len(events),
        )
        session = RecordingSession(
            vault.recordings, tour.program.sound.codec, source, tour.program.clock, lambda told: tell(tour.output, told)
        )
        part_id = session.begin(permit(vault, testimony.id, Purpose.TESTIMONY, today))
        while not (status := session.pump(0.1)).ended:
            tour.output.status(clock(status.saved_seconds))
        part = session.finish(tour.output.progress, CancelToken())
        facts = vault.recordings.facts(part_id)
    tour.must(
        facts.sealed
        and facts.chain_intact
        and abs(facts.seconds - status.heard_seconds) < 1 / facts.format.sample_rate_hz
    )
    tour.testimony_id, tour.case_code = testimony.id, testimony.case_code
    tour.told |= {"testimony": testimony.id, "seconds": facts.seconds, "chunks": facts.chunks}
    tour.say(
        QT_TRANSLATE_NOOP(
            "terminal", "Case {case}: heard {heard}, saved {saved} in {chunks} chunks, each durable before it counted."
        ),
        case=testimony.case_code,
        heard=clock(status.heard_seconds),
        saved=clock(facts.seconds),
        chunks=facts.chunks,
    )
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Sealed as FLAC, {size} bytes, SHA-512 {digest}..."),
        size=part.byte_count,
        digest=(part.sha512 or b"").hex()[:16],
    )


def attach_document(tour: Tour) -> None:
    """A document is sealed beside the sound."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "A sketch of a place is attached, sealed like the sound."))
    document = tour.program.sample().document
    with tour.field_vault() as vault:
        (part,) = attach(
            vault.testimonies, vault.attachments, tour.program.files.open, tour.testimony_id, [document],
            tour.output.progress, CancelToken(),
        )  # fmt: skip
        with vault.sealed_parts.open(part) as stream:
            tour.must(stream.read() == tour.program.files.read_small(document))
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "{name}: {size} bytes, read back and equal."),
        name=part.name,
        size=part.byte_count,
    )
