"""``python -m petitiondesk``: the same program as ``petitiondesk``."""

import sys

from petitiondesk.bootstrap import main

sys.exit(main())
