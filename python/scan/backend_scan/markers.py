"""Evaluates environment markers of requirements, roughly: enough to tell which are for this machine."""

import ast
import os
import platform
import re
import sys

REQUIREMENT = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
SYSTEMS = {"win32": ("nt", "Windows"), "darwin": ("posix", "Darwin"), "linux": ("posix", "Linux")}


def parse_requirement(text, target):
    """`name[extra]>=1; marker` as {name, extras, extra, active}; None for what is none.

    `extra` is the extra that asks for it; `active` is whether the marker holds (null: cannot be told).
    """
    match = REQUIREMENT.match(text)
    if match is None:
        return None
    marker = text.partition(";")[2].strip()
    extra = re.search(r"extra\s*==\s*['\"]([^'\"]+)['\"]", marker)
    extras = sorted(part.strip() for part in (match[2] or "").split(",") if part.strip())
    return {
        "name": match[1],
        "extras": extras,
        "extra": extra[1] if extra else None,
        "active": holds(marker, target) if marker else True,
    }


def environment(target):
    os_name, system = SYSTEMS.get(target, (os.name, platform.system()))
    version = sys.version_info
    return {
        "python_version": f"{version[0]}.{version[1]}",
        "python_full_version": f"{version[0]}.{version[1]}.{version[2]}",
        "os_name": os_name,
        "sys_platform": target,
        "platform_system": system,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "implementation_name": sys.implementation.name,
    }


def holds(marker, target):
    try:
        tree = ast.parse(marker.replace("~=", ">="), mode="eval")
        return evaluate(tree.body, environment(target))
    except (SyntaxError, ValueError, KeyError, TypeError):
        return None


def evaluate(node, facts):
    """True or False; an `extra` counts as asked for, because the requirement is listed under it."""
    if isinstance(node, ast.BoolOp):
        results = [evaluate(value, facts) for value in node.values]
        return all(results) if isinstance(node.op, ast.And) else any(results)
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        raise ValueError("not a marker")
    sides = (node.left, node.comparators[0])
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    if "extra" in names:
        return True
    left, right = (facts[side.id] if isinstance(side, ast.Name) else side.value for side in sides)
    if any("version" in name for name in names) and not isinstance(node.ops[0], (ast.In, ast.NotIn)):
        left, right = version_key(left), version_key(right)
    return compare(node.ops[0], left, right)


def version_key(text):
    return tuple(int(part) for part in re.findall(r"\d+", text))


def compare(operator, left, right):
    table = {
        ast.Eq: lambda: left == right,
        ast.NotEq: lambda: left != right,
        ast.Lt: lambda: left < right,
        ast.LtE: lambda: left <= right,
        ast.Gt: lambda: left > right,
        ast.GtE: lambda: left >= right,
        ast.In: lambda: left in right,
        ast.NotIn: lambda: left not in right,
    }
    return table[type(operator)]()
