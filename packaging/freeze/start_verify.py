"""The start of the frozen verifier."""

import sys

from storage.__main__ import main

sys.exit(main())
