"""
Starts Orca for the walks, with a voice that writes. Orca's own command refuses to start beside another one, or ends it:
somebody may be using that one.
"""

import os
import signal
import sys

from orca import orca

signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
settings = orca.getSettingsManager()
settings.activate(None, {})
sys.path.insert(0, settings.getPrefsDir())
sys.exit(orca.main())
