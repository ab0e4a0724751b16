"""Search in the scripts of the people who speak, and in real encrypted tables."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audio import AudioFormat
from app.domain.transcript import Flag, Span
from app.errors.search import SearchTooShort
from storage.vault.folding import fold, joins_the_one_before
from storage.vault.forgetting import forget_content
from storage.vault.vault import Vault
from tests.fakes.transcript_samples import done, planned, some_run
from tests.vault_fixtures import consenting, new_vault, reopen

PASSAGES = Path(__file__).parents[2] / "data" / "passages"


class Archive:
    """A vault with transcripts in it."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.count = 0

    def write(self, *sentences: str, flags: tuple[Flag, ...] = ()) -> str:
        """Store one recording whose only window holds the sentences; return the id of the recording."""
        testimony = consenting(self.vault, ("km",))
        part = self.vault.recordings.begin(testimony.id, AudioFormat(), "file")
        self.count += 1
        run = f"run{self.count}"
        self.vault.transcripts.begin(some_run(run, part), (planned(0, 10.0, 20.0),))
        self.vault.transcripts.commit(run, (done(0, 10.0, *sentences, flags=flags),))
        return part

    def found(self, words: str) -> list[str]:
        """What each hit points at."""
        return [hit.excerpt[hit.start : hit.end] for hit in self.vault.search.find(words)]

    def rows(self, table: str) -> int:
        counts = {"passage": "SELECT count(*) FROM passage", "pair": "SELECT count(*) FROM passage_pair"}
        return int(self.vault.context.connection.execute(counts[table])[0][0])


@pytest.fixture
def archive(make_vault: Callable[..., Vault]) -> Archive:
    return Archive(make_vault())


@pytest.fixture(scope="module")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """One archive with passages in twelve languages."""
    vault = new_vault(tmp_path_factory.mktemp("twelve") / "vault")
    archive = Archive(vault)
    for path in sorted(PASSAGES.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            archive.write(*(f" {piece}" for piece in line.replace(". ", ".|").replace("។ ", "។|").split("|")))
    yield archive
    vault.close()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("km", "ភូមិ"),
        ("km", "ទន្លេ"),
        ("km", "ផ្សារ"),
        ("th", "โรงเรียน"),
        ("th", "น้ำ"),
        ("lo", "ໂຮງຮຽນ"),
        ("my", "ကျောင်း"),
        ("zh", "公共汽车"),
        ("zh", "芒果树"),
        ("zh", "河水"),
        ("zh", "妹妹"),
        ("vi", "trường học"),
        ("vi", "phụ nữ"),
        ("ur", "دروازہ"),
        ("bn", "বাগান"),
        ("hi", "बगीचा"),
        ("fil", "tarangkahan"),
        ("id", "perahu"),
        ("en", "blue"),
    ],
)
def test_words_are_found_in_their_script_and_pointed_at_exactly(twelve: Archive, language: str, words: str) -> None:
    hits = twelve.vault.search.find(words)
    assert hits
    lines = (PASSAGES / f"{language}.txt").read_text("utf-8")
    for hit in hits:
        assert fold(hit.excerpt[hit.start : hit.end]) == fold(words)
        assert hit.excerpt in lines
        assert hit.span.start_seconds >= 10.0


def test_every_two_and_three_characters_of_dense_scripts_are_found(twelve: Archive) -> None:
    for language in ("zh", "km", "th"):
        text = (PASSAGES / f"{language}.txt").read_text("utf-8").splitlines()[1]
        for size in (2, 3):
            for start in range(len(text) - size):
                words = text[start : start + size]
                if all(unicodedata.category(c)[0] in "LMN" for c in words) and len(fold(words)) == size:
                    assert words in twelve.found(words), (language, words)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_vietnamese_is_found_in_both_normal_forms(archive: Archive, form: str) -> None:
    stored = unicodedata.normalize("NFD", "Tôi nhớ ngôi nhà đó")
    archive.write(stored)
    assert archive.found(unicodedata.normalize(form, "NGÔI NHÀ")) == [unicodedata.normalize("NFD", "ngôi nhà")]
    assert archive.found("ngoi nha") == []


def test_invisible_joiners_do_not_hide_a_word_and_stay_in_the_original(archive: Archive) -> None:
    archive.write("ខ្ញុំ\u200bរស់នៅ\u200bក្នុងភូមិ")
    assert archive.found("រស់នៅក្នុង") == ["រស់នៅ\u200bក្នុង"]
    assert archive.found("រស់\u200bនៅក្នុង") == ["រស់នៅ\u200bក្នុង"]
    archive.write("می\u200cروم به خانه")
    assert archive.found("میروم") == ["می\u200cروم"]


def test_two_latin_letters_are_a_whole_word(archive: Archive) -> None:
    archive.write("I know the way.")
    archive.write("There is no way.")
    assert archive.found("no") == ["no"]
    assert archive.found("KNOW") == ["know"]


@pytest.mark.parametrize("words", ["", " ", "a", "我", "\u200b\u200b", " a ", "\x00\x01", "ក\u200b"])
def test_less_than_two_characters_is_refused(archive: Archive, words: str) -> None:
    with pytest.raises(SearchTooShort) as refused:
        archive.vault.search.find(words)
    assert refused.value.facts == {"shortest": 2}


@pytest.mark.parametrize(
    "words", ['"', '""', 'a" OR "b', "market*", "NEAR(a b)", "folded:market", "(market)", "-market", "%ark%", "'; --"]
)
def test_no_query_is_a_command(archive: Archive, words: str) -> None:
    archive.write("We went to the market.")
    try:
        assert archive.found(words) == []
    except SearchTooShort:
        assert len(words) < 2


def test_a_query_with_signs_is_found_as_written(archive: Archive) -> None:
    archive.write('He said "wait here (please)" 100% sure')
    assert archive.found('"wait here (please)"') == ['"wait here (please)"']
    assert archive.found("100%") == ["100%"]


def test_the_hit_is_the_sentence_and_its_time(archive: Archive) -> None:
    part = archive.write(" We left early.", " It rained a little.", " Then we waited.")
    (hit,) = archive.vault.search.find("rained")
    assert (hit.part_id, hit.excerpt, hit.span) == (part, "It rained a little.", Span(12.0, 14.0))
    assert not hit.quarantined
    (across,) = archive.vault.search.find("little. then")
    assert across.excerpt == "It rained a little. Then we waited."
    assert across.excerpt[across.start : across.end] == "little. Then"
    assert across.span == Span(12.0, 16.0)


def test_words_across_khmer_sentences_need_no_space(archive: Archive) -> None:
    archive.write(" យើងទៅ", " ផ្សារ")
    assert archive.found("ទៅផ្សារ") == ["ទៅផ្សារ"]


def test_as_written_comes_first_then_all_words_in_any_order(archive: Archive) -> None:
    archive.write("The gate was blue.")
    archive.write("A blue gate stood there.")
    archive.write("A blue door.")
    hits = archive.vault.search.find("blue gate")
    assert [hit.excerpt for hit in hits] == ["A blue gate stood there.", "The gate was blue."]


def test_whole_words_and_believed_text_come_first(archive: Archive) -> None:
    archive.write("the operation", flags=())
    archive.write("a rat ran", flags=(Flag.TOO_FAST,))
    archive.write("one rat")
    hits = archive.vault.search.find("rat")
    assert [hit.excerpt for hit in hits] == ["one rat", "a rat ran", "the operation"]
    assert [hit.quarantined for hit in hits] == [False, True, False]
    assert len(archive.vault.search.find("rat", limit=2)) == 2


def test_only_the_shown_run_is_searched(archive: Archive) -> None:
    part = archive.write("The heron waited.")
    transcripts = archive.vault.transcripts
    transcripts.finish("run1")
    transcripts.begin(some_run("again", part), (planned(0, 10.0, 20.0),))
    transcripts.commit("again", (done(0, 10.0, "The egret waited."),))
    assert (archive.found("heron"), archive.found("egret")) == (["heron"], [])
    transcripts.finish("again")
    assert (archive.found("heron"), archive.found("egret")) == ([], ["egret"])
    assert [segment.text for w in transcripts.windows("run1") for segment in w.text.segments] == ["The heron waited."]


def test_text_that_was_written_is_found_and_not_what_came_for_it_later(archive: Archive) -> None:
    archive.write("The heron waited.")
    archive.vault.transcripts.commit("run1", (done(0, 10.0, "The egret waited."),))
    assert (archive.found("heron"), archive.found("egret")) == (["heron"], [])


def trigram_blocks(archive: Archive) -> bytes:
    rows = archive.vault.context.connection.execute("SELECT block FROM passage_trigram_data ORDER BY id")
    return b"|".join(block for (block,) in rows)


def test_a_forgotten_testimony_leaves_no_row_and_no_trigram(archive: Archive) -> None:
    archive.write("keep this sentence")
    kept = (archive.rows("passage"), archive.rows("pair"))
    part = archive.write("我们去市场 zqxsong", "ភូមិ")
    assert b"zqx" in trigram_blocks(archive)
    assert "市场".encode() in trigram_blocks(archive)
    connection = archive.vault.context.connection
    ((testimony_id,),) = connection.execute("SELECT testimony_id FROM part WHERE id = ?", (part,))
    forget_content(connection, testimony_id)
    assert (archive.rows("passage"), archive.rows("pair")) == kept
    assert archive.found("zqxsong") == []
    assert b"zqx" not in trigram_blocks(archive)
    assert "市场".encode() not in trigram_blocks(archive)
    connection.execute("INSERT INTO passage_trigram (passage_trigram) VALUES ('integrity-check')")


def test_what_was_found_is_found_after_reopening(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    Archive(vault).write("ខ្ញុំរស់នៅក្នុងភូមិ")
    vault.close()
    with reopen(tmp_path / "vault") as again:
        assert Archive(again).found("ភូមិ") == ["ភូមិ"]


def test_a_mark_that_was_folded_with_its_letter_is_shown_with_it(archive: Archive) -> None:
    archive.write("A\u0301\u17b611")
    assert archive.found("\u17b611") == ["A\u0301\u17b611"]


TEXTS = st.text(st.sampled_from("abA é́ëក្ខាំ\u200b水果去 ก้าำ.,12"), max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXTS, min_size=1, max_size=4), data=st.data())
def test_search_finds_what_reading_everything_finds(archive: Archive, texts: list[str], data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(texts))
    start = data.draw(st.integers(0, max(0, len(source) - 1)))
    words = source[start : start + data.draw(st.integers(3, 8))]
    folded = fold(words)
    if len(folded) < 3:
        return
    part = archive.write(*texts)
    hits = [hit for hit in archive.vault.search.find(words, limit=100000) if hit.part_id == part]
    whole = archive.vault.context.connection.execute("SELECT folded FROM passage ORDER BY id DESC LIMIT 1")[0][0]
    if folded in whole:
        (hit,) = hits
        before, shown, after = fold(hit.excerpt[hit.start : hit.end]).partition(folded)
        assert shown
        # Who asks for a mark alone is shown the letter that it sits on, where both were folded as one.
        assert not before or joins_the_one_before(folded[0])
        assert not after or joins_the_one_before(after[0])
    else:
        assert all(term in whole for term in folded.split(" ")) or not hits
