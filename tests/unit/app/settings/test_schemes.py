from __future__ import annotations

import configparser
import os
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings.schemes import linux, macos, windows
from app.settings.schemes.names import SCHEMES

COMMAND = ["/opt/my python/bin/python", "/opt/Deskline/main.py"]
OTHERS = """[Added Associations]
x-scheme-handler/tel=phone.desktop;

[Default Applications]
text/html=browser.desktop
x-scheme-handler/tel=phone.desktop
# mine
"""


@pytest.fixture
def desktop(tmp_path: Path) -> linux.Desktop:
    return linux.Desktop.of_user(
        {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "c")}
    )


def defaults(desktop: linux.Desktop) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(strict=True, interpolation=None)
    parser.read(desktop.defaults)
    return parser["Default Applications"]


def test_links_are_opened_by_the_entry_which_stands_first(desktop: linux.Desktop) -> None:
    desktop.register(COMMAND)
    desktop.register(COMMAND)
    assert {name: defaults(desktop)[f"x-scheme-handler/{name}"] for name in SCHEMES} == dict.fromkeys(
        SCHEMES, linux.ENTRY
    )
    entry = desktop.entry.read_text()
    assert "MimeType=x-scheme-handler/tel;x-scheme-handler/sip;" in entry
    assert 'Exec="/opt/my python/bin/python" /opt/Deskline/main.py %u' in entry
    assert desktop.icon.read_bytes().startswith(b"<svg")


def test_other_programs_keep_their_place_and_come_back(desktop: linux.Desktop) -> None:
    desktop.defaults.parent.mkdir(parents=True)
    desktop.defaults.write_text(OTHERS)
    desktop.register(COMMAND)
    assert defaults(desktop)["x-scheme-handler/tel"] == "deskline.desktop;phone.desktop"
    assert defaults(desktop)["text/html"] == "browser.desktop"
    desktop.unregister()
    assert desktop.defaults.read_text() == OTHERS
    assert not desktop.entry.exists()
    assert not desktop.icon.exists()
    desktop.unregister()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="the desktop's own check is not here")
def test_the_entry_is_sound_by_the_desktops_own_check(desktop: linux.Desktop) -> None:
    desktop.register(COMMAND)
    subprocess.run(["desktop-file-validate", str(desktop.entry)], check=True)


@given(
    st.lists(
        st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), min_size=1), min_size=1, max_size=3
    )
)
def test_no_path_escapes_from_its_argument(command: list[str]) -> None:
    """Read Exec as the specification has it: the escapes of a string, then quotes, then field codes."""
    entry = linux.desktop_entry(command)
    line = next(line for line in entry.split("\n") if line.startswith("Exec="))
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|([^ "]+)', text)
    read = [re.sub(r"\\(.)", r"\1", quoted) if quoted else plain for quoted, plain in words]
    assert [each.replace("%%", "%") for each in read[:-1]] == command
    assert text.endswith(" %u")


def test_a_path_with_a_line_break_is_refused() -> None:
    with pytest.raises(ValueError, match="control"):
        linux.desktop_entry(["/opt/a\nExec=evil"])


def test_the_registry_of_windows_names_each_scheme_and_quotes_the_link() -> None:
    values = {
        (key, name): text
        for key, name, text in windows.values([r"C:\Program Files\Python\pythonw.exe", "main.py"])
    }
    command = values[windows.CLASS + r"\shell\open\command", ""]
    assert command == '"C:\\Program Files\\Python\\pythonw.exe" main.py "%1"'
    assert all(
        values[windows.CAPABILITIES + r"\URLAssociations", scheme] == "Deskline.Link" for scheme in SCHEMES
    )
    assert values[windows.PROGRAMS, "Deskline"] == windows.CAPABILITIES
    made = {key for key, _, _ in windows.values(["a"])} - {windows.PROGRAMS}
    assert made <= set(windows.KEYS)


@pytest.mark.skipif(sys.platform == "win32", reason="the bundle is started by a shell")
def test_the_bundle_of_macos_names_each_scheme_and_starts_the_program(tmp_path: Path) -> None:
    said = tmp_path / "said by the program"
    macos.register(["/bin/sh", "-c", f'printf %s "$1" > {shlex.quote(str(said))}', "sh"], tmp_path)
    bundle = tmp_path / macos.BUNDLE / "Contents"
    information = plistlib.loads((bundle / "Info.plist").read_bytes())
    assert information["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == list(SCHEMES)
    subprocess.run(
        [str(bundle / "MacOS" / information["CFBundleExecutable"]), "tel:1 2"], check=True, env=os.environ
    )
    assert said.read_text() == "tel:1 2"
    macos.unregister(tmp_path)
    assert not bundle.exists()
    macos.unregister(tmp_path)
