"""What an organisation can replace: guide, wordings, referrals, emergency card, debriefing, limits of a session."""
