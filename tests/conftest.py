"""What every test needs: no window opens on the developer's screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
