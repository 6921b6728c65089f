"""A PostgreSQL cluster of its own for tests, from the system's packages; gone with the tests."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.support.sipp import free_udp_port

SERVERS = Path("/usr/lib/postgresql")
USER = "postgres"


@contextlib.contextmanager
def running_postgresql() -> Iterator[str]:
    """Start a server on loopback; give the address of its empty database as SQLAlchemy wants it."""
    tools = max(SERVERS.glob("*/bin"), key=lambda folder: float(folder.parent.name))
    port = free_udp_port()
    folder = Path(tempfile.mkdtemp(prefix="deskline-postgresql-"))
    # The server refuses to run as root.
    user = USER if os.getuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)

    def run(tool: str, *arguments: str) -> None:
        command = [str(tools / tool), "-D", str(folder / "data"), *arguments]
        subprocess.run(command, cwd=folder, user=user, check=True, stdout=subprocess.DEVNULL)

    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    try:
        run("initdb", "-U", USER, "--auth=trust", "--no-sync")
        run("pg_ctl", "-w", "-o", options, "-l", str(folder / "log"), "start")
        try:
            yield f"postgresql+asyncpg://{USER}@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)
