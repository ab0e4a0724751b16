pytest_plugins = ["tests.vault_fixtures", "tests.offices"]
