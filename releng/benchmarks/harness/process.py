"""Runs a program and measures its time and memory."""
import os
import signal
import subprocess
import sys
import threading
import time


class Failed(Exception):
    """A program ended with an error; the message holds the end of what it said."""


class TooSlow(Failed):
    """A program was stopped because it took longer than it was given."""


class Usage:
    """What a process used: wall and processor seconds, and its peak memory in MB, children included."""

    def __init__(self, wall, cpu, peak):
        self.wall = wall
        self.cpu = cpu
        self.peak = peak


def run(command, log, environment=None, accepted=(0,), limit=None):
    """
    Runs a command with its output in a file; raises Failed if its exit code is not one of those accepted, TooSlow if it
    is not done after so many seconds.
    """
    with open(log, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                                   env={**os.environ, **(environment or {})}, start_new_session=True)
        family = _FamilyMemory(process.pid)
        stopped = threading.Event()
        clock = threading.Timer(limit or threading.TIMEOUT_MAX, lambda: (stopped.set(), _stop(process.pid)))
        clock.daemon = True
        if limit:
            clock.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            _stop(process.pid)
            process.wait()
            raise
        finally:
            clock.cancel()
            family.stop()
        wall = time.perf_counter() - start
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
    process.returncode = code
    if stopped.is_set():
        raise TooSlow(f"stopped after {limit:.0f} s")
    if code not in accepted:
        with open(log, encoding="utf-8", errors="replace") as said:
            raise Failed(f"exit code {code}: {said.read()[-1500:].strip()}")
    own = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return Usage(wall, usage.ru_utime + usage.ru_stime, max(own, family.peak))


def _stop(group):
    """A program and those that it started: each runs in a group of its own."""
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        pass


class _FamilyMemory(threading.Thread):
    """Watches a process that has children: the largest sum of their memory, pages that they share counted once."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.peak = 0
        self._root = root
        self._ended = threading.Event()
        if os.path.exists("/proc/self/smaps_rollup"):
            self.start()

    def stop(self):
        self._ended.set()
        if self.is_alive():
            self.join()

    def run(self):
        while not self._ended.wait(0.3):
            family = _descendants(self._root)
            if len(family) > 1:
                self.peak = max(self.peak, sum(map(_proportional, family)) / 1024)


def _descendants(root):
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                    parent = int(stat.read().rpartition(")")[2].split()[1])
            except (OSError, IndexError):
                continue
            children.setdefault(parent, []).append(int(entry))
    family = [root]
    for member in family:
        family.extend(children.get(member, []))
    return family


def _proportional(process):
    try:
        with open(f"/proc/{process}/smaps_rollup", encoding="utf-8") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0
