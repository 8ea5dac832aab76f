"""The benchmark harness: Python's standard library only."""
