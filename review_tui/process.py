"""Starts a part of the program in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]


def start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Run a module's `main` with this interpreter, with pipes for what it reads and tells.

    Complaints go nowhere. Without -P and whole paths alone, a file in a folder of articles could be taken for
    a module; -m would first load, for some milliseconds, what finds a module and runs it.
    """
    paths = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if os.path.isabs(path)]
    return subprocess.Popen(  # noqa: S603 (our own module under our own interpreter)
        [sys.executable, "-P", "-c", f"from {module} import main; main()", *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), *paths])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
