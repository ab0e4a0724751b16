"""saksi tour: the whole main job in temporary folders, told step by step, each step checked."""

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.bundle import ItemOutcome
from app.domain.check import CheckStatus
from app.domain.people import Role, SignedCard
from app.domain.transcript import Account, WindowStatus
from app.domain.unlocking import ByPassphrase
from app.errors.bundle import BundleRefused
from app.errors.people import WordsDiffer
from app.errors.tour import TourFellShort
from app.jobs import CancelToken
from app.ports.vault import NewVault
from app.usecases.attach import attach
from app.usecases.export import export
from app.usecases.receive import receive
from app.usecases.record import RecordingSession
from app.usecases.show import Transcript, read_transcript, render_text
from app.usecases.trust import WordsHeard, look_at_card, trust_card
from ui.checks import say_check
from ui.flags import say
from ui.program import Program, StationVault
from ui.terminal.accuracy import word_error_rate
from ui.terminal.commands.record import tell
from ui.terminal.commands.transcribe import transcribe_recording
from ui.terminal.opening import opened_by
from ui.terminal.output import Output, Value, clock
from ui.words import QT_TRANSLATE_NOOP

WORD_ERROR_RATE_LIMIT = 0.10
_SEARCHED = "passport"
_ROUNDING_SECONDS = 0.001


@dataclass
class Tour:
    """The state of one tour: where things lie, and what was found so far."""

    program: Program
    output: Output
    folder: Path
    passphrases: dict[str, str] = field(default_factory=dict)
    testimony_id: str = ""
    case_code: str = ""
    text: str = ""
    bundle: Path = Path()
    told: dict[str, Value] = field(default_factory=dict)
    step: int = 0

    def title(self, text: str) -> None:
        """Begin the next step."""
        self.step += 1
        self.output.say()
        self.output.show(f"{self.step}. {self.output.translated(text)}")

    def say(self, text: str, **facts: object) -> None:
        """Tell what came of it."""
        self.output.show("   " + self.output.translated(text).format(**facts))

    def must(self, holds: bool) -> None:  # noqa: FBT001 - it reads as a sentence
        """Raise TourFellShort unless what the step promises holds."""
        if not holds:
            raise TourFellShort(step=self.step)

    def field_vault(self) -> AbstractContextManager[StationVault]:
        """Open the vault of the field station."""
        return self._open("field")

    def headquarters(self) -> AbstractContextManager[StationVault]:
        """Open the vault of headquarters."""
        return self._open("headquarters")

    def _open(self, name: str) -> AbstractContextManager[StationVault]:
        return opened_by(self.program, self.folder / name, ByPassphrase(self.passphrases[name]), self.output)


def run(program: Program, options: argparse.Namespace, output: Output) -> None:
    """Walk all steps. Raises TourFellShort at the first that falls short."""
    if options.keep:
        program.files.make_folder(options.keep)
    with nullcontext(options.keep) if options.keep else program.files.temporary_folder() as folder:
        tour = Tour(program, output, folder)
        output.say(
            QT_TRANSLATE_NOOP("terminal", "The whole main job, on a spoken sample. Everything stays in {folder}."),
            folder=folder,
        )
        for step in STEPS:
            step(tour)
        output.say()
        if options.keep:
            for name, passphrase in tour.passphrases.items():
                output.say(
                    QT_TRANSLATE_NOOP("terminal", "{vault} stays; its passphrase: {passphrase}"),
                    vault=folder / name,
                    passphrase=passphrase,
                )
            tour.told["passphrases"] = dict(tour.passphrases)
            tour.told["folder"] = str(folder)
    output.say(
        QT_TRANSLATE_NOOP(
            "terminal", "Every step held. Nothing was sent anywhere, and no plain word was written to the disk."
        )
    )
    output.result(tour.told)


def make_vaults(tour: Tour) -> None:
    """Two vaults: one for a field station, one for headquarters."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "Two vaults are made, one for the field, one for headquarters."))
    for name, role in (("field", Role.STATION), ("headquarters", Role.HEADQUARTERS)):
        passphrase = tour.program.vaults.suggest_passphrase()
        tour.passphrases[name] = passphrase
        vault, code = tour.program.vaults.create(tour.folder / name, NewVault(passphrase, f"Tour {name}", role))
        vault.close()
        tour.say(
            QT_TRANSLATE_NOOP(
                "terminal", "{name}: six words open it, and a paper code of {lines} lines when they are lost."
            ),
            name=name,
            lines=len(code.splitlines()),
        )


def exchange_cards(tour: Tour) -> None:
    """Each trusts the other after comparing words; wrong words are refused."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "They exchange contact cards and compare the words aloud."))
    with tour.headquarters() as vault:
        headquarters = vault.own_card.card()
    with tour.field_vault() as vault:
        station = vault.own_card.card()
        _trust(tour, vault, headquarters)
    with tour.headquarters() as vault:
        _trust(tour, vault, station)
    tour.say(QT_TRANSLATE_NOOP("terminal", "Words of headquarters: {words}"), words=" ".join(headquarters.words))
    tour.say(QT_TRANSLATE_NOOP("terminal", "A card with other words was refused on both sides."))


def _trust(tour: Tour, vault: StationVault, card: SignedCard) -> None:
    seen = look_at_card(tour.program.cards, card.encoded)
    try:
        trust_card(vault.contacts, seen, WordsHeard(" ".join(reversed(card.words))))
    except WordsDiffer:
        trust_card(vault.contacts, seen, WordsHeard(" ".join(card.words)))
    else:
        tour.must(False)


def record_sample(tour: Tour) -> None:
    """The spoken sample goes into the vault, second by second."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "A spoken testimony is recorded into the vault, second by second."))
    sample = tour.program.sample()
    with tour.program.sound.file(sample.sound, realtime=False) as source, tour.field_vault() as vault:
        testimony = vault.testimonies.create((sample.language,))
        session = RecordingSession(
            vault.recordings, tour.program.sound.codec, source, tour.program.clock, lambda told: tell(tour.output, told)
        )
        part_id = session.begin(testimony.id)
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


def transcribe_sample(tour: Tour) -> None:
    """The model writes down what it heard, and every second is accounted for."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "The model on this device writes down what it heard."))
    sample = tour.program.sample()
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Model {name}: demo only, it understands the demo voices and nothing else."),
        name=sample.model,
    )
    stored = tour.program.models(None).choose(sample.model)
    with tour.field_vault() as vault, closing(tour.program.transcriber(stored)) as transcriber:
        testimony = vault.testimonies.get(tour.testimony_id)
        (facts,) = vault.recordings.of(testimony.id)
        transcribe_recording(tour.program, vault, transcriber, testimony, facts.part_id, tour.output, CancelToken())
        transcript = read_transcript(vault.recordings, vault.transcripts, facts.part_id)
    tour.text = render_text(transcript, say)
    for line in tour.text.splitlines():
        tour.output.show(f"   {line}")
    _measure(tour, transcript)


def _measure(tour: Tour, transcript: Transcript) -> None:
    said = tour.program.files.read_small(tour.program.sample().words).decode("utf-8")
    understood = believed_text(transcript)
    rate = word_error_rate(said, understood)
    accounted = sum(entry.span.seconds for entry in transcript.ledger)
    tour.told |= {"word_error_rate": rate, "accounted_seconds": accounted, "transcript": understood}
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Word error rate {rate:.1f} % (at most {limit:.0f} % allowed)."),
        rate=100 * rate,
        limit=100 * WORD_ERROR_RATE_LIMIT,
    )
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "Accounted for: {accounted} of {length}; {missing} of speech without text."),
        accounted=clock(accounted),
        length=clock(transcript.recording.seconds),
        missing=clock(transcript.speech_without_text_seconds),
    )
    tour.must(rate <= WORD_ERROR_RATE_LIMIT)
    tour.must(abs(accounted - transcript.recording.seconds) < _ROUNDING_SECONDS)
    tour.must(not any(entry.account is Account.PENDING for entry in transcript.ledger))


def believed_text(transcript: Transcript) -> str:
    """Return the text that no guard holds back."""
    segments = [
        segment
        for window in transcript.windows
        if window.text is not None and window.status is WindowStatus.DONE
        for segment in window.text.segments
    ]
    return " ".join(segment.text.strip() for segment in segments)


def search_words(tour: Tour) -> None:
    """A word is found again, with its place."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "A word is searched for in the encrypted vault."))
    with tour.field_vault() as vault:
        hits = vault.search.find(_SEARCHED)
    tour.must(bool(hits))
    hit = hits[0]
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "“{word}” at {at}: {excerpt}"),
        word=_SEARCHED,
        at=clock(hit.span.start_seconds),
        excerpt=hit.excerpt.strip(),
    )


def export_bundle(tour: Tour) -> None:
    """One signed, sealed file for headquarters, which its own author cannot open."""
    tour.title(
        QT_TRANSLATE_NOOP("terminal", "The testimony leaves in one signed file that only headquarters can open.")
    )
    stick = tour.folder / "stick"
    tour.program.files.make_folder(stick)
    with tour.field_vault() as vault:
        to = [contact for contact in vault.contacts.all() if contact.card.role is Role.HEADQUARTERS]
        result = export(
            vault.export_rooms(),
            [tour.testimony_id],
            to,
            tour.program.files.outbox(stick),
            tour.output.progress,
            CancelToken(),
        )
        tour.must(len(result.left) == 1 and not result.kept)
        (left,) = result.left
        tour.bundle = stick / left.file_name
        refused = _refusal(tour, vault, tour.bundle)
    tour.must(refused is not None and refused.code == "bundle.not_for_us")
    tour.told |= {"bundle": str(tour.bundle), "bundle_bytes": left.sealed.byte_count}
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "{file}, {size} bytes, read back and whole."),
        file=left.file_name,
        size=left.sealed.byte_count,
    )
    tour.say(QT_TRANSLATE_NOOP("terminal", "The station that made it cannot open it: not even by force."))


def refuse_tampered(tour: Tour) -> None:
    """One flipped bit, and nothing of the bundle is believed."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "On the way, one bit of a copy changes. Headquarters refuse the copy."))
    copy = tour.folder / "stick" / "changed.age"
    tour.program.files.copy_with_flipped_bit(tour.bundle, copy)
    with tour.headquarters() as vault:
        refusal = _refusal(tour, vault, copy)
        tour.must(not vault.testimonies.all())
    tour.must(refusal is not None)
    if refusal is not None:
        failed = [check for check in refusal.checks if check.status is CheckStatus.FAILED]
        tour.must(len(failed) == 1)
        tour.say(
            QT_TRANSLATE_NOOP("terminal", "Refused ({code}). What did not hold: {check}"),
            code=refusal.code,
            check=say_check(failed[0]),
        )
        tour.told["refused_code"] = refusal.code


def _refusal(tour: Tour, vault: StationVault, path: Path) -> BundleRefused | None:
    try:
        receive(vault.receive_rooms(), tour.program.files.bundle(path), tour.output.progress, CancelToken())
    except BundleRefused as refusal:
        return refusal
    return None


def receive_bundle(tour: Tour) -> None:
    """Headquarters check everything and adopt it once."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "Headquarters receive the real one: every check, then all of it at once."))
    with tour.headquarters() as vault:
        bundle = tour.program.files.bundle(tour.bundle)
        received = receive(vault.receive_rooms(), bundle, tour.output.progress, CancelToken())
        again = receive(vault.receive_rooms(), bundle, tour.output.progress, CancelToken())
    for check in received.checks:
        tour.say("ok  {check}", check=say_check(check))
    tour.must(all(check.status is CheckStatus.PASSED for check in received.checks))
    tour.must([item.outcome for item in received.items] == [ItemOutcome.ADOPTED] and again.again)
    tour.say(QT_TRANSLATE_NOOP("terminal", "Received a second time: recognised, and nothing changed."))


def compare(tour: Tour) -> None:
    """What headquarters read is what the field recorded."""
    tour.title(QT_TRANSLATE_NOOP("terminal", "What headquarters hold is what the field recorded."))
    with tour.field_vault() as vault:
        sent = {part.ordinal: part.sha512 for part in vault.testimonies.parts(tour.testimony_id)}
        healthy = not vault.check(tour.output.progress, CancelToken())
    with tour.headquarters() as vault:
        came = {part.ordinal: part.sha512 for part in vault.testimonies.parts(tour.testimony_id)}
        (facts,) = vault.recordings.of(tour.testimony_id)
        text = render_text(read_transcript(vault.recordings, vault.transcripts, facts.part_id), say)
        custody = vault.custody.verify()
        healthy = healthy and not vault.check(tour.output.progress, CancelToken())
    tour.must(sent == came and bool(sent) and healthy)
    tour.must(text == tour.text and custody > 0)
    tour.say(
        QT_TRANSLATE_NOOP("terminal", "{count} parts with the same fingerprints, the same text, both vaults sound."),
        count=len(sent),
    )


STEPS: tuple[Callable[[Tour], None], ...] = (
    make_vaults, exchange_cards, record_sample, attach_document, transcribe_sample, search_words, export_bundle,
    refuse_tampered, receive_bundle, compare,
)  # fmt: skip
