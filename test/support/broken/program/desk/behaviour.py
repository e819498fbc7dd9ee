"""What this copy of the program is to do wrong."""

import json
from pathlib import Path

HERE = Path(__file__).parent

wanted = json.loads((HERE / "behaviour.json").read_text(encoding="utf-8"))


def asked(name, default=None):
    """The value of one fault, `default` where this copy does not have it."""
    return wanted.get(name, default)
