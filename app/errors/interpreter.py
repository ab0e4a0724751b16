"""What keeps an interpreter from interpreting. Facts hold codes of what is missing, never words of a person."""

from app.errors.base import SaksiError


class InterpreterError(SaksiError):
    """What is known of an interpreter could not be kept, for a reason that no narrower class names."""

    code = "interpreter.failed"


class InterpreterUnfit(InterpreterError):
    """Nothing is recorded through this interpreter. Facts: `lack` (app.domain.interpreting.Lack)."""

    code = "interpreter.unfit"


class InterpreterCodeBad(InterpreterError):
    """A code of an interpreter has 1 to 12 letters, digits or dashes."""

    code = "interpreter.code_bad"
