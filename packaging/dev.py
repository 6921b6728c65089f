#!/usr/bin/env python3
"""Set up, run, check, test and measure Deskline: one script, the standard library alone, every platform.

    python3 packaging/dev.py run             set up what is missing, start the console on demo data
    python3 packaging/dev.py run --headless  the same without a window: backend and softphone alone
    python3 packaging/dev.py test            set up, static checks, the whole test suite
    python3 packaging/dev.py soak            an hour of calls (--minutes N, --calls N), and what leaks
    python3 packaging/dev.py workday         a day of an attendant in 48 minutes (--minutes N), and what grows
    python3 packaging/dev.py package         a Debian package with all that it needs, in build/
    python3 packaging/dev.py setup | check | bench | screenshots | translations | lock

What follows `run`, `test`, `bench` and `soak` is handed on to the program, to pytest, and to what measures.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
SUPPORTED = ((3, 11), (3, 12))

LOCKS = {"run": "requirements.txt", "test": "requirements-dev.txt"}
DEBIAN_LISTS = {"run": ["debian-run.txt"], "test": ["debian-run.txt", "debian-test.txt"]}


class SetupError(Exception):
    """Something the user must do first; the text is the sentence to show."""


def say(text):
    print("==> " + text, flush=True)


def run(*command, **options):
    """Run a command; its failure ends the script with the command's own status."""
    status = subprocess.run([str(part) for part in command], cwd=ROOT, check=False, **options).returncode
    if status:
        raise SystemExit(status)


# --- set-up


def suitable_python():
    """Return the command of a Python that the SIP library has wheels for: this one or another."""
    if sys.version_info[:2] in SUPPORTED:
        return [sys.executable]
    for major, minor in reversed(SUPPORTED):
        if os.name == "nt" and shutil.which("py"):
            probe = ["py", "-%d.%d" % (major, minor)]
            if subprocess.run([*probe, "-c", ""], capture_output=True, check=False).returncode == 0:
                return probe
        found = shutil.which("python%d.%d" % (major, minor))
        if found:
            return [found]
    raise SetupError(
        "Deskline needs Python 3.11 or 3.12 (its SIP library has no wheels for others); "
        "this is Python %d.%d. Install one of them and run this command again." % sys.version_info[:2]
    )


def debian_packages(purpose):
    """Return the wanted packages, each as a list of alternative names."""
    wanted = []
    for name in DEBIAN_LISTS[purpose]:
        lines = (PACKAGING / name).read_text(encoding="utf-8").splitlines()
        wanted += [[part.strip() for part in line.split("|")] for line in lines if line and line[0] != "#"]
    return wanted


def installed_debian_packages():
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\n"],
        capture_output=True,
        text=True,
        check=False,
    )
    return {line.split()[0] for line in shown.stdout.splitlines() if line.endswith(" installed")}


def has_venv(python):
    probe = [*python, "-c", "import venv, ensurepip"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def install_system_packages(purpose, python):
    """Install what is missing on Debian and Ubuntu; other desktop systems bring what is needed."""
    if not sys.platform.startswith("linux"):
        return
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        names = " ".join(alternatives[0] for alternatives in debian_packages(purpose))
        say(
            "This is no Debian or Ubuntu: if the program does not start, install what these packages hold: "
            + names
        )
        return
    installed = installed_debian_packages()
    missing = [names[0] for names in debian_packages(purpose) if not installed.intersection(names)]
    if not has_venv(python):
        missing.append("python3-venv")
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo"):
        prefix = ["sudo"]
    else:
        raise SetupError("Some system packages are missing. Install them as root: " + " ".join(command))
    say("Installing %d system packages: %s" % (len(missing), " ".join(missing)))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run(*prefix, "apt-get", "update", "-q", env=environment)
    run(*prefix, *command, env=environment)


def fingerprint(purpose):
    """Return what the environment was made from: it is made anew, or added to, when this changes."""
    digest = hashlib.sha256()
    for name in [LOCKS[purpose], *DEBIAN_LISTS[purpose]]:
        digest.update((PACKAGING / name).read_bytes())
    return digest.hexdigest()


def stamp(purpose):
    return VENV / ("deskline-%s.stamp" % purpose)


def is_set_up(purpose):
    file = stamp(purpose)
    return PYTHON.exists() and file.exists() and file.read_text(encoding="ascii") == fingerprint(purpose)


def venv_is_sound():
    probe = "import sys; raise SystemExit(sys.version_info[:2] not in %r)" % (SUPPORTED,)
    try:
        return subprocess.run([str(PYTHON), "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def setup(purpose="run"):
    """Make the environment for a purpose, ``run`` or ``test``. Does nothing when it is there already."""
    if is_set_up(purpose):
        return
    began = time.monotonic()
    python = suitable_python()
    say("Setting up Deskline in %s (once; a few minutes)" % VENV)
    install_system_packages(purpose, python)
    if not venv_is_sound():
        shutil.rmtree(VENV, ignore_errors=True)
        say("Making the virtual environment")
        run(*python, "-m", "venv", VENV)
    say("Installing the Python packages, each checked against its hash")
    install = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check"]
    run(*install, "--require-hashes", "--only-binary", ":all:", "-r", PACKAGING / LOCKS[purpose])
    stamp(purpose).write_text(fingerprint(purpose), encoding="ascii")
    say("Set up in %d s" % (time.monotonic() - began))


# --- commands


def replace_process(arguments, environment=None):
    """Become another program where the platform can, so that signals and the exit status are its own."""
    environment = environment or os.environ
    if os.name == "nt":
        raise SystemExit(subprocess.run(arguments, cwd=ROOT, env=environment, check=False).returncode)
    os.chdir(ROOT)
    os.execve(arguments[0], arguments, environment)


def has_display():
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def command_run(arguments):
    if "--headless" not in arguments and not has_display():
        raise SetupError(
            "There is no display here, so no window can open; "
            "run backend and softphone alone with: python3 packaging/dev.py run --headless"
        )
    setup("run")
    if "--backend" not in arguments:
        arguments = ["--demo", *arguments]
    replace_process([str(PYTHON), str(ROOT / "main.py"), *arguments])


def command_setup(arguments):
    purpose = arguments[0] if arguments else "run"
    if purpose not in LOCKS:
        raise SetupError("setup takes one of: " + ", ".join(LOCKS))
    setup(purpose)
    say("Everything is in place.")


def command_check(_arguments):
    setup("test")
    for title, *command in (
        ("Format", "ruff", "format", "--check", "."),
        ("Lint", "ruff", "check", "."),
        ("Types", "mypy"),
        ("Layers", "import-linter", "lint"),
    ):
        say(title)
        run(BIN / command[0], *command[1:])


def test_environment():
    # With bytecode kept, whatever the caller has set: the tests start hundreds of processes.
    kept = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONDEVMODE": "", "PYTHONUNBUFFERED": "1"}
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", **kept)


def pytest(*arguments, **options):
    """Start pytest as a process of its own."""
    command = [str(PYTHON), "-m", "pytest", "-q", *(str(part) for part in arguments)]
    return subprocess.Popen(command, cwd=ROOT, env=test_environment(), **options)


def files_to_run_alone():
    """Return the files with tests that measure: to collect all others takes longer than some of these."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(file) for file in files if "pytest.mark.alone" in file.read_text(encoding="utf-8")]


def command_test(arguments):
    setup("test")
    if arguments:
        replace_process([str(PYTHON), "-m", "pytest", *arguments], test_environment())
    # The checks leave a core free: meanwhile the tests are compiled, once for all workers.
    compiling = pytest("--collect-only", "tests", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        command_check([])
        compiling.wait()
    finally:
        compiling.kill()
    parts = (
        ("Unit and contract tests", "-n", "3", "-m", "not alone", "tests/unit", "tests/contract"),
        # Most of these wait most of the time: for telephones, and for processes that start.
        (
            "The window, independent peers, and whole stories",
            "-n", "3", "--dist", "worksteal", "-m", "not alone",
            "tests/gui", "tests/interop", "tests/features",
        ),
        ("What measures, with nothing beside it", "-m", "alone", *files_to_run_alone()),
    )  # fmt: skip
    statuses = []
    for title, *chosen in parts:
        say(title)
        statuses.append(pytest("--durations=15", *chosen).wait())
    raise SystemExit(max(statuses))


def command_bench(arguments):
    setup("test")
    replace_process([str(PYTHON), "-m", "tests.benchmarks", *arguments], test_environment())


def command_soak(arguments):
    setup("test")
    replace_process([str(PYTHON), "-m", "tests.soak", *arguments], test_environment())


def command_workday(arguments):
    setup("test")
    replace_process([str(PYTHON), "-m", "tests.soak.workday", *arguments], test_environment())


def command_screenshots(arguments):
    setup("test")
    replace_process([str(PYTHON), str(PACKAGING / "screenshots.py"), *arguments], test_environment())


def command_translations(arguments):
    setup("test")
    replace_process([str(PYTHON), str(PACKAGING / "translations.py"), *arguments], test_environment())


def command_package(arguments):
    setup("run")
    replace_process([str(PYTHON), str(PACKAGING / "debian.py"), *arguments])


def command_lock(_arguments):
    """Resolve the requirements for all platforms, pinned with hashes, without an index address."""
    setup("test")
    for source, target in (
        ("requirements.in", "requirements.txt"),
        ("requirements-dev.in", "requirements-dev.txt"),
    ):
        say("Locking " + target)
        run(
            BIN / "uv", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-emit-index-url", "--no-annotate", "--no-header", "--quiet", "--upgrade",
            "-o", PACKAGING / target, PACKAGING / source,
        )  # fmt: skip


COMMANDS = {
    "setup": command_setup,
    "run": command_run,
    "check": command_check,
    "test": command_test,
    "bench": command_bench,
    "soak": command_soak,
    "workday": command_workday,
    "screenshots": command_screenshots,
    "translations": command_translations,
    "package": command_package,
    "lock": command_lock,
}


def main():
    name, arguments = (sys.argv[1], sys.argv[2:]) if len(sys.argv) > 1 else ("help", [])
    if name in ("help", "-h", "--help"):
        print(__doc__.strip())
        return
    if name not in COMMANDS:
        print("There is no command %s; there are: %s" % (name, ", ".join(COMMANDS)), file=sys.stderr)
        raise SystemExit(2)
    try:
        COMMANDS[name](arguments)
    except SetupError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
