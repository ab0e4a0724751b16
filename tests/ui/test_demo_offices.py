"""The offices of the demo: really built, with the real model, every state as the library tells it."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.bundle import ItemOutcome
from app.domain.casedata import in_order
from app.domain.lesson import Happening, Office
from app.domain.library import Stage, Whereabouts, state_of, whereabouts_of
from app.domain.transcript import Flag, WindowStatus
from app.domain.unlocking import ByPassphrase
from app.domain.wording import Topic
from app.errors.base import Cancelled
from app.errors.bundle import BundleDamaged
from app.errors.storage import FileMissing
from app.errors.vault import VaultInUse, VaultIsDemo
from app.jobs import CancelToken, Step, no_progress
from app.usecases.receive import receive
from app.usecases.statistics import StatisticsRooms, statistics
from transcription.client import WorkerTranscriber
from transcription.models import FolderExaminer, OpenPack
from transcription.planner import WindowPlanner
from ui.clock import SystemClock
from ui.wiring.demo import WiredDemo
from ui.wiring.demo_build import SCRIPT_MODEL, DemoFolders
from ui.wiring.demo_extras import reading_clip, story_cases
from ui.wiring.demo_stories import FOLDER, read_stories, script_windows
from ui.wiring.files import WiredFiles
from ui.wiring.station import StationVault
from ui.wiring.vaults import WiredVaults
from ui.wordings import wordings


def demo_in(root: Path) -> WiredDemo:
    (pack,) = FolderExaminer().shipped()
    folder = Path(pack.folder)
    return WiredDemo(
        root,
        folder / "sample" / "testimony.flac",
        SystemClock(),
        WindowPlanner(),
        lambda: WorkerTranscriber(OpenPack(pack.pack, folder)),
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[WiredDemo, list[Step]]:
    steps: list[Step] = []
    demo = demo_in(tmp_path_factory.mktemp("demo") / "offices")
    assert not demo.ready()
    demo.build(steps.append, CancelToken())
    return demo, steps


@pytest.fixture
def demo(built: tuple[WiredDemo, list[Step]]) -> WiredDemo:
    return built[0]


@pytest.fixture
def field(demo: WiredDemo) -> Iterator[StationVault]:
    with closing(demo.vaults.open_office(demo.folder(Office.FIELD), no_progress, CancelToken())) as vault:
        yield vault


@pytest.fixture
def headquarters(demo: WiredDemo) -> Iterator[StationVault]:
    with closing(demo.vaults.open_office(demo.folder(Office.HEADQUARTERS), no_progress, CancelToken())) as vault:
        yield vault


def test_every_state_from_fresh_to_confirmed_is_there(field: StationVault) -> None:
    found = {
        row.languages[0] + str(number): (state_of(row).stage, whereabouts_of(row), state_of(row).flagged)
        for number, row in enumerate(field.library.rows())
    }
    assert found == {
        "en0": (Stage.PARTLY_TRANSCRIBED, Whereabouts.ONLY_HERE, 0),
        "en1": (Stage.TRANSCRIBED, Whereabouts.ONLY_HERE, 1),
        "en2": (Stage.REVIEWED, Whereabouts.CONFIRMED, 0),
        "vi3": (Stage.REVIEWED, Whereabouts.ONLY_HERE, 0),
        "hi4": (Stage.REVIEWED, Whereabouts.CARRIED, 0),
        "zh5": (Stage.TRANSCRIBED, Whereabouts.CARRIED, 0),
        "id6": (Stage.TRANSCRIBED, Whereabouts.ONLY_HERE, 0),
        "th7": (Stage.SEALED, Whereabouts.ONLY_HERE, 0),
    }


def test_the_model_itself_wrote_the_english_ones_and_a_guard_raised_the_flag(field: StationVault) -> None:
    flagged = field.library.rows()[1].id
    (facts,) = field.recordings.of(flagged)
    run = field.transcripts.current(facts.part_id)
    assert run is not None
    assert run.finished
    assert run.model.name == "saksi-demo-en"
    windows = field.transcripts.windows(run.id)
    assert [window.flags for window in windows if window.status is WindowStatus.QUARANTINED] == [
        (Flag.REPEATED_PHRASE,)
    ]


def test_the_script_of_the_others_is_marked_as_one_and_found_by_search(field: StationVault) -> None:
    scripted = [row for row in field.library.rows() if row.languages[0] in ("vi", "hi", "zh", "id")]
    for row in scripted:
        (facts,) = field.recordings.of(row.id)
        run = field.transcripts.current(facts.part_id)
        assert run is not None
        assert run.model.name == SCRIPT_MODEL
    assert [hit.testimony_id for hit in field.search.find("安心")] == [scripted[2].id]
    assert field.search.find("नदी")


def test_both_offices_are_sound(field: StationVault, headquarters: StationVault) -> None:
    for vault in (field, headquarters):
        assert vault.check(no_progress, CancelToken()) == []
        assert vault.custody.verify() > 0
    assert {row.languages[0] for row in headquarters.library.rows()} >= {"en", "hi"}


def test_a_real_program_opens_neither_office(demo: WiredDemo) -> None:
    real = WiredVaults(SystemClock())
    for office in Office:
        with pytest.raises(VaultIsDemo):
            real.unlock(demo.folder(office), ByPassphrase(demo.passphrase), no_progress, CancelToken())


def test_headquarters_open_what_the_field_sealed_and_only_the_true_bundle_of_the_stick(
    headquarters: StationVault, demo: WiredDemo
) -> None:
    files = WiredFiles()
    names = {path.name for path in demo.stick.iterdir()}
    assert len(names) == 2
    assert demo.changed_bundle in names
    assert all(re.fullmatch(r"demo-[a-z2-7]{26}\.age", name) for name in names)
    assert len({(path.stat().st_size, path.stat().st_mtime) for path in demo.stick.iterdir()}) == 1
    with pytest.raises(BundleDamaged):
        receive(
            headquarters.receive_rooms(), files.bundle(demo.stick / demo.changed_bundle), no_progress, CancelToken()
        )
    notes = [note for note in demo.diary.since(datetime.min.replace(tzinfo=UTC)) if note.happening is Happening.REFUSED]
    assert [(note.name, note.code) for note in notes] == [(demo.changed_bundle, "bundle.damaged")]
    (true,) = names - {demo.changed_bundle}
    received = receive(headquarters.receive_rooms(), files.bundle(demo.stick / true), no_progress, CancelToken())
    assert [item.outcome for item in received.items] == [ItemOutcome.ADOPTED]


def test_building_tells_how_far_it_is(built: tuple[WiredDemo, list[Step]]) -> None:
    _, steps = built
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total


def test_building_again_puts_everything_back(tmp_path: Path) -> None:
    """A reset of a half-built demo: cancelled it is not ready, and nothing of it stands in the way."""
    demo = demo_in(tmp_path / "offices")
    cancel = CancelToken()

    def stop_soon(step: Step) -> None:
        if step.done == 3:
            cancel.cancel()

    with pytest.raises(Cancelled):
        demo.build(stop_soon, cancel)
    assert not demo.ready()
    assert demo.changed_bundle == ""
    demo.cable.pull()
    with pytest.raises(Cancelled):
        demo.build(stop_soon, cancel)
    assert not demo.cable.out


def test_only_the_demo_stick_is_offered(demo: WiredDemo, tmp_path: Path) -> None:
    (stick,) = demo.files.sticks()
    assert stick.path == str(demo.stick)
    assert stick.free_bytes > 0
    assert demo_in(tmp_path / "offices").files.sticks() == []
    assert [one.name for one in demo.sound.microphones()] == ["Demo voice"]


def test_an_office_that_is_open_elsewhere_is_not_removed(demo: WiredDemo, field: StationVault) -> None:
    other = demo_in(demo.folder(Office.FIELD).parent)
    with pytest.raises(VaultInUse):
        other.build(no_progress, CancelToken())
    assert len(field.library.rows()) == len(read_stories())
    assert demo.ready()


def test_some_cases_are_known_and_too_few_to_be_counted(field: StationVault, headquarters: StationVault) -> None:
    told = {"bridge": "confirmed", "lantern": "reviewed", "well": "received"}
    assert {story.name: story.state for story in read_stories() if story.name in story_cases()} == told
    known = [case.record for row in field.library.rows() if (case := field.cases.newest(row.id)) is not None]
    told_of = [in_order(case, field.cases.schema) for case in story_cases().values()]
    assert sorted(map(repr, known)) == sorted(map(repr, told_of))
    there = [case for row in headquarters.library.rows() if (case := headquarters.cases.newest(row.id)) is not None]
    assert len(there) == 2
    rooms = StatisticsRooms(
        headquarters.testimonies, headquarters.consents, headquarters.cases, headquarters.masked_copies
    )
    assert statistics(rooms, SystemClock().now().date()).counted is None


def test_the_english_wording_is_read_by_a_machine_that_is_called_one(field: StationVault) -> None:
    (wording,) = field.templates.current().wordings
    ours = next(one for one in wordings() if one.language == "en")
    assert (wording.paragraphs, wording.questions, wording.id) == (ours.paragraphs, ours.questions, ours.id)
    reading = wording.reading
    assert reading is not None
    assert (reading.synthetic, reading.voice) == (True, "espeak-ng")
    spoken = [(wording.paragraphs[topic], reading.paragraphs[topic]) for topic in Topic]
    spoken += [(text, reading.questions[key]) for key, text in wording.questions.items()]
    for text, clip in spoken:
        seconds = sum(block.frames for block in field.readings.read_pcm(clip.sha256, 16_000)) / 16_000
        # As fast as somebody reads: between 8 and 25 letters a second.
        assert 8 < len(text) / seconds < 25, text
    assert sum(len(field.readings.sound(clip.sha256)) for _, clip in spoken) < 300_000
    with pytest.raises(FileMissing):
        reading_clip("../stories.json")


def test_an_office_is_known_by_its_folder(demo: WiredDemo) -> None:
    assert [demo.office(demo.folder(office)) for office in Office] == list(Office)
    assert demo.office(demo.stick) is None


def test_the_content_is_small_and_calm_and_of_the_languages_that_it_says() -> None:
    stories = read_stories()
    assert 6 <= len(stories) <= 8
    assert sum(path.stat().st_size for path in FOLDER.rglob("*")) <= 6_000_000
    assert {story.language for story in stories} == {"en", "vi", "hi", "zh", "id", "th"}
    for story in stories:
        assert 25 <= story.seconds <= 90
        ends = [line.span.end_seconds for line in story.lines]
        assert ends == sorted(ends)
        assert ends[-1] < story.seconds


def test_script_windows_hold_every_line_and_time_its_words_within_it() -> None:
    for story in read_stories():
        windows = script_windows(story)
        segments = [segment for window in windows if window.text for segment in window.text.segments]
        assert [segment.text for segment in segments] == [line.text for line in story.lines]
        for window in windows:
            assert window.span.seconds <= 31
        for segment in segments:
            assert "".join(word.text for word in segment.words) == segment.text
            assert abs(segment.words[-1].span.end_seconds - segment.span.end_seconds) < 1.0
            assert segment.words[0].span.start_seconds == segment.span.start_seconds


def test_the_folders_lie_beside_each_other(tmp_path: Path) -> None:
    folders = DemoFolders(tmp_path)
    assert {folders.field.parent, folders.headquarters.parent, folders.stick.parent} == {tmp_path}
