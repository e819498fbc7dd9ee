"""A small sidecar whose faults are chosen by `behaviour.json` in its bundle; with `{}` it has none."""
