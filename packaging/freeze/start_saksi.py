"""The start of the frozen window and terminal program."""

import sys

from ui.main import main

sys.exit(main())
