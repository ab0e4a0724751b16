"""Which changes of the program change nothing: those that a rule tells, and those that equal.txt names with a reason.

The rules: the case of hexadecimal digits and of the names of codecs; the type that `cast` is told; "big" as the order
of bytes, which is what `int.from_bytes` and `int.to_bytes` take where nothing is said; what a mistake of a programmer
is told (people are told by codes and facts).
"""

import ast
import re
from pathlib import Path

LISTED = Path(__file__).with_name("equal.txt")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){4,}")
_CODECS = {"utf-8", "ascii"}
_TAKES_A_CODEC = {"encode", "decode", "str"}
_TOLD_TO_PROGRAMMERS = {"ValueError", "TypeError", "RuntimeError", "UnsupportedOperation"}
_ORDER_PLACES = {"from_bytes": 1, "to_bytes": 1}


def listed() -> dict[str, str]:
    """Changes by the name that mutmut gives them, each with the reason why nobody could notice it."""
    lines = LISTED.read_text("utf-8").splitlines()
    pairs = (line.partition(" ") for line in lines if line.strip() and not line.startswith("#"))
    return {name: reason.strip() for name, _, reason in pairs}


def changes_nothing(name: str, tree: Path) -> bool:
    """Whether a rule says so; `tree` is where mutmut wrote each function beside its changed ones."""
    module, _, changed = name.rpartition(".")
    source = (tree / module.replace(".", "/")).with_suffix(".py").read_text("utf-8")
    original = f"{changed.rpartition('__mutmut_')[0]}__mutmut_orig"
    functions = {node.name: node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}
    return same(functions[original], functions[changed])


def same(one: ast.FunctionDef, other: ast.FunctionDef) -> bool:
    """Whether two functions are the same but for what the rules allow; their names do not count."""
    plain = [ast.Module([_Plain().visit(statement) for statement in function.body], []) for function in (one, other)]
    return ast.dump(plain[0]) == ast.dump(plain[1])


class _Plain(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str) and _HEX.fullmatch(node.value):
            return ast.Constant(node.value.lower())
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        arguments = node.args
        if called == "cast":
            arguments = arguments[1:]
        elif called in _TOLD_TO_PROGRAMMERS:
            arguments = []
        elif called in _TAKES_A_CODEC:
            arguments = [_codec_in_small_letters(one) for one in arguments]
        elif called in _ORDER_PLACES and _is_big(arguments[_ORDER_PLACES[called] :]):
            arguments = arguments[: _ORDER_PLACES[called]]
        return ast.Call(node.func, arguments, node.keywords)


def _codec_in_small_letters(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.lower() in _CODECS:
        return ast.Constant(node.value.lower())
    return node


def _is_big(arguments: list[ast.expr]) -> bool:
    return len(arguments) == 1 and isinstance(arguments[0], ast.Constant) and arguments[0].value == "big"
