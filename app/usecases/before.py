"""Keep what was thought of before an interview, and that there is none for now."""

from app.domain.before import Before, with_before
from app.domain.interview import InterviewSheet, Outcome
from app.ports.interviews import Interviews
from app.ports.testimonies import Testimonies


def write_down(interviews: Interviews, testimony_id: str, before: Before) -> None:
    """Put it into the sheet of a testimony. Raises TestimonyUnknown, TextTooLong, StorageError."""
    interviews.save(testimony_id, with_before(interviews.of(testimony_id), before))


def not_now(testimonies: Testimonies, interviews: Interviews, case_code: str, template: str) -> str:
    """Keep that somebody came and no interview was held: a random code, the day, the outcome, and nothing else.

    Not interviewing is an option (WHO 2003, 1). No words are kept, since nobody agreed to that. Returns the case code
    under which it stands. Raises StorageError.
    """
    made = testimonies.create((), case_code)
    interviews.save(made.id, InterviewSheet(outcome=Outcome.NOT_NOW, template=template))
    return made.case_code
