"""Attachments over a real vault with the real readers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.people import Role
from app.ports.vault import NewVault
from app.usecases.withdraw import withdraw
from tests.fakes.hand_jobs import HandJobs
from tests.fakes.quick_program import quick_program
from tests.ui.devices.documents import locked_pdf, pdf_bytes, picture_bytes
from tests.vault_fixtures import PASSPHRASE, grant_everything
from ui.devices.pdf_pages import PdfPages
from ui.devices.pictures import read_picture
from ui.presenters import attachments as module
from ui.presenters.attachment_view import AttachmentKind, Pages, Readers, kind_of, text_of
from ui.presenters.attachments import PAGE_WIDTH, ZOOMS, AttachmentsPresenter, AttachmentsState
from ui.program import StationVault


@dataclass
class Desk:
    presenter: AttachmentsPresenter
    jobs: HandJobs
    vault: StationVault
    testimony: str
    states: list[AttachmentsState]
    opened: list[Pages]
    folder: Path

    @property
    def state(self) -> AttachmentsState:
        return self.states[-1]

    def add(self, **files: bytes) -> None:
        paths = []
        for name, content in files.items():
            path = self.folder / name.replace("_", ".")
            path.write_bytes(content)
            paths.append(path)
        self.presenter.add(paths)
        self.jobs.finish()

    def look(self, name: str) -> None:
        self.presenter.view(next(item.part_id for item in self.state.items if item.name == name))

    def see(self, name: str) -> None:
        self.look(name)
        self.jobs.finish()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    program, jobs = quick_program(monkeypatch, tmp_path), HandJobs()
    vault, _ = program.vaults.create(tmp_path / "vault", NewVault(PASSPHRASE, "Field", Role.STATION))
    testimony = vault.testimonies.create(("km",))
    states: list[AttachmentsState] = []
    opened: list[Pages] = []

    def open_pages(data: bytes) -> Pages:
        opened.append(PdfPages(data))
        return opened[-1]

    presenter = AttachmentsPresenter(program, vault, jobs, Readers(read_picture, open_pages), states.append)
    presenter.open(testimony.id)
    jobs.finish()
    yield Desk(presenter, jobs, vault, testimony.id, states, opened, tmp_path)
    presenter.close()
    jobs.finish()
    vault.close()


def test_files_are_sealed_and_listed(desk: Desk) -> None:
    assert (desk.state.items, desk.state.loaded) == ((), True)
    assert desk.state.case_code == desk.vault.testimonies.get(desk.testimony).case_code
    desk.add(gate_jpg=picture_bytes("jpeg"), paper_pdf=pdf_bytes(), notes_txt=b"tea", film_mp4=b"film")
    assert [(item.name, item.kind) for item in desk.state.items] == [
        ("gate.jpg", AttachmentKind.IMAGE),
        ("paper.pdf", AttachmentKind.PDF),
        ("notes.txt", AttachmentKind.TEXT),
        ("film.mp4", AttachmentKind.OTHER),
    ]
    shares = [state.adding for state in desk.states if state.adding is not None]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert (desk.state.adding, desk.state.error) == (None, None)
    assert len(desk.state.items[0].sha512) == 128
    assert desk.state.items[2].byte_count == 3


def test_a_file_that_is_not_there_is_told_and_the_others_stay(desk: Desk) -> None:
    good = desk.folder / "a.txt"
    good.write_bytes(b"")
    desk.presenter.add([good, desk.folder / "gone.txt"])
    desk.presenter.add([good])
    desk.presenter.add([])
    desk.jobs.finish()
    assert desk.state.error is not None
    assert [item.name for item in desk.state.items] == ["a.txt"]


def test_adding_can_be_stopped(desk: Desk) -> None:
    desk.presenter.stop_adding()
    path = desk.folder / "a.txt"
    path.write_bytes(b"tea")
    desk.presenter.add([path])
    desk.presenter.stop_adding()
    desk.jobs.finish()
    assert (desk.state.items, desk.state.adding, desk.state.error) == ((), None, None)


def test_a_photo_is_looked_at_and_made_larger(desk: Desk) -> None:
    desk.add(gate_jpg=picture_bytes("jpeg"))
    desk.look("gate.jpg")
    assert desk.state.view is not None
    assert desk.state.view.loading
    desk.presenter.zoom(1)
    desk.jobs.finish()
    assert desk.state.view.picture is not None
    assert (desk.state.view.picture.width, desk.state.view.loading, desk.state.view.zoom) == (40, False, 1.0)
    desk.presenter.zoom(1)
    assert desk.state.view.zoom == 1.5
    for _ in ZOOMS:
        desk.presenter.zoom(-1)
    assert desk.state.view.zoom == ZOOMS[0]
    desk.presenter.turn(1)
    desk.presenter.close_view()
    assert desk.state.view is None
    desk.presenter.zoom(1)


def test_a_document_is_turned_page_by_page(desk: Desk) -> None:
    desk.add(paper_pdf=pdf_bytes(3))
    desk.see("paper.pdf")
    view = desk.state.view
    assert view is not None
    assert (view.pages, view.page) == (3, 0)
    assert view.picture is not None
    assert view.picture.width == PAGE_WIDTH
    desk.presenter.turn(-1)
    desk.presenter.turn(1)
    desk.presenter.turn(1)
    desk.presenter.turn(1)
    desk.jobs.finish()
    assert desk.state.view is not None
    assert desk.state.view.page == 2
    desk.presenter.zoom(1)
    desk.jobs.finish()
    assert desk.state.view.picture is not None
    assert desk.state.view.picture.width == PAGE_WIDTH * 1.5
    desk.presenter.close_view()
    desk.jobs.finish()
    with pytest.raises(Exception, match="unreadable"):
        desk.opened[0].render(0, 100)


def test_only_the_newest_wish_is_shown(desk: Desk) -> None:
    desk.add(paper_pdf=pdf_bytes(2), other_pdf=pdf_bytes(1), bad_pdf=b"no", notes_txt=b"tea")
    desk.look("paper.pdf")
    first = desk.jobs._parts[0].waiting.pop(0)
    answer = first.work(first.progress, first.token)
    desk.look("notes.txt")
    first.done(answer)
    desk.jobs.finish()
    assert desk.state.view is not None
    assert desk.state.view.text == "tea"
    assert len(desk.opened) == 1
    desk.look("bad.pdf")
    second = desk.jobs._parts[0].waiting.pop(0)
    desk.look("notes.txt")
    second.failed(ValueError())
    desk.jobs.finish()
    assert desk.state.view is not None
    assert desk.state.view.error is None


def test_what_cannot_be_shown_says_why(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add(bad_jpg=b"no photo", locked_pdf=locked_pdf(), torn_pdf=pdf_bytes()[:60])
    for name, code in (("bad.jpg", "unreadable"), ("locked.pdf", "locked"), ("torn.pdf", "unreadable")):
        desk.see(name)
        view = desk.state.view
        assert view is not None
        assert view.error is not None
        assert (view.error.code, view.loading) == (f"attachment.{code}", False)
    monkeypatch.setattr(module, "DATA_LIMIT_BYTES", 3)
    desk.see("bad.jpg")
    assert desk.state.view is not None
    assert desk.state.view.error is not None
    assert desk.state.view.error.code == "attachment.too_large"


def test_a_document_whose_first_page_fails_is_closed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add(paper_pdf=pdf_bytes())

    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(PdfPages, "render", fail)
    desk.see("paper.pdf")
    assert desk.state.view is not None
    assert desk.state.view.error is not None
    assert desk.opened[0]._document is None  # type: ignore[attr-defined]


def test_other_files_show_their_facts_alone(desk: Desk) -> None:
    desk.add(film_mp4=b"film")
    desk.see("film.mp4")
    assert desk.state.view is not None
    assert (desk.state.view.loading, desk.state.view.picture, desk.state.view.text) == (False, None, "")
    desk.presenter.view("nothing")
    assert desk.state.view.item.name == "film.mp4"


def test_a_long_text_is_cut(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TEXT_LIMIT_BYTES", 10)
    desk.add(notes_txt="ភូមិ and more".encode())
    desk.see("notes.txt")
    assert desk.state.view is not None
    assert (desk.state.view.text, desk.state.view.cut) == ("ភូម", True)


def test_another_testimony_drops_what_was_shown(desk: Desk) -> None:
    desk.add(notes_txt=b"tea")
    desk.see("notes.txt")
    other = desk.vault.testimonies.create(("km",))
    desk.presenter.open(other.id)
    assert desk.state == AttachmentsState()
    desk.jobs.finish()
    assert desk.state.items == ()
    desk.presenter.open("u" * 26)
    desk.jobs.finish()
    assert desk.state.error is not None


def test_after_closing_nothing_is_shown(desk: Desk) -> None:
    desk.add(paper_pdf=pdf_bytes())
    desk.see("paper.pdf")
    before = len(desk.states)
    desk.presenter.close()
    desk.presenter.view(desk.state.items[0].part_id)
    assert len(desk.states) == before
    assert desk.presenter.state.view is not None
    desk.jobs.finish()
    assert desk.opened[0]._document is None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"one\r\ntwo\n", "one\ntwo"),
        ("\ufeffភូមិ".encode(), "ភូមិ"),
        ("ភូមិ".encode("utf-16"), "ភូមិ"),
        (b"caf\xe9", "caf\xe9"),
        (b"a\x00b\x1b[2J\tc", "ab[2J\tc"),
        (b"x" * 2500, "\n".join(["x" * 1000, "x" * 1000, "x" * 500])),
    ],
)
def test_texts_are_read_in_the_encodings_that_occur(data: bytes, text: str) -> None:
    assert text_of(data) == text


def test_a_character_that_was_cut_in_two_is_left_out() -> None:
    assert text_of("ภาษา".encode()[:-1], cut=True) == "ภาษ"


def test_what_is_not_known_is_not_opened() -> None:
    for kind in ("image/svg+xml", "image/heic", "text/html", "application/octet-stream", "video/mp4"):
        assert kind_of(kind) is AttachmentKind.OTHER


def test_what_a_person_took_back_is_not_opened(desk: Desk) -> None:
    grant_everything(desk.vault, desk.testimony)
    desk.add(a_txt=b"a note")
    withdraw(desk.vault.consents, desk.testimony, [], "F7", "km")
    desk.see("a.txt")
    assert desk.state.view is not None
    assert desk.state.view.error is not None
    assert desk.state.view.error.code == "consent.refused"
