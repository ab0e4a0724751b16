"""An open vault as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.checkup import Finding
from app.domain.people import Role
from app.domain.ways_in import WaysIn
from app.jobs import CancelToken, Progress
from app.ports.approvals import Approvals
from app.ports.bundle import Exports
from app.ports.cases import CaseFiles, Cases
from app.ports.circumstances import CircumstancesOf, Readiness
from app.ports.consents import Consents
from app.ports.erasure import Erasure
from app.ports.identities import Identities
from app.ports.interviews import Interviews
from app.ports.library import Library
from app.ports.marked import MarkedPassages
from app.ports.masking import MaskedCopies
from app.ports.people import Contacts, OwnCard
from app.ports.recordings import Recordings
from app.ports.releases import Releases
from app.ports.reviews import Reviews
from app.ports.sealed_bundles import SealedBundles
from app.ports.templates import Readings, Templates
from app.ports.testimonies import Attachments, Custody, SealedParts, Testimonies
from app.ports.transcripts import Search, Transcripts


class Vault(Protocol):
    """What an open vault holds. No key comes out of it."""

    @property
    def testimonies(self) -> Testimonies:
        """The list of testimonies."""
        ...

    @property
    def recordings(self) -> Recordings:
        """Live and sealed sound."""
        ...

    @property
    def circumstances(self) -> CircumstancesOf:
        """Who was in the room."""
        ...

    @property
    def approvals(self) -> Approvals:
        """A second person's signatures, which a child's testimony needs."""
        ...

    @property
    def interviews(self) -> Interviews:
        """What is written down around each interview."""
        ...

    @property
    def templates(self) -> Templates:
        """What the organisation brings to every interview."""
        ...

    @property
    def readings(self) -> Readings:
        """Recorded readings of the organisation's wordings."""
        ...

    @property
    def consents(self) -> Consents:
        """What was agreed to."""
        ...

    @property
    def releases(self) -> Releases:
        """Numbers that were handed out."""
        ...

    @property
    def identities(self) -> Identities:
        """Names and contacts, which nobody can read until a way in is given again."""
        ...

    @property
    def erasure(self) -> Erasure:
        """Destroying keys."""
        ...

    @property
    def readiness(self) -> Readiness:
        """Whether a recording can begin here."""
        ...

    @property
    def attachments(self) -> Attachments:
        """Files that are sealed into testimonies."""
        ...

    @property
    def sealed_parts(self) -> SealedParts:
        """The plaintext of sealed parts, as streams."""
        ...

    @property
    def custody(self) -> Custody:
        """Who did what, in order."""
        ...

    @property
    def transcripts(self) -> Transcripts:
        """What was understood."""
        ...

    @property
    def search(self) -> Search:
        """Words in everything that was understood."""
        ...

    @property
    def reviews(self) -> Reviews:
        """What people said over transcripts."""
        ...

    @property
    def marked(self) -> MarkedPassages:
        """Passages that could be used against somebody."""
        ...

    @property
    def masked_copies(self) -> MaskedCopies:
        """Copies with words taken out."""
        ...

    @property
    def cases(self) -> Cases:
        """What is known of each case."""
        ...

    @property
    def case_files(self) -> CaseFiles:
        """Cases and places as files for other tools."""
        ...

    @property
    def library(self) -> Library:
        """All testimonies at a glance."""
        ...

    @property
    def own_card(self) -> OwnCard:
        """Who we are."""
        ...

    @property
    def contacts(self) -> Contacts:
        """Whom we trust."""
        ...

    @property
    def exports(self) -> Exports:
        """What left."""
        ...

    @property
    def sealed(self) -> SealedBundles:
        """What was sealed to headquarters."""
        ...

    def ways_in(self) -> WaysIn:
        """Return by which ways this vault can be opened. Raises KeyHeaderLost."""
        ...

    def check(self, progress: Progress, cancel: CancelToken) -> Sequence[Finding]:
        """Read everything and return what is not as it was written. Raises Cancelled."""
        ...

    def close(self) -> None:
        """Let go of the vault; until then no other program can open it."""
        ...


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person chose for a new vault. `escrow` are texts of age recipients of headquarters."""

    passphrase: str = field(repr=False)
    name: str
    role: Role
    escrow: Sequence[str] = ()
