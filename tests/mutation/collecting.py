"""A plugin of pytest for `make mutate`: rubbish is collected between tests, and never in the middle of one."""

import gc


def pytest_runtest_teardown() -> None:
    """What mutmut puts around each call keeps a context variable, which a file that ends just then would break."""
    gc.collect()
