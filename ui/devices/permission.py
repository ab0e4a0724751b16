"""The permission to listen, where the system asks the person for it (macOS); everywhere else it is there."""

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, Qt, QTimer


def ask_to_listen() -> None:
    """Let the system ask, unless the person answered before: in a recording it would be too late.

    Until it is answered, a microphone gives silence. May be called from any thread.
    """
    application = QCoreApplication.instance()
    if application is not None:
        # It is asked from the thread of the windows alone.
        QTimer.singleShot(0, application, lambda: _ask(application))


def may_listen() -> bool:
    """Return whether nobody refused it."""
    return _status(QCoreApplication.instance()) is not Qt.PermissionStatus.Denied


def _ask(application: QCoreApplication) -> None:
    if _status(application) is Qt.PermissionStatus.Undetermined:
        application.requestPermission(QMicrophonePermission(), application, _answered)


def _status(application: QCoreApplication | None) -> Qt.PermissionStatus | None:
    return None if application is None else application.checkPermission(QMicrophonePermission())


def _answered(_: object) -> None:
    """Whoever begins to record looks again."""
