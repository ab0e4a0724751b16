"""What is masked for a choice: words with a guard band, whole paragraphs where no time is known, what is marked."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from app.domain.marked import MarkKind, Passage
from app.domain.masking import GUARD_SECONDS, LABEL, Mask, Why, is_inside, merged, span_of_words, word_numbers
from app.domain.paragraphs import Paragraph
from app.domain.review import ParagraphKey
from app.domain.transcript import Flag, Span, WindowStatus, Word
from app.errors.masking import CopyChanged, MasterGone, NotAMaskedCopy, NothingToMask, NotTranscribed, WordsNotFound
from app.usecases.mask import Choice, plan_masks
from app.usecases.review import Review, ReviewRooms
from tests.fakes.scripted_transcriber import ScriptedTranscriber
from tests.fakes.transcript_samples import done, some_run
from tests.masking_desk import Desk
from tests.offices import Office, attach, record
from tests.vault_fixtures import grant_everything

SELF = MarkKind.SELF_INCRIMINATION


class Case:
    """A recording of eight seconds: two sentences, one that the guards flagged, and speech without text."""

    def __init__(self, office: Office) -> None:
        self.office, self.vault = office, office.vault
        self.testimony = office.vault.testimonies.create(("en",))
        self.part_id = record(office, self.testimony, seconds=9.0)
        windows = [
            done(0, 0.0, "the bus stopped at Marova today"),
            done(1, 2.0, "we drank tea and waited"),
            done(2, 4.0, "Marova again", flags=(Flag.REPEATED_PHRASE,)),
            replace(done(3, 6.0, ""), status=WindowStatus.FAILED, text=None),
        ]
        run = replace(some_run("r" * 26, self.part_id), finished=True, audio_seconds=9.0)
        office.vault.transcripts.begin(run, windows)
        self.desk = Desk(office.vault, ScriptedTranscriber())

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        return self.desk.read(self.testimony.id).paragraphs

    def masks(self, choice: Choice) -> list[Mask]:
        return list(plan_masks(self.desk.rooms, self.testimony.id, choice).masks)

    def text(self, choice: Choice) -> list[str]:
        copy = self.desk.mask(self.testimony.id, choice)
        return [one.text for one in self.desk.read(copy.testimony_id).paragraphs]


@pytest.fixture
def case(make_office: Callable[..., Office]) -> Case:
    return Case(make_office())


def test_a_word_goes_with_its_guard_band_and_so_does_what_nobody_could_read(case: Case) -> None:
    masks = case.masks(Choice(words=("marova",)))
    words = [mask for mask in masks if mask.why is Why.WORDS]
    (word,) = [word for word in case.paragraphs[0].words if "Marova" in word.text]
    (mask,) = words
    assert mask.text == "Marova"
    assert mask.span.start_seconds <= word.span.start_seconds - GUARD_SECONDS
    assert mask.span.end_seconds >= word.span.end_seconds + GUARD_SECONDS
    unknown = merged(mask.span for mask in masks if mask.why is Why.UNKNOWN)
    assert any(one.start_seconds <= 4.0 and one.end_seconds >= 8.0 for one in unknown)
    assert case.text(Choice(words=("marova",)))[:3] == [
        f"the bus stopped at {LABEL} today",
        "we drank tea and waited",
        LABEL,
    ]


def test_what_was_taken_away_without_listening_is_masked_beside_what_stands(case: Case) -> None:
    vault = case.vault
    review = Review(
        ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), case.testimony.id
    )
    review.split(case.part_id, case.paragraphs[1].key, len("we drank tea "))
    gone = next(one for one in case.paragraphs if one.text == "and waited")
    assert not is_masked(case.masks(Choice()), gone.span)
    review.say_text(case.part_id, gone.key, "", heard=False)
    assert is_masked(case.masks(Choice()), gone.span)
    review.say_listened(case.part_id, [gone.key])
    assert not is_masked(case.masks(Choice()), gone.span)


def is_masked(masks: Sequence[Mask], span: Span) -> bool:
    return is_inside(span, merged(mask.span for mask in masks))


def test_what_was_said_over_it_stays_behind_and_the_text_comes_along(case: Case) -> None:
    vault = case.vault
    review = Review(
        ReviewRooms(vault.testimonies, vault.recordings, vault.transcripts, vault.reviews), case.testimony.id
    )
    first, *_ = case.paragraphs
    review.say_text(case.part_id, first.key, "the bus stopped in Kelmar today", heard=True)
    copy = case.desk.mask(case.testimony.id, Choice(words=("kelmar",)))
    assert vault.reviews.steps(copy.testimony_id) == []
    shown = case.desk.read(copy.testimony_id)
    assert shown.paragraphs[0].text.startswith("the bus stopped")
    assert "Kelmar" not in shown.paragraphs[0].text
    assert LABEL in shown.paragraphs[0].text
    assert shown.run is not None
    assert shown.run.options.hotwords == ""
    assert [type(mark).__name__ for mark in shown.recording.marks] == ["Gap"]
    assert all(getattr(mark, "note", "") == "" for mark in shown.recording.marks)
    assert vault.circumstances.of(copy.testimony_id).present == ()


def test_a_whole_paragraph_and_a_marked_passage(case: Case) -> None:
    second = case.paragraphs[1]
    (mask,) = [one for one in case.masks(Choice(paragraphs=(second.key,))) if one.why is Why.PARAGRAPH]
    assert mask.span.start_seconds <= second.span.start_seconds - GUARD_SECONDS
    assert case.text(Choice(paragraphs=(second.key,)))[1] == LABEL
    case.vault.marked.mark(case.testimony.id, [Passage(case.part_id, 2.4, 2.9, SELF)])
    assert not [one for one in case.masks(Choice()) if one.why is Why.PASSAGE]
    passages = merged(one.span for one in case.masks(Choice(passages=True)) if one.why is Why.PASSAGE)
    assert any(one.start_seconds <= 2.4 and one.end_seconds >= 2.9 for one in passages)
    assert case.text(Choice(passages=True))[1].startswith(LABEL)
    assert case.text(Choice(passages=True))[0] == "the bus stopped at Marova today"


def test_what_cannot_be_done_is_refused(case: Case) -> None:
    with pytest.raises(NothingToMask):
        case.desk.mask(case.testimony.id, Choice())
    with pytest.raises(WordsNotFound) as caught:
        case.desk.mask(case.testimony.id, Choice(words=("marova", "tandu")))
    assert caught.value.facts == {"missing": 1}
    with pytest.raises(NotAMaskedCopy):
        case.desk.prove(case.testimony.id)
    bare = case.vault.testimonies.create(("en",))
    grant_everything(case.vault, bare.id)
    record(case.office, bare)
    with pytest.raises(NotTranscribed):
        case.desk.mask(bare.id, Choice(words=("marova",)))


def test_a_copy_that_got_something_else_cannot_be_proved(case: Case) -> None:
    copy = case.desk.mask(case.testimony.id, Choice(words=("marova",)))
    attach(case.office, case.vault.testimonies.get(copy.testimony_id), "photo.jpg", b"\xff\xd8")
    with pytest.raises(CopyChanged):
        case.desk.prove(copy.testimony_id)


def test_without_what_was_removed_nothing_is_proved(case: Case) -> None:
    copy = case.desk.mask(case.testimony.id, Choice(words=("marova",)))
    case.vault.context.connection.execute("DELETE FROM masked_word")
    with pytest.raises(MasterGone):
        case.desk.prove(copy.testimony_id)


def word(text: str, start: float, end: float, probability: float = 0.9) -> Word:
    return Word(Span(start, end), text, probability)


def paragraph(*words: Word) -> Paragraph:
    key = ParagraphKey("r", 0, 0)
    text = "".join(one.text for one in words)
    return Paragraph(key, "p", Span(0, 10), text, words, WindowStatus.DONE, (), text, listened=False)


def test_a_word_that_a_person_wrote_is_somewhere_between_those_that_the_machine_heard() -> None:
    one = paragraph(word("we", 1, 2), word(" met", 2, 3, 1.0), word(" Ann", 3, 4, 1.0), word(" there", 5, 6))
    span = span_of_words(one, range(2, 3), 100)
    assert span is not None
    assert span.start_seconds <= 2 - GUARD_SECONDS
    assert span.end_seconds >= 5 + GUARD_SECONDS
    assert span_of_words(paragraph(word("Ann", 1, 2, 1.0)), range(1), 100) is None
    assert span_of_words(one, range(0), 100) is None
    alone = paragraph(word("Ann", 1, 2, 1.0), word(" came", 3, 4), word(" home", 4, 4.0, 0.9))
    first, last = span_of_words(alone, range(1), 100), span_of_words(alone, range(2, 3), 100)
    assert first is not None
    assert last is not None
    assert (first.start_seconds, last.end_seconds) == (0.0, 10 + GUARD_SECONDS + 0.35 * (1 - 0.9))


def test_the_less_sure_a_word_is_the_wider_is_its_band() -> None:
    sure = span_of_words(paragraph(word("Ann", 5, 6, 0.99)), range(1), 100)
    unsure = span_of_words(paragraph(word("Ann", 5, 6, 0.01)), range(1), 100)
    assert sure is not None
    assert unsure is not None
    assert unsure.seconds > sure.seconds + 0.5


def test_words_of_a_place() -> None:
    one = paragraph(word("we", 1, 2), word(" met", 2, 3), word(" Ann", 3, 4))
    assert word_numbers(one, 7, 10) == range(2, 3)
    assert word_numbers(one, 0, 4) == range(2)
    assert word_numbers(one, 50, 60) == range(0)


def test_a_vault_of_its_own_holds_the_copy(case: Case) -> None:
    vault = case.vault
    before = {part.id: part.sha512 for part in vault.testimonies.parts(case.testimony.id)}
    revision = vault.testimonies.get(case.testimony.id).revision
    copy = case.desk.mask(case.testimony.id, Choice(words=("marova",)))
    assert {part.id: part.sha512 for part in vault.testimonies.parts(case.testimony.id)} == before
    assert vault.testimonies.get(case.testimony.id).revision == revision
    assert [one.testimony_id for one in vault.masked_copies.copies(case.testimony.id)] == [copy.testimony_id]
    assert vault.masked_copies.of(case.testimony.id) is None
    assert list(vault.custody.of(copy.testimony_id)[0].event.facts) == ["case_code"]
    assert not any(case.testimony.id in str(entry.event.facts) for entry in vault.custody.of(copy.testimony_id))
