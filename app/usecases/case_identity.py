"""Who a person is in the fields of HTCDS, for the few to whom they agreed to be named."""

from collections.abc import Mapping

from app.domain.casedata import partial_date
from app.domain.identity import ContactWay, Identity, SafeToUse

_WHOLE_DATE = len("2001-04-13")


def identity_fields(identity: Identity) -> Mapping[str, str]:
    """Return the fields of the standard that a person's identity fills.

    A number or address that it may not be safe to use is left out: whoever reads a table does not see the warning.
    """
    said = {
        "prs_FirstName": identity.given_name,
        "prs_SecondName": identity.family_name,
        "prs_Birthdate": identity.birth if _is_day(identity.birth) else "",
        "prs_IdentityNumber": next((one.number for one in identity.documents), ""),
        "prs_MobilePhone": _safe(identity, ContactWay.PHONE),
        "prs_Email": _safe(identity, ContactWay.EMAIL),
        "prs_MailingStreet": " ".join(identity.address.split()),
    }
    return {name: value for name, value in said.items() if value}


def _is_day(text: str) -> bool:
    return len(text) == _WHOLE_DATE and partial_date(text) is not None


def _safe(identity: Identity, way: ContactWay) -> str:
    fit = (one.number for one in identity.contacts if one.way is way and one.safe is SafeToUse.ANY_TIME)
    return next(fit, "")
