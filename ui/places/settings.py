"""The settings, joined."""

from PySide6.QtWidgets import QWidget

from ui.places.session import Session
from ui.places.template import template_in
from ui.presenters.approvers import ApproversPresenter
from ui.presenters.care import CarePresenter
from ui.presenters.navigation import Navigator, Visit
from ui.presenters.settings import SettingsPresenter
from ui.presenters.template import TemplatePresenter
from ui.screens.settings import SettingsScreen


class SettingsPlace:
    """Conforms to ui.places.place.Place."""

    def __init__(self, session: Session, navigator: Navigator) -> None:
        screen = SettingsScreen()
        presenter = SettingsPresenter(session.program, session.folder, session.jobs, navigator, screen.show_state)
        self._screen = screen
        self._presenter = presenter
        self._care = CarePresenter(session.vault, session.folder, session.jobs, navigator, screen.show_care)
        self._template = TemplatePresenter(
            session.program, session.vault, template_in(session), session.jobs, screen.template.show_state
        )
        card = screen.approvers
        self._approvers = ApproversPresenter(
            session.program.vaults, session.vault, session.folder, session.jobs, card.show_state
        )
        card.begun.connect(self._approvers.begin)
        card.given_up.connect(self._approvers.give_up)
        card.code_typed.connect(self._approvers.set_code)
        card.accepted.connect(self._approvers.add)
        card.remove_asked.connect(self._approvers.ask_to_remove)
        card.removed.connect(self._approvers.remove)
        words, theirs = card.view, self._approvers.passphrase
        words.another_wanted.connect(theirs.suggest)
        words.own_chosen.connect(theirs.choose_own)
        words.own_typed.connect(theirs.type_own)
        words.again_typed.connect(theirs.type_again)
        screen.template.brought.connect(self._template.bring)
        screen.template.written.connect(self._template.write)
        screen.template.earlier_wanted.connect(self._template.go_back)
        screen.language_chosen.connect(presenter.choose_language)
        screen.theme_chosen.connect(presenter.choose_theme)
        screen.text_scale_chosen.connect(presenter.choose_text_scale)
        screen.auto_lock_chosen.connect(presenter.choose_auto_lock)
        screen.remember_chosen.connect(presenter.choose_remember)
        screen.microphone_chosen.connect(presenter.choose_microphone)
        screen.listen_pressed.connect(presenter.listen)
        screen.silence_pressed.connect(presenter.silence)
        screen.about_pressed.connect(presenter.show_about)
        screen.change.begun.connect(presenter.begin_change)
        screen.change.given_up.connect(presenter.give_up_change)
        screen.change.accepted.connect(presenter.change)
        care = self._care
        screen.care.check_pressed.connect(care.check)
        screen.care.copy_pressed.connect(care.copy)
        screen.care.stop_pressed.connect(care.stop)
        screen.care.keys_pressed.connect(care.renew_keys)
        screen.care.retention_pressed.connect(care.show_retention)
        view, choice = screen.change.view, presenter.passphrase
        view.another_wanted.connect(choice.suggest)
        view.own_chosen.connect(choice.choose_own)
        view.own_typed.connect(choice.type_own)
        view.again_typed.connect(choice.type_again)

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self._screen

    def visit(self, visit: Visit) -> None:  # noqa: ARG002 - everybody comes for the same
        """Read what holds now."""
        self._presenter.start()
        self._care.start()
        self._approvers.visit()
        self._template.start()

    def may_leave(self) -> bool:
        """Every choice is kept as it is made."""
        return True

    def close(self) -> None:
        """End it."""
        self._care.close()
        self._approvers.close()
        self._template.close()
        self._presenter.close()


def build(session: Session, navigator: Navigator) -> SettingsPlace:
    """Build the place."""
    return SettingsPlace(session, navigator)
