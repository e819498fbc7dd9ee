"""What this copy of the program is to do wrong."""

import json
import os
from pathlib import Path

HERE = Path(__file__).parent

wanted = json.loads((HERE / "behaviour.json").read_text(encoding="utf-8"))
# For the program in one file, whose files cannot be changed.
wanted.update(json.loads(os.environ.get("DESK_FAULTS", "{}")))


def asked(name, default=None):
    """The value of one fault, `default` where this copy does not have it."""
    return wanted.get(name, default)
