"""Parses each Swift file named on the command line; a node of error is a failure."""

import sys
from pathlib import Path

import tree_sitter
import tree_sitter_swift

parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_swift.language()))


def faults(node: tree_sitter.Node) -> list[str]:
    here = [f"{node.start_point.row + 1}:{node.start_point.column + 1}"] if node.is_error or node.is_missing else []
    return here + [place for child in node.children if child.has_error or child.is_missing for place in faults(child)]


passed = failed = 0
for path in sys.argv[1:]:
    text = Path(path).read_bytes()
    found = faults(parser.parse(text).root_node)
    if found or not text.strip():
        failed += 1
        print(f"{path}: does not parse at {', '.join(found[:5])}")
    else:
        passed += 1
print(f"{passed} passed, {failed} failed")
