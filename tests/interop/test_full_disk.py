"""A disk that is full: calls go on, what was recorded can be played, and nothing finished is lost."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.ports.telephony import CreateBridge, DestroyBridge, Join, RecordingFinished, StartRecording
from tests.interop.test_hostile import calls_going_on
from tests.support.backend import DOMAIN, api_user, running_backend
from tests.support.raw_phone import RawPhone
from tests.support.tones import read_wav


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Mount a disk of this size."""
    disk = folder / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", disk], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for some bytes; return the file that does."""
    filler = disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    if leave:
        os.truncate(filler, filler.stat().st_size - leave)
    return filler


if sys.platform == "linux" and os.geteuid() == 0:

    @pytest.mark.asyncio
    async def test_a_recording_ends_with_what_fits_on_the_disk_and_the_call_goes_on(tmp_path: Path) -> None:
        with small_disk(tmp_path, 512) as disk:
            fill(disk, 48 * 1024)
            async with calls_going_on(tmp_path) as (board, calls):
                path = disk / "call.wav"
                board.do(
                    CreateBridge("b"),
                    *(Join("b", call.channel_id) for call in calls),
                    StartRecording("r", "b", calls[0].channel_id, str(path)),
                )
                finished = await board.next(RecordingFinished)
                assert finished.error
                samples, rate = read_wav(path)
                assert len(samples) > 0.4 * rate
                await asyncio.sleep(1.0)
                board.do(DestroyBridge("b"))

    @pytest.mark.asyncio
    async def test_with_a_full_disk_calls_go_on_and_their_log_is_written_once_there_is_room(
        tmp_path: Path,
    ) -> None:
        with small_disk(tmp_path, 4096) as disk:
            (tmp_path / "data").symlink_to(disk)
            async with running_backend(tmp_path) as backend, api_user(backend, "alice") as alice:
                filler = fill(disk)
                host, _, port = backend.sip.rpartition(":")
                phone = await RawPhone.open((host, int(port)), "1001", "sip-1001", DOMAIN)
                try:
                    assert (await phone.register()).status == 200
                    call = await phone.call("*43")
                    await alice.until_calls("ACTIVE")
                    await call.hang_up()
                    await alice.until_calls()
                    assert (await alice.ask("GET", "/api/communicationlog/{user}"))["historyItems"] == []
                    refused = await alice.request(
                        "POST", "/api/tickets/{user}?api=USER&platform=other&name=more"
                    )
                    assert refused.status_code == 503, refused.text
                    filler.unlink()
                    async with asyncio.timeout(5):
                        while not (await alice.ask("GET", "/api/communicationlog/{user}"))["historyItems"]:
                            await asyncio.sleep(0.1)
                finally:
                    phone.close()
