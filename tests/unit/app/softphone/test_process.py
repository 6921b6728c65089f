from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from app.bootstrap.spawning import ROOT

HANGS_AT_ITS_END = """
import asyncio, sys, time
from pathlib import Path
from app.softphone import process
from app.softphone.softphone import Softphone

async def hangs(self):
    print("ending", flush=True)
    time.sleep(60)

Softphone.close = hangs
process.END_WITHIN_S = 0.5
asyncio.run(process.run(process.Options(Path(sys.argv[1]), "none", True, None)))
"""


def test_an_end_that_hangs_ends_all_the_same_and_leaves_no_endpoint(tmp_path: Path) -> None:
    endpoint = tmp_path / "softphone.json"
    process = subprocess.Popen(
        [sys.executable, "-c", HANGS_AT_ITS_END, str(endpoint)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 20
    while not endpoint.exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    said, reason = process.communicate("stop\n", timeout=20)
    assert said == "ending\n"
    assert "Timeout" in reason
    assert process.returncode == 1
    assert not endpoint.exists()
