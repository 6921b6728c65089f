"""Build a Debian package of Deskline: debian.py [--out FOLDER], on Debian or Ubuntu.

The package holds the program and the Python packages of the lock, so that installing it needs no registry; it
runs on the system's own Python. Of Qt it has what the program uses. It puts `deskline` and `deskline-backend`
on the path, and has a menu entry that opens telephone links.
"""

from __future__ import annotations

import argparse
import compileall
import py_compile
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
SUPPORTED = ("3.11", "3.12")
SYSTEM_PYTHON = "/usr/bin/python3"
HOME = "usr/lib/deskline"
PARTS = ("app", "backend", "resources")
QT = ("Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "Svg", "TextToSpeech", "Widgets")
"""The Qt modules that the program and its plug-ins use."""
QT_LIBRARIES = (*QT, "Concurrent", "WaylandClient", "WlShellIntegration", "XcbQpa")
QT_PLUGINS = (
    "iconengines", "imageformats", "multimedia", "networkinformation",
    "platforminputcontexts", "platforms", "platformthemes", "texttospeech", "tls",
    "wayland-decoration-client", "wayland-graphics-integration-client", "wayland-shell-integration",
    "xcbglintegrations",
)  # fmt: skip
LAUNCHER = """#!/bin/sh
# Deskline on the system's Python, with the Python packages that it was tested with.
PYTHONPATH=/{home}:/{home}/packages
PYTHONNOUSERSITE=1
PYTHONDONTWRITEBYTECODE=1
DESKLINE_COMMAND=/usr/bin/deskline
export PYTHONPATH PYTHONNOUSERSITE PYTHONDONTWRITEBYTECODE DESKLINE_COMMAND
exec /usr/bin/python{python} {program} "$@"
"""
CONTROL = """Package: deskline
Version: {version}
Architecture: {architecture}
Maintainer: The Deskline project <deskline@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager
Section: comm
Priority: optional
Description: attendant console and softphone with a telephone exchange inside
 The desktop program of a switchboard operator: answer, hold, consult, transfer,
 conference, park and record, by keyboard, in a window or through a local HTTP
 API. Any SIP phone can join the exchange that comes with it.
"""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Deskline

Files: *
Copyright: The Deskline contributors
License: GPL-3+

Files: usr/lib/deskline/packages/*
Copyright: their authors, named in each package's dist-info directory
License: as the dist-info directory of each package says

License: GPL-3+
 On Debian systems the text is in /usr/share/common-licenses/GPL-3.
"""
REFRESH = """#!/bin/sh
set -e
if command -v update-desktop-database >/dev/null; then
  update-desktop-database -q /usr/share/applications
fi
if command -v gtk-update-icon-cache >/dev/null && [ -d /usr/share/icons/hicolor ]; then
  gtk-update-icon-cache -qtf /usr/share/icons/hicolor
fi
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Build a Debian package of Deskline.")
    parser.add_argument("--out", type=Path, default=ROOT / "build", help="folder for the .deb file")
    arguments = parser.parse_args()
    if not shutil.which("dpkg-deb"):
        return _refuse("dpkg-deb is not here: Debian packages are built on Debian or Ubuntu.")
    python = _output(SYSTEM_PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])")
    ours = "%d.%d" % sys.version_info[:2]
    if python not in SUPPORTED or python != ours:
        return _refuse(
            f"The package runs on the system's Python, {python}, and {ours} builds it. Deskline needs"
            f" {' or '.join(SUPPORTED)}; where the system has one of these, build with that."
        )
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=arguments.out) as folder:
        tree = Path(folder) / "tree"
        home = tree / HOME
        home.mkdir(parents=True)
        _program(home)
        _packages(home / "packages")
        _prune(home / "packages" / "PySide6")
        print("Compiling", flush=True)
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        compileall.compile_dir(
            home, quiet=2, stripdir=tree, prependdir="/", invalidation_mode=unchecked, workers=0
        )
        _desktop(tree)
        _commands(tree, python)
        name = _control(tree, python)
        print("Packing", flush=True)
        _run("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree, arguments.out / name)
    return 0


def _program(home: Path) -> None:
    for part in PARTS:
        unwanted = shutil.ignore_patterns("__pycache__", "screenshots", "*.ts")
        shutil.copytree(ROOT / part, home / part, ignore=unwanted)
    for file in ("main.py", "LICENSE", "README.md"):
        shutil.copy2(ROOT / file, home / file)


def _packages(folder: Path) -> None:
    """Install the lock's packages there, each checked against its hash."""
    print("Installing the Python packages", flush=True)
    _run(
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", folder,
        "--require-hashes", "--only-binary", ":all:", "--no-compile", "-r", PACKAGING / "requirements.txt",
    )  # fmt: skip
    shutil.rmtree(folder / "bin", ignore_errors=True)


def _prune(pyside: Path) -> None:
    """Leave the parts of Qt that the program uses; the rest is four fifths of it."""
    kept = {f"Qt{module}.abi3.so" for module in QT}
    for entry in pyside.iterdir():
        is_library = entry.name.startswith(("libpyside6.", "libshiboken")) or entry.name in kept
        if not (is_library or entry.name == "Qt" or entry.suffix == ".py"):
            _remove(entry)
    for entry in (pyside / "Qt").iterdir():
        if entry.name not in {"lib", "plugins", "translations"}:
            _remove(entry)
    libraries = {f"libQt6{module}.so.6" for module in QT_LIBRARIES}
    for entry in (pyside / "Qt" / "lib").iterdir():
        is_module = entry.name.startswith("libQt6") and not entry.name.startswith("libQt6FFmpegStub")
        if is_module and entry.name not in libraries:
            _remove(entry)
    for entry in (pyside / "Qt" / "plugins").iterdir():
        if entry.name not in QT_PLUGINS:
            _remove(entry)
    for needs_more in ("imageformats/libqpdf.so", "platforminputcontexts/libqtvirtualkeyboardplugin.so"):
        (pyside / "Qt" / "plugins" / needs_more).unlink(missing_ok=True)
    for entry in (pyside / "Qt" / "translations").iterdir():
        if not entry.name.startswith("qtbase_"):
            _remove(entry)


def _desktop(tree: Path) -> None:
    """The menu entry with the telephone links, and the icon."""
    sys.path.insert(0, str(ROOT))
    from app.settings.schemes.linux import ENTRY, ICON, desktop_entry

    entry = tree / "usr/share/applications" / ENTRY
    entry.parent.mkdir(parents=True)
    entry.write_text(desktop_entry(["deskline"]), "utf-8")
    icon = tree / "usr/share/icons/hicolor/scalable/apps/deskline.svg"
    icon.parent.mkdir(parents=True)
    shutil.copyfile(ICON, icon)


def _commands(tree: Path, python: str) -> None:
    folder = tree / "usr/bin"
    folder.mkdir(parents=True)
    programs = {"deskline": f"/{HOME}/main.py", "deskline-backend": "-m backend"}
    for name, program in programs.items():
        command = folder / name
        command.write_text(LAUNCHER.format(home=HOME, python=python, program=program), "utf-8")
        command.chmod(0o755)


def _control(tree: Path, python: str) -> str:
    """Write what dpkg has to know; return the file name of the package."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    architecture = _output("dpkg", "--print-architecture")
    documentation = tree / "usr/share/doc/deskline"
    documentation.mkdir(parents=True)
    (documentation / "copyright").write_text(COPYRIGHT, "utf-8")
    lines = (PACKAGING / "debian-run.txt").read_text("utf-8").splitlines()
    depends = [f"python{python}", *(line for line in lines if line and not line.startswith("#"))]
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(
        CONTROL.format(
            version=version,
            architecture=architecture,
            size=sum(file.lstat().st_size for file in tree.rglob("*")) // 1024,
            depends=", ".join(depends),
        ),
        "utf-8",
    )
    for script in ("postinst", "postrm"):
        (folder / script).write_text(REFRESH, "utf-8")
        (folder / script).chmod(0o755)
    return f"deskline_{version}_{architecture}.deb"


def _remove(entry: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink()


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
