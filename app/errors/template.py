"""What can be wrong with the template of an organisation."""

from app.errors.base import SaksiError


class TemplateError(SaksiError):
    """The template could not be kept or read, for a reason that no narrower class names."""

    code = "template.failed"


class TemplateNotJson(TemplateError):
    """The file is not JSON in UTF-8, or says something twice."""

    code = "template.not_json"


class TemplateOfAnotherFormat(TemplateError):
    """The file says that it is something else, or of a later format than this program reads."""

    code = "template.format"


class TemplateBad(TemplateError):
    """A field is wrong. Facts: path (guide[0].questions[2].text.km), reason (missing, unknown, kind, empty, ...)."""

    code = "template.bad"


class TemplateSoundBad(TemplateError):
    """A recorded reading cannot be used. Facts: file, reason (missing, changed, no_sound, long, large, damaged)."""

    code = "template.sound"


class TemplateVersionTaken(TemplateError):
    """Another file with the same id and version was brought in before. Facts: name."""

    code = "template.version_taken"
