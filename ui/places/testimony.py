"""Joins the screen of one testimony with what stands behind it."""

from collections.abc import Callable  # noqa: TC003 -- types of fields

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.places.afterwards import AfterwardsCorner
from ui.places.beside import CaseCorner, ConsentCorner, Corner, IdentityCorner
from ui.places.masking import MaskingCorner
from ui.places.queue import TranscriptionCorner
from ui.places.session import Session
from ui.presenters.custody import CustodyPresenter, CustodyState
from ui.presenters.navigation import Goal, Navigator, Visit
from ui.presenters.overview import OverviewPresenter
from ui.presenters.player import PlayerPresenter, PlayerState
from ui.presenters.testimony import TestimonyPresenter, TestimonyViews
from ui.presenters.testimony_state import Phase, TestimonyState
from ui.screens.custody_view import CustodyView
from ui.screens.testimony import TestimonyScreen
from ui.screens.transcription import Written


class TestimonyPlace:
    """Implements ui.places.place.Place."""

    __test__ = False

    def __init__(self, session: Session, navigator: Navigator) -> None:
        self._navigator = navigator
        self._screen = TestimonyScreen()
        self._testimony_id = ""
        self._shown_part = ""
        self._again = False
        self._sealed_shown = False
        sound, vault = session.program.sound, session.vault
        self._player = PlayerPresenter(sound.playback(vault.recordings), session.jobs, self._show_player)
        self._overview = OverviewPresenter(vault.recordings, sound.tools(), session.jobs, self._screen.show_overview)
        views = TestimonyViews(self._show, self._screen.show_found, self._screen.view.set_spoken, self._screen.go)
        self._presenter = TestimonyPresenter(vault, session.jobs, self._player, views)
        self._corner = TranscriptionCorner(session, navigator, self._presenter.reload)
        self._screen.add_transcription(self._corner.widget)
        self._corner.widget.focus_left.connect(self._screen.focus_words)
        self._logs = (CustodyView(), CustodyView())
        self._screen.side.add_custody(self._logs[0])
        self._screen.seal_card.add_custody(self._logs[1])
        self._custody = CustodyPresenter(vault, session.jobs, self._show_custody)
        self._masking: MaskingCorner | None = None
        self._corners: list[Corner] = []
        # Made one by one after the transcript is shown: all at once they would hold the window.
        self._makers: list[Callable[[], Corner]] = [
            lambda: ConsentCorner(session, navigator, self._screen, self._presenter.reload),
            lambda: CaseCorner(session, navigator, self._screen),
            lambda: IdentityCorner(session, self._screen),
            lambda: self._make_masking(session),
            lambda: self._make_afterwards(session),
        ]
        self._making = QTimer(self._screen, interval=0)
        self._making.timeout.connect(self._make_next)
        self._making.start()
        self._connect()

    @property
    def widget(self) -> QWidget:
        """The screen."""
        return self._screen

    def visit(self, visit: Visit) -> None:
        """Show the testimony of the visit, at its second."""
        if visit.testimony_ids:
            self._testimony_id = visit.testimony_ids[0]
            self._shown_part, self._again, self._sealed_shown = "", False, False
            self._presenter.open(self._testimony_id, visit.at_seconds, visit.part_id)
            if self._screen.side.shows_custody:
                self._custody.open(self._testimony_id)
            for corner in self._corners:
                corner.visit(self._testimony_id)
            self._screen.take_focus()
            if visit.page:
                self._screen.side.show_page(visit.page)

    def may_leave(self) -> bool:
        """Leave; what is being written is saved on the way, and the sound falls silent."""
        self._screen.view.commit()
        for corner in self._corners:
            corner.leave()
        self._player.pause()
        return True

    def close(self) -> None:
        """Cancel what runs here, and drop what was shown; what is being written is kept."""
        self._screen.view.commit()
        self._making.stop()
        for corner in self._corners:
            corner.close()
        self._corner.close()
        self._custody.close()
        self._presenter.close()
        self._overview.close()
        self._player.close()

    def _show(self, state: TestimonyState) -> None:
        self._screen.show_state(state)
        self._corner.show_testimony(self._testimony_id, self._written(state))
        if self._masking is not None:
            self._masking.look(state)
        part = state.facts.part_id if state.facts is not None else ""
        if part and part != self._shown_part and state.facts is not None:
            self._shown_part = part
            self._overview.open(state.facts)

        if state.phase is Phase.SEALED and not self._sealed_shown:
            self._sealed_shown = True
            self._custody.open(self._testimony_id)

    def _show_custody(self, state: CustodyState) -> None:
        for log in self._logs:
            log.show_state(state)

    def _written(self, state: TestimonyState) -> Written:
        """How much has text; what is finished takes no room, unless somebody asked to do it again."""
        if state.phase is not Phase.READY or not state.recordings:
            return Written.UNKNOWN
        if state.run_finished:
            return Written.ALL if self._again else Written.UNKNOWN
        return Written.PARTLY if state.transcribed else Written.NOTHING

    def _ask_again(self) -> None:
        self._again = not self._again
        self._corner.show_testimony(self._testimony_id, self._written(self._presenter.state))

    def _show_player(self, state: PlayerState) -> None:
        self._screen.show_player(state)
        self._presenter.follow(state.seconds)

    def _connect(self) -> None:
        screen, presenter, player = self._screen, self._presenter, self._player
        bar, find, side = screen.player, screen.find_bar, screen.side
        bar.toggle_pressed.connect(player.toggle)
        bar.back_pressed.connect(player.back)
        bar.forward_pressed.connect(player.forward)
        bar.slower_pressed.connect(player.slower)
        bar.faster_pressed.connect(player.faster)
        screen.sought.connect(self._seek)
        # Whoever hides the screen in a hurry must not have to think of the voice as well.
        screen.covered.connect(player.pause)
        screen.header.again_pressed.connect(self._ask_again)
        screen.header.chosen_recording.connect(presenter.choose)
        screen.word_pressed.connect(self._press_word)
        screen.row_chosen.connect(self._show_revisions)
        screen.edited.connect(presenter.say_text)
        screen.view.divided.connect(self._divide)
        screen.merge_pressed.connect(presenter.merge)
        screen.speaker_pressed.connect(presenter.say_speaker)
        screen.listened_pressed.connect(presenter.say_listened)
        screen.check_pressed.connect(presenter.check_next)
        screen.undo_pressed.connect(presenter.undo)
        screen.redo_pressed.connect(presenter.redo)
        screen.seal_asked.connect(lambda wished: presenter.ask_to_seal(wished=wished))
        screen.seal_card.sealed_pressed.connect(presenter.seal)
        screen.seal_card.stop_pressed.connect(presenter.stop_sealing)
        screen.header.attachments_pressed.connect(lambda: self._navigator.go(Goal.ATTACHMENTS, self._testimony_id))
        screen.header.export_pressed.connect(lambda: self._navigator.go(Goal.EXPORT, self._testimony_id))
        find.find_wished.connect(lambda words, case, whole: presenter.find(words, match_case=case, whole_words=whole))
        find.step_pressed.connect(presenter.find_step)
        find.replace_one_pressed.connect(presenter.replace_one)
        find.replace_all_pressed.connect(presenter.replace_all)
        side.reviewed_pressed.connect(presenter.say_reviewed)
        side.reopen_pressed.connect(presenter.reopen)
        side.custody_wanted.connect(lambda: self._custody.open(self._testimony_id))

    def _make_next(self) -> None:
        corner = self._makers.pop(0)()
        self._corners.append(corner)
        if self._testimony_id:
            corner.visit(self._testimony_id)
        if not self._makers:
            self._making.stop()

    def _make_afterwards(self, session: Session) -> AfterwardsCorner:
        corner = AfterwardsCorner(session)
        self._screen.side.add_afterwards(corner.widget)
        return corner

    def _make_masking(self, session: Session) -> MaskingCorner:
        self._masking = MaskingCorner(session, self._navigator, self._screen)
        self._masking.look(self._presenter.state)
        return self._masking

    def _press_word(self, row: int, word: int) -> None:
        if self._masking is None or not self._masking.picks(row, word):
            self._presenter.hear(row, word)

    def _divide(self, row: int, text: str, at_character: int) -> None:
        self._presenter.say_text(row, text)
        self._presenter.split(row, at_character)

    def _seek(self, seconds: float) -> None:
        self._player.seek(seconds)
        self._corner.look(self._shown_part, seconds)

    def _show_revisions(self, row: int) -> None:
        self._screen.side.show_revisions(
            self._presenter.revisions(row) if 0 <= row < len(self._presenter.state.rows) else ()
        )


def build(session: Session, navigator: Navigator) -> TestimonyPlace:
    """Return the place of one testimony."""
    return TestimonyPlace(session, navigator)
