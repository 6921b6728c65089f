"""What a start leaves out is missed by nobody."""

from __future__ import annotations

import subprocess
import sys

STORY = """
import logging, sys
from backend.contract.left_out import LEFT_OUT, leave_out
leave_out()
import fastapi, httpx, pydantic, structlog
from fastapi import FastAPI
app = FastAPI(telemetry={"auto_configure": False})

class Told(pydantic.BaseModel):
    number: int

@app.post("/", response_model=Told)
async def tell(told: Told) -> Told:
    try:
        raise ValueError("the reason")
    except ValueError:
        structlog.get_logger().error("told", exc_info=True)
    return told

async def ask() -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as client:
        print((await client.post("/", json={"number": 7})).json())

import asyncio
asyncio.run(ask())
print({name for name in (*LEFT_OUT, "click", "pygments") if sys.modules.get(name) is not None})
"""


def test_the_libraries_do_without_what_is_left_out() -> None:
    done = subprocess.run([sys.executable, "-c", STORY], capture_output=True, text=True, check=True)
    assert "ValueError: the reason" in done.stdout
    assert done.stdout.splitlines()[-2:] == ["{'number': 7}", "set()"]
