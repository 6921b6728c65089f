"""Bring the translations up to date with the sources, and compile them: translations.py

The texts are read from the calls of `tr` and `mark` below app/ and merged by lupdate into
resources/translations/deskline_*.ts, where Qt Linguist edits them; lrelease compiles these to .qm.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
SUFFIX = ".exe" if sys.platform == "win32" else ""


def main() -> int:
    sys.path.insert(0, str(ROOT))
    from tests.support import translations

    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "texts.py"
        gathered.write_text("".join(map(_line, sorted(translations.wanted().items()))), "utf-8")
        for language in translations.LANGUAGES:
            file = translations.ts_file(language)
            plurals_alone = ["-pluralonly"] if language == "en" else []
            _run(
                "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", "-sort-messages",
                "-source-language", "en", "-target-language", language, *plurals_alone,
                gathered, "-ts", file,
            )  # fmt: skip
            _run("pyside6-lrelease", "-silent", file, "-qm", translations.qm_file(language))
    for language in translations.LANGUAGES:
        entries = translations.entries(language)
        open_ = [entry.text.source for entry in entries if entry.state != "finished"]
        print(f"{language}: {len(entries)} texts, {len(open_)} to be translated")
        for source in open_:
            print(f"    {source}")
    return 0


def _line(text_and_places) -> str:
    """Write a text in the one form of which lupdate's reader of Python misses nothing."""
    text, places = text_and_places
    parts = ['"Deskline"', _quoted(text.source), _quoted(text.note)]
    if text.counted:
        parts.append("1")
    return f"#: {', '.join(places)}\ntranslate({', '.join(parts)})\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: object) -> None:
    subprocess.run([str(TOOLS / (tool + SUFFIX)), *map(str, arguments)], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
