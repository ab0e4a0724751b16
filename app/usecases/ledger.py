"""The coverage ledger: what became of every second of a recording."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from app.domain.paragraphs import Changes, Paragraph, is_cleared, without
from app.domain.transcript import Account, LedgerEntry, Run, Span, Window, WindowStatus

_ACCOUNT_OF = {
    WindowStatus.PLANNED: Account.PENDING,
    WindowStatus.DONE: Account.TRANSCRIBED,
    WindowStatus.QUARANTINED: Account.QUARANTINED,
    WindowStatus.FAILED: Account.FAILED,
}
# Where stretches lie over one another, the first of these that is true is the account.
_RANK = (
    Account.OVERLAP,
    Account.TRANSCRIBED,
    Account.QUARANTINED,
    Account.FAILED,
    Account.PENDING,
)
WITHOUT_TEXT = frozenset({Account.QUARANTINED, Account.FAILED, Account.PENDING})


def coverage(
    audio_seconds: float, planned_seconds: float, windows: Iterable[Window], overlaps: Sequence[Span] = ()
) -> tuple[LedgerEntry, ...]:
    """Return entries that touch and cover 0 to `audio_seconds` exactly; neighbours have different accounts.

    Sound after `planned_seconds` (0 where nothing was planned) nobody has looked at: it is pending. Speech of a
    window has the account of the window; a window that was split counts through its halves. `overlaps` are
    stretches where two people speak at once. Everything else is silence.
    """
    claims = [
        (span, _ACCOUNT_OF[window.status])
        for window in windows
        if window.status is not WindowStatus.SPLIT
        for span in window.speech
    ]
    claims += [(span, Account.OVERLAP) for span in overlaps]
    claims.append((Span(planned_seconds, audio_seconds), Account.PENDING))
    return _sweep(audio_seconds, claims)


def reviewed_coverage(
    audio_seconds: float, run: Run | None, windows: Sequence[Window], paragraphs: Sequence[Paragraph], changes: Changes
) -> tuple[LedgerEntry, ...]:
    """Return the same after people listened, corrected and added.

    What somebody listened to is transcribed, or silence where they took the text away; what was added is transcribed.
    Text that was taken away before anybody listened leaves speech without text, whatever stands beside it.
    """
    if run is None:
        return coverage(audio_seconds, 0.0, ())
    of_window: dict[int, list[Paragraph]] = {}
    for one in paragraphs:
        of_window.setdefault(one.key.window, []).append(one)
    speech = [span for window in windows for span in window.speech]
    emptied = [one.span for one in paragraphs if one.taken_away and not one.listened]
    claims = [(Span(run.audio_seconds, audio_seconds), Account.PENDING)]
    claims += [(piece, Account.QUARANTINED) for span in emptied for piece in _inside(speech, span)]
    for window in windows:
        if window.status is not WindowStatus.SPLIT:
            claims += _claims(window, run.id, of_window.get(window.index, ()), changes, emptied)
    for one in paragraphs:
        if not one.taken_away:
            claims += _reach(one, speech, changes, () if one.listened else emptied)
    return _sweep(audio_seconds, claims)


def _claims(
    window: Window, run_id: str, paragraphs: Sequence[Paragraph], changes: Changes, emptied: Sequence[Span]
) -> list[tuple[Span, Account]]:
    """What the speech of one window is, after a person looked at its paragraphs."""
    silent = all(paragraph.taken_away for paragraph in paragraphs)
    account = _ACCOUNT_OF[window.status]
    if is_cleared(window, run_id, paragraphs, changes):
        if silent:
            return []
        account = Account.TRANSCRIBED
    elif paragraphs and silent:
        account = Account.QUARANTINED
    claims = [(piece, account) for span in window.speech for piece in without(span, emptied)]
    for one in paragraphs:
        if one.listened and not one.taken_away:
            claims += [(piece, Account.TRANSCRIBED) for piece in _inside(window.speech, one.span)]
    return claims


def _reach(
    paragraph: Paragraph, speech: Sequence[Span], changes: Changes, emptied: Sequence[Span]
) -> list[tuple[Span, Account]]:
    """What a paragraph says of speech outside of its window: one that was added, or that took others in."""
    if paragraph.added:
        return [(piece, Account.TRANSCRIBED) for piece in without(paragraph.span, emptied)]
    change = changes.get(paragraph.key)
    if change is None or change.span is None:
        return []
    account = Account.QUARANTINED if paragraph.to_check else Account.TRANSCRIBED
    return [(left, account) for piece in _inside(speech, paragraph.span) for left in without(piece, emptied)]


def _inside(speech: Iterable[Span], span: Span) -> Iterable[Span]:
    for one in speech:
        start, end = max(one.start_seconds, span.start_seconds), min(one.end_seconds, span.end_seconds)
        if start < end:
            yield Span(start, end)


def _sweep(audio_seconds: float, claims: Iterable[tuple[Span, Account]]) -> tuple[LedgerEntry, ...]:
    if audio_seconds <= 0:
        return ()
    changes: dict[float, Counter[Account]] = {}
    for span, account in claims:
        start, end = (min(max(at, 0.0), audio_seconds) for at in (span.start_seconds, span.end_seconds))
        if start < end:
            changes.setdefault(start, Counter())[account] += 1
            changes.setdefault(end, Counter())[account] -= 1
    active: Counter[Account] = Counter()
    entries: list[LedgerEntry] = []
    begun, account = 0.0, Account.SILENCE
    for at in sorted(changes):
        for name, change in changes[at].items():
            active[name] += change
        now = next((name for name in _RANK if active[name] > 0), Account.SILENCE)
        if now is not account:
            if at > begun:
                entries.append(LedgerEntry(Span(begun, at), account))
            begun, account = at, now
    if begun < audio_seconds:
        entries.append(LedgerEntry(Span(begun, audio_seconds), account))
    return tuple(entries)


def seconds_by_account(ledger: Iterable[LedgerEntry]) -> Mapping[Account, float]:
    """Return how many seconds each account has; every account is there."""
    found = dict.fromkeys(Account, 0.0)
    for entry in ledger:
        found[entry.account] += entry.span.seconds
    return found


def speech_without_text(ledger: Iterable[LedgerEntry]) -> float:
    """Return how many seconds of speech have no text that may be believed."""
    return sum(entry.span.seconds for entry in ledger if entry.account in WITHOUT_TEXT)
