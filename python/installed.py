"""Says what is installed beside the interpreter that runs this file, as JSON on stdout.

The request on stdin is `{"modules": [name], "requirements": [PEP 508 text]}`. Needs Python 3.8.
"""
import importlib.util
import json
import os
import re
import sys
from importlib import metadata


def requirement_class():
    """The parser that PyInstaller depends on, else pip's copy of it, else None."""
    try:
        from packaging.requirements import Requirement
    except ImportError:
        try:
            from pip._vendor.packaging.requirements import Requirement
        except ImportError:
            return None
    return Requirement


def normalized(name):
    return re.sub(r'[-_.]+', '-', name).lower()


def distributions():
    found = {}
    for distribution in metadata.distributions():
        name = distribution.metadata['Name']
        if name:
            found.setdefault(normalized(name), {'name': name, 'version': distribution.version})
    return found


def folders():
    """Where they are; their RECORD files tell what each has installed."""
    return sorted({os.path.abspath(distribution.locate_file('')) for distribution in metadata.distributions()})


def judge(text, installed, requirement):
    """None if `text` is satisfied or does not apply here, else what is wrong with it."""
    parsed = requirement(text)
    if parsed.marker and not parsed.marker.evaluate({'extra': ''}):
        return None
    present = installed.get(normalized(parsed.name))
    if present is None:
        return {'requirement': text, 'found': None}
    if parsed.specifier.contains(present['version'], prereleases=True):
        return None
    return {'requirement': text, 'found': present['version']}


def main(request):
    installed = distributions()
    requirement = requirement_class()
    missing, unchecked = [], []
    for text in request['requirements']:
        if requirement is None:
            unchecked.append(text)
            continue
        try:
            problem = judge(text, installed, requirement)
        except ValueError:
            unchecked.append(text)
            continue
        if problem:
            missing.append(problem)
    return {
        'distributions': sorted(installed.values(), key=lambda item: normalized(item['name'])),
        'folders': folders(),
        'modules': [name for name in request['modules'] if importlib.util.find_spec(name)],
        'missing': missing,
        'unchecked': unchecked,
    }


if __name__ == '__main__':
    print(json.dumps(main(json.load(sys.stdin))))
