"""What is known of three of the invented cases: `python cases.py [OUT]` writes ui/resources/demo/cases.json.

In the words of HTCDS 2.0 and of Saksi (storage/casebook), as somebody would write it down after listening. Places are
as the person said them: no real one is in the stories.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "ui" / "resources"

Answers = dict[str, list[str]]

CASES: dict[str, dict[str, Answers | list[Answers]]] = {
    "bridge": {
        "answers": {
            "prs_Gender": ["Feminine"],
            "vic_AgeWhenTrafficked": ["27"],
            "saksi:DocumentStatus": ["saksi:Document_Emergency"],
            "vic_TraffickingStatus": ["PossibleVictimOfTrafficking"],
            "vic_MethodOfRecruitment": ["AtWork"],
            "vic_TypeOfExploitation": ["ForcedLabour"],
            "vic_MethodsOfControl": ["FalsePromises", "saksi:RestrictsMovement", "saksi:PassportConfiscated"],
            "saksi:WayOut": ["saksi:WayOut_Rescue"],
        },
        "events": [
            {
                "hte_Type": ["Recruitment"],
                "saksi:SiteAsSaid": ["Near the river"],
                "saksi:AboutDate": ["2025-09"],
            },
            {
                "hte_Type": ["Transit"],
                "saksi:SiteAsSaid": ["The bridge, at night, then a van"],
                "saksi:PlaceType": ["saksi:Place_BorderCrossing"],
                "saksi:HowMoved": ["saksi:Moved_Deceived"],
                "saksi:AboutDate": ["2025-10"],
            },
            {
                "hte_Type": ["Exploitation"],
                "saksi:SiteAsSaid": ["Marova"],
                "saksi:PlaceType": ["saksi:Place_Compound"],
                "hte_Description": ["The gate was always closed at night."],
                "saksi:AboutDate": ["2025-10"],
                "saksi:EndDate": ["2026-02"],
            },
        ],
    },
    "lantern": {
        "answers": {
            "prs_Gender": ["Feminine"],
            "vic_AgeWhenTrafficked": ["31"],
            "saksi:DocumentStatus": ["saksi:Document_HeldByOthers"],
            "vic_TraffickingStatus": ["PossibleVictimOfTrafficking"],
            "vic_MethodOfRecruitment": ["ThroughFriendsOrSocialEvents"],
            "vic_TypeOfExploitation": ["ForcedLabour"],
            "vic_MethodsOfControl": ["ExcessiveWorkingHours", "saksi:PassportConfiscated"],
        },
        "events": [
            {
                "hte_Type": ["Transit"],
                "saksi:SiteAsSaid": ["Một ngày một đêm trên xe buýt"],
                "saksi:PlaceType": ["saksi:Place_Vehicle"],
            },
            {
                "hte_Type": ["Exploitation"],
                "saksi:PlaceType": ["saksi:Place_Office"],
                "hte_Description": ["Answered telephones all day."],
                "saksi:AboutDate": ["2025"],
            },
        ],
    },
    "well": {
        "answers": {
            "prs_Gender": ["Masculine"],
            "vic_AgeWhenTrafficked": ["24"],
            "vic_TraffickingStatus": ["PossibleVictimOfTrafficking"],
            "vic_MethodOfRecruitment": ["saksi:ThroughAJobAgency"],
            "vic_TypeOfExploitation": ["saksi:ForcedCriminality"],
            "vic_MethodsOfControl": ["FalsePromises", "saksi:RestrictsMovement"],
            "saksi:WayOut": ["saksi:WayOut_Rescue"],
        },
        "events": [
            {
                "hte_Type": ["Exploitation"],
                "saksi:SiteAsSaid": ["एक कमरे में हम बारह लोग थे"],
                "saksi:PlaceType": ["saksi:Place_Compound"],
                "hte_Description": ["Had to write messages every day."],
                "saksi:AboutDate": ["2025"],
            },
        ],
    },
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=RESOURCES / "demo")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    (out / "cases.json").write_text(json.dumps(CASES, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
