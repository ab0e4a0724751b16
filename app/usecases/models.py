"""Import, list, choose and verify model packs."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.model_pack import Pack, Trust
from app.errors.model import NoPackImported, PackDamaged, PackNotTrusted, PackUnknown
from app.jobs import CancelToken, Progress
from app.ports.models import PackExaminer, PackStore, StoredPack

CONFIRMED_EVIDENCE = "confirmed by a person at import, pinned since"


class Models:
    """The packs of this computer."""

    def __init__(self, examiner: PackExaminer, store: PackStore) -> None:
        self._examiner = examiner
        self._store = store

    def examine(self, folder: str) -> Pack:
        """Say what lies in a folder, before anything is decided. Raises classes of app/errors/model.py."""
        return self._examiner.examine(folder)

    def bring(
        self,
        folder: str,
        progress: Progress,
        cancel: CancelToken,
        *,
        confirmed: bool = False,
        confirmed_sha256: str = "",
    ) -> StoredPack:
        """Import a pack from a folder or a stick.

        A pack that no pin vouches for is refused with PackNotTrusted, unless a person has said yes to whatever lies
        there (`confirmed`) or to this fingerprint (`confirmed_sha256`, lower-case hex); it is pinned from then on.
        Raises also what PackStore.add raises.
        """
        found = self._examiner.examine(folder)
        if found.trust is Trust.UNKNOWN:
            if not confirmed and found.sha256 != confirmed_sha256:
                raise PackNotTrusted(name=found.name, sha256=found.sha256, note=found.note)
            found = replace(found, trust=Trust.CONFIRMED, evidence=CONFIRMED_EVIDENCE)
        return self._store.add(found, folder, progress, cancel)

    def all(self) -> Sequence[StoredPack]:
        """Return every pack that can be used: those that came with the program, then imported ones by name."""
        imported = [StoredPack(self._examiner.vouched(one.pack), one.folder) for one in self._store.packs()]
        return (*self._examiner.shipped(), *imported)

    def choose(self, name: str | None) -> StoredPack:
        """Return the pack of this name, or, without a name, the largest imported one.

        The demo pack has to be named: it must never be taken for a real one. Raises PackUnknown, NoPackImported.
        """
        packs = self.all()
        if name is not None:
            for one in packs:
                if name in (one.pack.name, one.pack.name.rpartition("/")[2], one.pack.sha256):
                    return one
            raise PackUnknown(name=name)
        imported = [one for one in packs if one.pack.trust is not Trust.SHIPPED]
        if not imported:
            raise NoPackImported
        return max(imported, key=lambda one: one.pack.size_bytes)

    def verify(self, name: str) -> StoredPack:
        """Read every byte of a pack against its pins. Raises PackUnknown, PackDamaged, PackIncomplete, PackInvalid."""
        stored = self.choose(name)
        now = {file.name: file.sha256 for file in self._examiner.examine(stored.folder).files}
        for file in stored.pack.files:
            if now.get(file.name) != file.sha256:
                raise PackDamaged(file=file.name)
        return stored
