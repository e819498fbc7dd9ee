"""Reads reports with parsers that know nothing of ours: JSON list of {markdown, xml} on stdin, what they hold on stdout."""

import json
import sys
import xml.etree.ElementTree as ElementTree

from junitparser import JUnitXml
from markdown_it import MarkdownIt

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tables(text):
    """Each table as rows of cells; a cell is its text, or None if it holds anything but text."""
    found, row = [], None
    for token in MARKDOWN.parse(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            found[-1].append(row)
            row = None
        elif token.type == "inline" and row is not None:
            children = token.children or []
            plain = all(child.type == "text" for child in children)
            row.append("".join(child.content for child in children) if plain else None)
    return found


def blocks(text):
    """The kinds of blocks at the top, in order, without what belongs to tables."""
    kinds = [token.type for token in MARKDOWN.parse(text) if token.level == 0 and token.nesting >= 0]
    return kinds


def cases(xml):
    """Each case with its failure and reason, as the standard library and junitparser read them."""
    root = ElementTree.fromstring(xml.encode())
    found = [
        {
            "name": case.get("name"),
            "failure": None if case.find("failure") is None else case.find("failure").get("message"),
            "details": None if case.find("failure") is None else case.find("failure").text,
            "skipped": None if case.find("skipped") is None else case.find("skipped").get("message"),
        }
        for case in root.iter("testcase")
    ]
    suite = next(iter(JUnitXml.fromstring(xml.encode())))
    results = [[type(result).__name__ for result in case.result] for case in suite]
    counts = [suite.tests, suite.failures, suite.errors, suite.skipped]
    return {"cases": found, "results": results, "counts": counts}


json.dump(
    [{"tables": tables(one["markdown"]), "blocks": blocks(one["markdown"]), **cases(one["xml"])} for one in json.load(sys.stdin)],
    sys.stdout,
)
