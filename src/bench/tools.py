"""Talking to the two long-lived processes, and to whole programs from their cold start."""
import os
import re
import select
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TARGET = os.path.join(ROOT, "target", "bench")


class Gone(Exception):
    """No answer in time."""


class Tool:
    """A process that answers one line to each line."""

    def __init__(self, command):
        self.command = command
        self.process = None

    def ask(self, case, file, repetitions, patience):
        """What came out and the seconds of each repetition."""
        if self.process is None:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL)
        self.process.stdin.write(("%s %s %d\n" % (case, file, repetitions)).encode())
        self.process.stdin.flush()
        if not select.select([self.process.stdout], [], [], patience)[0]:
            self.close()
            raise Gone()
        words = self.process.stdout.readline().decode().split()
        if not words or words[0] != "ok":
            self.close()
            raise SystemExit("%s: %s" % (case, " ".join(words) or "no answer"))
        return words[1], [float(word) for word in words[2:]]

    def close(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def java():
    """The JDK's own `java`: the one of JAVA_HOME, else of the usual places, else of the path."""
    homes = [os.environ.get("JAVA_HOME", "")]
    if os.path.isdir("/usr/lib/jvm"):
        homes += [os.path.join("/usr/lib/jvm", each) for each in os.listdir("/usr/lib/jvm")]
    for home in homes:
        try:
            with open(os.path.join(home, "release")) as release:
                version = re.search(r'JAVA_VERSION="(\d+)', release.read())
        except OSError:
            continue
        if version and int(version.group(1)) >= 25:
            return os.path.join(home, "bin", "java")
    return "java"


def class_path(given):
    if given:
        return given
    try:
        with open(os.path.join(TARGET, "classpath")) as libraries:
            parts = [os.path.join(TARGET, name) for name in ("test-classes", "classes")]
            return os.pathsep.join(parts + [libraries.read().strip()])
    except OSError:
        sys.exit("compile first: mvn -q -Pbench test-compile")


def server(classes):
    return Tool([java(), "-cp", class_path(classes), "org.smotescope.bench.Server"])


def peer():
    return Tool([sys.executable, "-B", os.path.join(HERE, "peer.py")])


def whole(command):
    """Seconds from start to end of a program, and its peak of resident memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("%s ended with %d" % (" ".join(command)[:200], process.returncode))
    return seconds, usage.ru_maxrss / 1024.0


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
