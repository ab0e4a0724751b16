"""Names in twenty passages are masked, the copy is proved and leaves, and nobody finds one of them in it."""

import io
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz.distance import Levenshtein

from app.domain.audio import AudioFormat
from app.domain.bundle import ItemOutcome, KeptReason
from app.domain.consent import RecipientKind, Voice
from app.domain.marked import MarkKind, Passage
from app.domain.masking import LABEL, Cover, Mask, MaskedCopy, merged
from app.domain.people import Role
from app.domain.testimony import Testimony
from app.domain.transcript import Run, Span
from app.errors.bundle import NothingToExport
from app.ports.transcriber import Transcriber
from app.usecases.mask import Choice
from storage.audio.masking import frames_of
from storage.crypto.age import AgeReader
from tests.masking_desk import Desk
from tests.offices import Office
from tests.spoken import sentences, speak
from tests.transcribing_process import model_of
from tests.vault_fixtures import new_vault

PACK = Path(__file__).parents[2] / "transcription" / "packs" / "demo"
NAMES = ("Marova", "Kelmar", "Tandu", "Obira")
PASSAGES = 20

pytestmark = pytest.mark.skipif(not (PACK / "model.bin").exists(), reason="the demo model is not trained yet")


def words_of(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


def the_rest(text: str) -> list[str]:
    """The words that are no planted name."""
    return [word for word in words_of(text) if word not in {name.lower() for name in NAMES}]


def share_kept(said: Sequence[str], heard: Sequence[str]) -> float:
    lost = sum(change.tag != "insert" for change in Levenshtein.editops(said, heard))
    return 1 - lost / len(said)


@pytest.fixture(scope="module")
def transcriber() -> Iterator[Transcriber]:
    model = model_of(str(PACK))
    yield model
    model.close()


@pytest.fixture(scope="module")
def script() -> list[tuple[str, str]]:
    """Sentences that the model never heard in training: every other one with a name in it."""
    chance = random.Random(4)
    planted = [line for name in NAMES for line in chance.sample(sentences(name), PASSAGES // len(NAMES))]
    others = [line for line in sentences() if not any(name in line for name in NAMES)]
    return [
        (speaker, line)
        for one in planted
        for speaker, line in (("witness", one), ("interviewer", chance.choice(others)))
    ]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, transcriber: Transcriber) -> Iterator[Desk]:
    vault = new_vault(tmp_path_factory.mktemp("masking") / "vault")
    yield Desk(vault, transcriber)
    vault.close()


@pytest.fixture(scope="module")
def master(desk: Desk, script: list[tuple[str, str]]) -> Testimony:
    testimony = desk.record(speak(script))
    heard = " ".join(paragraph.text for paragraph in desk.read(testimony.id).paragraphs)
    assert sum(heard.count(name) for name in NAMES) >= PASSAGES - 1
    return testimony


@pytest.fixture(scope="module")
def choice(desk: Desk, master: Testimony) -> Choice:
    """All names, and the paragraphs where a first proof heard one that the transcript of the master had not."""
    names = Choice(words=NAMES)
    first = desk.mask(master.id, names)
    proof = desk.prove(first.testimony_id)
    overheard = tuple(
        paragraph.key
        for paragraph in desk.read(master.id).paragraphs
        for heard in proof.heard
        if heard.span.start_seconds < paragraph.span.end_seconds
        and heard.span.end_seconds > paragraph.span.start_seconds
    )
    assert len(overheard) <= 2
    return replace(names, paragraphs=overheard)


@pytest.fixture(scope="module")
def copy(desk: Desk, master: Testimony, choice: Choice) -> MaskedCopy:
    made = desk.mask(master.id, choice)
    desk.prove(made.testimony_id)
    return desk.copy(made.testimony_id)


def test_nothing_that_was_masked_is_heard_and_the_rest_is(desk: Desk, master: Testimony, copy: MaskedCopy) -> None:
    assert copy.proof is not None
    assert copy.proof.heard == ()
    assert copy.proof.words >= len(NAMES)
    said = the_rest(" ".join(paragraph.text for paragraph in desk.read(master.id).paragraphs))
    masked = desk.read(copy.testimony_id)
    text = " ".join(paragraph.text for paragraph in masked.paragraphs)
    assert text.count(LABEL) >= PASSAGES - 1
    assert not any(name.lower() in text.lower() for name in NAMES)
    assert share_kept(said, the_rest(text.replace(LABEL, " "))) >= 0.9
    assert share_kept(said, the_rest(desk.heard_again(copy.testimony_id))) >= 0.85


def test_a_name_written_over_a_gap_is_a_guess_and_no_better_than_one(
    desk: Desk, master: Testimony, copy: MaskedCopy
) -> None:
    """The engine may fill a gap with a name that often stands there. Were it heard, it would be the right one."""
    assert copy.proof is not None
    again = desk.heard_again(copy.testimony_id)
    written = [word for word in words_of(again) if word in {name.lower() for name in NAMES}]
    assert len(written) <= copy.proof.guessed
    right = sum(mask.text.strip(" .?").lower() == name for mask, name in _guesses(desk, copy))
    assert right <= 0.5 * max(1, len(written))


def test_where_whole_passages_are_masked_no_name_is_even_guessed(
    desk: Desk, master: Testimony, choice: Choice, script: list[tuple[str, str]]
) -> None:
    """A sentence with a gap says what kind of word is missing; with the sentence gone, nothing can be filled in."""
    passages = tuple(
        paragraph.key
        for paragraph in desk.read(master.id).paragraphs
        if any(name.lower() in paragraph.text.lower() for name in NAMES)
    )
    made = desk.mask(master.id, replace(choice, paragraphs=(*choice.paragraphs, *passages)))
    proof = desk.prove(made.testimony_id)
    assert (proof.heard, proof.guessed) == ((), 0)
    again = words_of(desk.heard_again(made.testimony_id))
    assert {name.lower() for name in NAMES}.isdisjoint(again)
    left = words_of(" ".join(line for speaker, line in script if speaker == "interviewer"))
    assert share_kept(left, again) >= 0.85


def _guesses(desk: Desk, copy: MaskedCopy) -> Iterator[tuple[Mask, str]]:
    ((_, part_id),) = copy.parts
    run = desk.vault.transcripts.unfinished(part_id)
    assert run is not None
    for window in desk.vault.transcripts.windows(run.id):
        for segment in window.text.segments if window.text else ():
            for word in segment.words:
                name = word.text.strip(" .?").lower()
                if name in {one.lower() for one in NAMES}:
                    yield min(copy.masks, key=lambda mask: abs(mask.span.start_seconds - word.span.start_seconds)), name


def test_the_masked_samples_carry_nothing_of_the_master(desk: Desk, master: Testimony, copy: MaskedCopy) -> None:
    before = np.frombuffer(desk.samples(master.id), "<i2").astype(float)
    after = np.frombuffer(desk.samples(copy.testimony_id), "<i2").astype(float)
    assert len(before) == len(after)
    inside = np.zeros(len(before), bool)
    for start, end in frames_of(merged(mask.span for mask in copy.masks), AudioFormat()):
        inside[start:end] = True
        one, other = before[start:end], after[start:end]
        spectrum = np.fft.rfft(one - one.mean(), 2 * len(one)) * np.conj(
            np.fft.rfft(other - other.mean(), 2 * len(one))
        )
        strongest = np.abs(np.fft.irfft(spectrum)).max() / (np.linalg.norm(one) * np.linalg.norm(other))
        assert strongest < 0.1
    assert np.array_equal(before[~inside], after[~inside])
    assert inside.mean() < 0.25


@pytest.mark.parametrize("cover", list(Cover))
def test_the_proof_fails_when_one_passage_is_left_out(
    desk: Desk, master: Testimony, choice: Choice, cover: Cover
) -> None:
    made = desk.mask_badly(master.id, choice, lambda masks: masks[:8] + masks[9:], cover)
    proof = desk.prove(made.testimony_id)
    assert not proof.passed
    assert any(heard.text in NAMES and heard.likeness == 100 for heard in proof.heard)


@pytest.mark.parametrize("side", ["start", "end"])
def test_the_proof_fails_when_masks_are_too_short(desk: Desk, master: Testimony, choice: Choice, side: str) -> None:
    def shorter(masks: list[Mask]) -> list[Mask]:
        cut = {"start": (0.4, 0.0), "end": (0.0, 0.4)}[side]
        return [
            replace(mask, span=Span(mask.span.start_seconds + cut[0], mask.span.end_seconds - cut[1])) for mask in masks
        ]

    proof = desk.prove(desk.mask_badly(master.id, choice, shorter).testimony_id)
    assert len(proof.heard) >= 3


def test_an_altered_voice_is_masked_as_well(desk: Desk, master: Testimony, choice: Choice) -> None:
    made = desk.mask(master.id, choice, Cover.TONE, Voice.ALTERED)
    assert desk.prove(made.testimony_id).passed
    assert share_kept(the_rest(_heard(desk, master)), the_rest(desk.heard_again(made.testimony_id))) >= 0.6
    spoiled = desk.mask_badly(master.id, choice, lambda masks: masks[:8] + masks[9:], voice=Voice.ALTERED)
    assert not desk.prove(spoiled.testimony_id).passed


def _heard(desk: Desk, testimony: Testimony) -> str:
    return " ".join(paragraph.text for paragraph in desk.read(testimony.id).paragraphs)


@pytest.fixture(scope="module")
def partner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    vault = new_vault(tmp_path_factory.mktemp("partner") / "vault")
    office = Office(vault)
    office.named("Partner", Role.PARTNER)
    yield office
    vault.close()


def test_no_byte_of_the_bundle_holds_a_name(
    desk: Desk, master: Testimony, copy: MaskedCopy, partner: Office, tmp_path: Path
) -> None:
    field = Office(desk.vault)
    field.named("Field", Role.STATION)
    to, back = field.trusts(partner), partner.trusts(field)
    assert (to.kind, back.kind) == (RecipientKind.PARTNER, RecipientKind.OWN_STAFF)
    desk.vault.marked.mark(master.id, [Passage(copy.parts[0][0], 1.0, 2.0, MarkKind.THIRD_PARTY)])
    (exported,) = field.export(tmp_path, [desk.vault.testimonies.get(copy.testimony_id)], [to]).left
    sealed = (tmp_path / exported.file_name).read_bytes()
    archive = AgeReader(io.BytesIO(sealed), [partner.station.identity]).read()
    secrets = [name.encode() for name in NAMES] + [master.id.encode(), master.case_code.encode()]
    secrets += [part.id.encode() for part in desk.vault.testimonies.parts(master.id)]
    secrets += [run.id.encode() for _, run in _runs(desk, master)]
    for secret in secrets:
        assert secret.lower() not in archive.lower(), secret
        assert secret.decode().encode("utf-16-le") not in archive
    assert b"passage_marked" not in archive
    assert b"masked" in archive

    received = partner.receive(tmp_path / exported.file_name)
    assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]
    there = Desk(partner.vault, desk.transcriber)
    text = " ".join(paragraph.text for paragraph in there.read(copy.testimony_id).paragraphs)
    assert text.count(LABEL) >= PASSAGES - 1
    assert there.samples(copy.testimony_id) == desk.samples(copy.testimony_id)
    for name in NAMES:
        assert partner.vault.search.find(name) == []
        assert desk.vault.search.find(name) != []


def _runs(desk: Desk, testimony: Testimony) -> Iterator[tuple[str, Run]]:
    for part in desk.vault.testimonies.parts(testimony.id):
        run = desk.vault.transcripts.current(part.id)
        assert run is not None
        yield part.id, run


def test_a_copy_that_was_not_proved_stays(
    desk: Desk, master: Testimony, choice: Choice, partner: Office, tmp_path: Path
) -> None:
    field = Office(desk.vault)
    to = field.trusts(partner)
    unproved = desk.mask(master.id, choice)
    failed = desk.mask_badly(master.id, choice, lambda masks: masks[:3] + masks[4:])
    desk.prove(failed.testimony_id)
    for one, reason in ((unproved, KeptReason.MASKING_NOT_PROVED), (failed, KeptReason.MASKING_FAILED)):
        with pytest.raises(NothingToExport) as caught:
            field.export(tmp_path, [desk.vault.testimonies.get(one.testimony_id)], [to])
        assert caught.value.facts["reasons"] == reason.value
    assert list(tmp_path.iterdir()) == []
