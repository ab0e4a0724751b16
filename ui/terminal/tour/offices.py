"""The steps in which two offices are made and come to trust each other."""

from app.domain.people import Role, SignedCard
from app.errors.people import WordsDiffer
from app.ports.vault import NewVault
from app.usecases.trust import WordsHeard, look_at_card, trust_card
from ui.program import StationVault
from ui.terminal.tour.state import Tour
from ui.words import QT_TRANSLATE_NOOP


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
