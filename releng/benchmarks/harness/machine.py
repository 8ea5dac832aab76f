"""What the machine is, without its name."""
import os
import platform
import subprocess


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def describe():
    """Lines of text: processor, memory, system, Java."""
    return [f"{processor()}, {cores()} cores, {memory():.0f} GB of memory", system(), java()]


def processor():
    flags = ""
    name = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            values = dict([part.strip() for part in line.split(":", 1)] for line in lines if ":" in line)
        name = values.get("model name", name)
        features = values.get("flags", "").split()
        flags = next((f" ({label})" for flag, label in (("avx512f", "AVX-512"), ("avx2", "AVX2")) if flag in features),
                     "")
    elif platform.system() == "Darwin":
        name = said(["sysctl", "-n", "machdep.cpu.brand_string"]) or name
    return name + flags


def memory():
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    return float("nan")


def system():
    if os.path.exists("/etc/os-release"):
        with open("/etc/os-release", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("PRETTY_NAME="):
                    return line.split("=", 1)[1].strip().strip('"') + ", " + platform.machine()
    return " ".join([platform.system(), platform.release(), platform.machine()])


def java():
    return said([os.path.join(os.environ["JAVA_HOME"], "bin", "java"), "-version"]).splitlines()[1]


def load():
    """Processes that wanted to run in the last minute, on average."""
    return os.getloadavg()[0]


def said(command):
    result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            check=False, encoding="utf-8", errors="replace")
    return result.stdout.strip()
