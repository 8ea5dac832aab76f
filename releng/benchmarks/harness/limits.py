"""How near the kernels come to what the machine can do."""


def run(session):
    return None
