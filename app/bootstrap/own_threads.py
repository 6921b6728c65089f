"""What the loop has done in a thread: in one of its own each, that the program's end does not wait for.

The usual executor's threads are waited for, so that a name server that does not answer would hold up the end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from typing_extensions import override

Given = ParamSpec("Given")
Result = TypeVar("Result")


class OwnThreads(ThreadPoolExecutor):
    """An executor for a loop; asyncio takes none that is not of this class."""

    @override
    def submit(
        self, fn: Callable[Given, Result], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Result]:
        """Begin at once."""
        future: Future[Result] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - it is raised again where the result is awaited
                future.set_exception(error)
            else:
                future.set_result(result)

        threading.Thread(target=run, name="console", daemon=True).start()
        return future
