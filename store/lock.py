"""Holding a file alone, for a moment: two sessions never write at once, and a dead one never blocks.

flock(2): the lock belongs to the open file, so the kernel lets go when its holder ends, however it ends.
"""

import errno
import fcntl
import random
import time

from store.errors import LockedError

WAIT = 5.0
"""Seconds: a session that holds the lock this long is not writing, it is stopped."""
_PAUSE = 0.001
"""Seconds between two tries, on average: a few appends' time, so that several writers share the disk."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}


def lock(descriptor: int, wait: float = WAIT) -> bool:
    """Hold the file; false where its file system has no locks. Raises LockedError after `wait` seconds."""
    end = time.monotonic() + wait
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                raise LockedError(
                    f"Another session holds this review and has not answered for {wait:g} s: it may be "
                    "suspended. Continue it or end it."
                ) from None
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return False
            raise
        else:
            return True
        time.sleep(random.uniform(0, 2 * _PAUSE))  # noqa: S311 - spreads the writers, guards nothing


def unlock(descriptor: int) -> None:
    """Let go of the file."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)
