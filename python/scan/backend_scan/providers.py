"""Which distribution a module belongs to."""

import os


class Providers:
    """Distributions by top-level name; where several share one (a namespace), their file lists decide."""

    def __init__(self, distributions):
        self.by_top = {}
        self.sites = {os.path.abspath(distribution.site) for distribution in distributions}
        for distribution in distributions:
            for name in distribution.top_level:
                self.by_top.setdefault(name, []).append(distribution)
        self.known = {}

    def is_site(self, folder):
        return os.path.abspath(folder) in self.sites

    def of(self, module):
        """The name of the distribution that brought `module`, or None for the application's own source."""
        if module.name not in self.known:
            self.known[module.name] = self._of(module)
        return self.known[module.name]

    def _of(self, module):
        candidates = self.by_top.get(module.name.partition(".")[0], [])
        if module.root is not None:
            here = os.path.abspath(module.root)
            candidates = [each for each in candidates if each.editable or os.path.abspath(each.site) == here]
        if len(candidates) < 2 or module.origin is None or module.root is None:
            return candidates[0].name if len(candidates) == 1 else None
        tail = os.path.relpath(module.origin, module.root).replace(os.sep, "/")
        return next((each.name for each in candidates if tail in each.records), None)
