"""`python -m intake_app`, and the `intake-app` command."""

import sys

from intake_app.app import main

if __name__ == "__main__":
    sys.exit(main())
