"""A testimony as files in the bag, and files of the bag as a testimony."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from app.domain.audio import RecordingFacts
from app.domain.bundle import PartContent, TestimonyContent, TranscriptContent
from app.domain.casedata import CaseRevision
from app.domain.consent import Approval
from app.domain.identity import Identity
from app.domain.interview import KeptSheet
from app.domain.marked import MarkEvent
from app.domain.paragraphs import Changes, paragraphs_of, untold, with_speakers
from app.domain.review import Step, current_changes
from app.domain.testimony import Part
from app.domain.webvtt import webvtt_of
from app.errors.bundle import BundleContentBad
from app.usecases.ledger import reviewed_coverage
from storage.bundle.approvals_document import check_approvals_told, decode_approvals, encode_approvals
from storage.bundle.archive import member_bytes
from storage.bundle.case_document import decode_case, encode_case
from storage.bundle.consent_document import check_custody, check_spans, decode_consent, encode_consent
from storage.bundle.custody_document import decode_custody, encode_custody
from storage.bundle.draft import BagFile, file_of_bytes
from storage.bundle.identity_document import decode_identity, encode_identity
from storage.bundle.interview_document import check_sheets_told, decode_interview, encode_interview
from storage.bundle.layout import (
    APPROVALS_DOCUMENT,
    CASE_DOCUMENT,
    CONSENT_DOCUMENT,
    CUSTODY_DOCUMENT,
    DOCUMENT_LIMIT_BYTES,
    IDENTITY_DOCUMENT,
    INTERVIEW_DOCUMENT,
    MARKS_DOCUMENT,
    REVIEW_DOCUMENT,
    TESTIMONY_DOCUMENT,
    part_paths,
    testimony_folder,
    transcript_paths,
)
from storage.bundle.marks_document import check_marks_told, decode_marks, encode_marks
from storage.bundle.review_document import decode_review, encode_review
from storage.bundle.testimony_document import TestimonyDocument, decode_testimony, encode_testimony
from storage.bundle.transcript_document import decode_transcript, encode_transcript
from storage.domain import Domain

OpenPart = Callable[[Part], BinaryIO]

_TAG_LINE_BYTES = 512


def files_of(content: TestimonyContent, open_part: OpenPart) -> list[BagFile]:
    """Every file of a testimony; the parts must be sealed."""
    folder = testimony_folder(content.testimony.id)
    parts = tuple(part.part for part in content.parts)
    document = TestimonyDocument(
        content.testimony, parts, tuple(part.recording for part in content.parts), content.circumstances
    )
    files = [
        file_of_bytes(folder + TESTIMONY_DOCUMENT, encode_testimony(document)),
        file_of_bytes(folder + CONSENT_DOCUMENT, encode_consent(content.testimony.id, content.consent)),
        file_of_bytes(folder + CUSTODY_DOCUMENT, encode_custody(content.custody)),
    ]
    if content.review:
        files.append(file_of_bytes(folder + REVIEW_DOCUMENT, encode_review(content.testimony.id, content.review)))
    if content.marked:
        files.append(file_of_bytes(folder + MARKS_DOCUMENT, encode_marks(content.testimony.id, content.marked)))
    if content.consent.approvals:
        approvals = encode_approvals(content.testimony.id, content.consent.approvals)
        files.append(file_of_bytes(folder + APPROVALS_DOCUMENT, approvals))
    if content.identity is not None:
        files.append(file_of_bytes(folder + IDENTITY_DOCUMENT, encode_identity(content.testimony.id, content.identity)))
    if content.case is not None:
        files.append(file_of_bytes(folder + CASE_DOCUMENT, encode_case(content.case)))
    if content.sheets:
        files.append(file_of_bytes(folder + INTERVIEW_DOCUMENT, encode_interview(content.testimony.id, content.sheets)))
    changes = current_changes(content.review)
    for part, path in zip(content.parts, part_paths(parts), strict=True):
        files.append(_part_file(part.part, folder + path, open_part))
        if part.transcript is not None and part.recording is not None:
            files += _transcript_files(part.transcript, part.recording, changes, folder, path)
    return files


def _part_file(part: Part, path: str, open_part: OpenPart) -> BagFile:
    if part.byte_count is None or part.sha512 is None:
        raise ValueError("only sealed parts travel")
    return BagFile(path, part.byte_count, part.sha512, lambda: open_part(part))


def _transcript_files(
    content: TranscriptContent, recording: RecordingFacts, changes: Changes, folder: str, audio_path: str
) -> Iterator[BagFile]:
    """The run as the machine wrote it, and what is read: with everything that people said over it."""
    json_path, vtt_path = transcript_paths(audio_path)
    yield file_of_bytes(folder + json_path, encode_transcript(content))
    run, windows = content.run, content.windows
    paragraphs = with_speakers(
        paragraphs_of(run.part_id, run.id, windows, changes), recording.marks, recording.format.sample_rate_hz
    )
    ledger = reviewed_coverage(recording.seconds, run, windows, paragraphs, changes)
    subtitles = webvtt_of(run, windows, paragraphs, untold(run.id, windows, changes), ledger, recording)
    yield file_of_bytes(folder + vtt_path, subtitles.encode("utf-8"))


def weight_bytes(content: TestimonyContent, open_part: OpenPart, domain: Domain) -> int:
    """What a testimony takes in the archive, its lines in the manifest included.

    Raises `BundleContentBad` for a testimony that no reader would take, before anybody waits for it.
    """
    files = {file.path: file for file in files_of(content, open_part)}
    folder = testimony_folder(content.testimony.id)
    own = UntrustedFolder(
        sizes={path.removeprefix(folder): file.size_bytes for path, file in files.items()},
        digests={path.removeprefix(folder): file.sha512 for path, file in files.items()},
        read=lambda name: files[folder + name].open().read(),
    )
    content_of(own, content.testimony.id, content.testimony.revision, domain)
    return sum(member_bytes(file.size_bytes) + _TAG_LINE_BYTES for file in files.values())


class UntrustedFolder:
    """The files of one testimony as they lie in a bundle whose digests hold: sizes, and a reader of small ones."""

    def __init__(self, sizes: Mapping[str, int], digests: Mapping[str, bytes], read: Callable[[str], bytes]) -> None:
        self.sizes = sizes
        self.digests = digests
        self._read = read

    def document(self, name: str) -> bytes:
        """Return a whole document. Raises `BundleContentBad` for one that is larger than documents are."""
        if self.sizes[name] > DOCUMENT_LIMIT_BYTES:
            raise BundleContentBad(reason="document_too_large")
        return self._read(name)


def content_of(folder: UntrustedFolder, testimony_id: str, revision: int, domain: Domain) -> TestimonyContent:
    """Read a testimony of a domain. Raises `BundleContentBad` unless its files are exactly those that it speaks of."""
    for name in (TESTIMONY_DOCUMENT, CONSENT_DOCUMENT, CUSTODY_DOCUMENT):
        if name not in folder.sizes:
            raise BundleContentBad(reason="document_missing")
    document = decode_testimony(folder.document(TESTIMONY_DOCUMENT))
    if document.testimony.id != testimony_id or document.testimony.revision != revision:
        raise BundleContentBad(reason="testimony_other")
    consent = decode_consent(folder.document(CONSENT_DOCUMENT), testimony_id)
    check_spans(consent, {facts.part_id: facts.seconds for facts in document.recordings if facts is not None})
    custody = decode_custody(folder.document(CUSTODY_DOCUMENT), testimony_id)
    check_custody(consent, custody)
    expected = {TESTIMONY_DOCUMENT, CONSENT_DOCUMENT, CUSTODY_DOCUMENT}
    parts = []
    for part, recording, path in zip(document.parts, document.recordings, part_paths(document.parts), strict=True):
        _check_part(part, path, folder)
        expected.add(path)
        transcript = None
        if recording is not None and transcript_paths(path)[0] in folder.sizes:
            expected.update(transcript_paths(path))
            transcript = _transcript(folder, part, path)
        parts.append(PartContent(part, recording, transcript))
    review = _review(folder, document)
    if review:
        expected.add(REVIEW_DOCUMENT)
    marked = _marked(folder, document)
    check_marks_told(marked, custody)
    if marked:
        expected.add(MARKS_DOCUMENT)
    approvals = _approvals(folder, testimony_id, revision, domain)
    check_approvals_told(approvals, custody)
    if approvals:
        expected.add(APPROVALS_DOCUMENT)
        consent = replace(consent, approvals=approvals)
    identity = _identity(folder, testimony_id)
    case = _case(folder, testimony_id, revision)
    sheets = _sheets(folder, testimony_id)
    check_sheets_told(sheets, custody)
    expected |= {CASE_DOCUMENT, IDENTITY_DOCUMENT, INTERVIEW_DOCUMENT} & set(folder.sizes)
    if set(folder.sizes) != expected:
        raise BundleContentBad(reason="files")
    who, room = document.testimony, document.circumstances
    return TestimonyContent(who, tuple(parts), custody, review, room, marked, consent, identity, case, sheets)


def _identity(folder: UntrustedFolder, testimony_id: str) -> Identity | None:
    if IDENTITY_DOCUMENT not in folder.sizes:
        return None
    return decode_identity(folder.document(IDENTITY_DOCUMENT), testimony_id)


def _sheets(folder: UntrustedFolder, testimony_id: str) -> tuple[KeptSheet, ...]:
    if INTERVIEW_DOCUMENT not in folder.sizes:
        return ()
    return decode_interview(folder.document(INTERVIEW_DOCUMENT), testimony_id)


def _approvals(folder: UntrustedFolder, testimony_id: str, revision: int, domain: Domain) -> tuple[Approval, ...]:
    if APPROVALS_DOCUMENT not in folder.sizes:
        return ()
    return decode_approvals(folder.document(APPROVALS_DOCUMENT), testimony_id, revision, domain)


def _marked(folder: UntrustedFolder, document: TestimonyDocument) -> tuple[MarkEvent, ...]:
    if MARKS_DOCUMENT not in folder.sizes:
        return ()
    recordings = [part.id for part, facts in zip(document.parts, document.recordings, strict=True) if facts is not None]
    return decode_marks(folder.document(MARKS_DOCUMENT), document.testimony.id, recordings)


def _case(folder: UntrustedFolder, testimony_id: str, revision: int) -> CaseRevision | None:
    if CASE_DOCUMENT not in folder.sizes:
        return None
    return decode_case(folder.document(CASE_DOCUMENT), testimony_id, revision)


def _review(folder: UntrustedFolder, document: TestimonyDocument) -> tuple[Step, ...]:
    if REVIEW_DOCUMENT not in folder.sizes:
        return ()
    recordings = [part.id for part, facts in zip(document.parts, document.recordings, strict=True) if facts is not None]
    return decode_review(folder.document(REVIEW_DOCUMENT), document.testimony.id, recordings)


def _check_part(part: Part, path: str, folder: UntrustedFolder) -> None:
    if folder.sizes.get(path) != part.byte_count or folder.digests[path] != part.sha512:
        raise BundleContentBad(reason="part_other")


def _transcript(folder: UntrustedFolder, part: Part, path: str) -> TranscriptContent:
    content = decode_transcript(folder.document(transcript_paths(path)[0]))
    if content.run.part_id != part.id:
        raise BundleContentBad(reason="transcript_other")
    return content
