import os

# Tests that import the voice detector's runtime in their own process: it reports to its maker unless told not to.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

pytest_plugins = ["tests.vault_fixtures", "tests.offices"]
