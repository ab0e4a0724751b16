"""`python -m ui`: the same as the console script `saksi`."""

import sys

from ui.main import main

sys.exit(main())
