"""Which fields of a case stand together, and which are asked first."""

from collections.abc import Mapping
from enum import Enum, auto


class SectionKey(Enum):
    """A part of the form."""

    PERSON = auto()
    HAPPENED = auto()
    CONTROL = auto()
    OUT = auto()
    OTHERS = auto()
    CASE = auto()
    SUPPORT = auto()
    OFFICE = auto()


SECTIONS: Mapping[SectionKey, tuple[str, ...]] = {
    SectionKey.PERSON: (
        "prs_Gender", "prs_Citizenship", "vic_AgeWhenTrafficked", "saksi:DocumentStatus", "prs_MaritalStatus",
        "prs_NumberOfChildren", "prs_PrimaryLanguage", "prs_SecondaryLanguage", "prs_HighestLevelOfEducation",
        "prs_Deceased", "saksi:InterviewLanguage", "saksi:Interpreter",
    ),
    SectionKey.HAPPENED: (
        "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg", "vic_MethodOfRecruitment",
        "vic_TypeOfExploitation", "vic_LocationOfRecruitment", "vic_LocationOfExploitation",
        "vic_RelationshipToTrafficker", "vic_RecruitmentWebsitesAndApps", "vic_ExploitationWebsitesAndApps",
        "vic_ForcedLabourIndustry", "vic_TypeOfSexExploitation", "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities",
    ),
    SectionKey.CONTROL: (
        "vic_MethodsOfControl", "saksi:TimesSold", "saksi:RansomAsked", "saksi:RansomPaid", "saksi:TeamsBy",
    ),
    SectionKey.OUT: ("saksi:WayOut", "saksi:Aftermath"),
    SectionKey.OTHERS: ("per_RoleInProcess", "per_RoleDetails", "per_Organisation"),
    SectionKey.CASE: (
        "cas_Status", "cas_ReasonForCaseClosure", "cas_CaseOwner", "cas_ReferringOrganisation",
        "cas_IncomingReferralDate", "cas_ReferringPrimaryCaseWorker", "cas_ReasonForIncomingReferral",
        "cas_IncomingReferralDetails", "cas_ReferredOrganisation", "cas_ReferredPrimaryCaseWorker",
        "cas_ReasonForOutgoingReferral", "cas_OutgoingReferralDate", "cas_OutgoingReferralDetails", "cco_CaseComment",
    ),
    SectionKey.SUPPORT: (
        "spl_Type", "spl_Objectives", "spl_ActionPlan", "spl_PlannedEndDate", "spl_ActualEndDate",
    ),
    SectionKey.OFFICE: (
        "org_Name", "org_Type", "org_Phone", "org_ShippingCity", "org_ShippingCountry", "org_ShippingState",
        "org_ShippingStreet", "org_ShippingPostalCode", "org_ShippingLongitude", "org_ShippingLatitude",
    ),
}  # fmt: skip
"""Every field that holds throughout and may be kept, each in one section. Events have a part of their own."""

EVENT = (
    "hte_Type", "saksi:SiteAsSaid", "saksi:PlaceType", "saksi:HowMoved", "hte_Description", "hte_City", "hte_Country",
    "hte_State", "hte_Street", "hte_PostalCode", "hte_Longitude", "hte_Latitude",
)  # fmt: skip
"""The fields of an event, beside its place and its dates."""

TOLD_BY_PLACE = frozenset({"hte_City", "hte_Country"})
"""What needs no field of its own once a place is chosen."""

SHORT = frozenset(
    {
        "prs_Gender", "prs_Citizenship", "vic_AgeWhenTrafficked", "saksi:DocumentStatus",
        "vic_TraffickingStatus", "vic_MethodOfRecruitment", "vic_TypeOfExploitation",
        "vic_MethodsOfControl", "saksi:TimesSold", "saksi:WayOut", "saksi:Aftermath",
        "hte_Type", "saksi:PlaceType", "saksi:HowMoved", "saksi:SiteAsSaid", "hte_Description",
    }
)  # fmt: skip
"""The short form: the core of the standard that one interview can answer, and what compounds add to it."""
