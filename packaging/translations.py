"""Keeps the translations in step with the program: `python packaging/translations.py update|drafts|release`.

    update            reads every sentence of the window into ui/resources/translations/saksi_<language>.ts
    missing LANGUAGE  prints what has no draft yet, as JSON lists of [context, source]
    draft LANGUAGE F  takes drafts from a JSON object {source: translation} into the .ts file; "|" in Khmer marks where
                      a line may break (U+200B), since Qt finds no words in it
    release           makes the .qm files that the program loads

Drafts are marked unfinished, with the words "needs a native reader": that is what they are until one has read them.
The terminal speaks English and is left out.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "ui" / "resources" / "translations"
LANGUAGES = ("km", "th", "vi", "zh", "id", "hi", "fil")
NOTE = "needs a native reader"
_BREAK = "\u200b"


def path_of(language: str) -> Path:
    return FOLDER / f"saksi_{language}.ts"


def sources() -> list[str]:
    found = (path for path in (ROOT / "ui").rglob("*.py") if "terminal" not in path.relative_to(ROOT).parts)
    return sorted(str(path.relative_to(ROOT)) for path in found)


def tool(name: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / name, *arguments], cwd=ROOT, check=True)


def update() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        target = str(path_of(language).relative_to(ROOT))
        tool(
            "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", language, *sources(), "-ts", target,
        )  # fmt: skip


def messages(tree: ET.ElementTree) -> list[tuple[str, ET.Element]]:
    return [
        (context.findtext("name") or "", message)
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    ]


def missing(language: str) -> list[tuple[str, str]]:
    tree = ET.parse(path_of(language))
    return [
        (context, message.findtext("source") or "")
        for context, message in messages(tree)
        if not (message.findtext("translation") or "").strip()
    ]


def draft(language: str, drafts: dict[str, str]) -> int:
    tree = ET.parse(path_of(language))
    taken = 0
    for _, message in messages(tree):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if source not in drafts or translation is None:
            continue
        text = drafts[source]
        translation.text = text.replace("|", _BREAK) if language == "km" else text
        translation.set("type", "unfinished")
        comment = message.find("translatorcomment")
        if comment is None:
            comment = ET.Element("translatorcomment")
            message.insert(list(message).index(translation), comment)
        comment.text = NOTE
        taken += 1
    write(tree, path_of(language))
    return taken


def write(tree: ET.ElementTree, path: Path) -> None:
    """As lupdate itself writes, so that its next update changes nothing else."""
    ET.indent(tree, "    ")
    # Contexts stand at the margin there.
    text = re.sub(r"^    (?=\s*<)", "", ET.tostring(tree.getroot(), encoding="unicode"), flags=re.MULTILINE)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def release() -> None:
    for language in LANGUAGES:
        source = path_of(language)
        tool("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def main() -> None:
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=0))
        case ["draft", language, file]:
            print(draft(language, json.loads(Path(file).read_text("utf-8"))), "taken")
        case ["release"]:
            release()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
