import os

from ui.immortal import keep_singletons_alive

# Tests that import the voice detector's runtime in their own process: it reports to its maker unless told not to.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# Before anything of Qt: see there.
keep_singletons_alive()

pytest_plugins = [
    "tests.full_locks",
    "tests.derived_once",
    "tests.vault_fixtures",
    "tests.offices",
    "tests.withdrawals",
]
