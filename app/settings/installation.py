"""What is stored beside the settings: where files lie, and the identity of this installation."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APPLICATION = "Deskline"
SETTINGS = "settings.json"


@dataclass(frozen=True, slots=True)
class Places:
    """The directories of the console; ``data`` is shared with the backend that it starts."""

    data: Path
    settings_file: Path

    @property
    def run(self) -> Path:
        """Endpoint files of the running children, and the lock."""
        return self.data / "run"

    @property
    def logs(self) -> Path:
        """Log files of the children."""
        return self.data / "logs"

    def make(self) -> None:
        """Make the directories, private to the user. Raises OSError."""
        for directory in (self.data, self.run, self.logs):
            directory.mkdir(parents=True, exist_ok=True, mode=0o700)


def places(data_directory: Path | None, *, demo: bool = False) -> Places:
    """The platform's places; with a data directory, all lie in that one.

    The demo has a directory of its own, so that its organisation never mixes with a real one.
    """
    standard = Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
    if data_directory is None and not demo:
        return Places(standard, Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / SETTINGS)
    data = standard / "demo" if data_directory is None else data_directory.expanduser().absolute()
    return Places(data, data / SETTINGS)


def installation_id(data: Path) -> uuid.UUID:
    """Return the id of this installation, made at the first start. Raises OSError.

    It is the softphone's SIP instance (RFC 5626 section 4.1), and so its device id at the exchange.
    """
    file = data / "installation-id"
    try:
        return uuid.UUID(file.read_text("ascii").strip())
    except (FileNotFoundError, ValueError):
        made = uuid.uuid4()
        partial = file.with_name(file.name + ".partial")
        partial.write_text(f"{made}\n", "ascii")
        partial.replace(file)
        return made
