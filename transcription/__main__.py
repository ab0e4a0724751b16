"""The worker process: `python -m transcription`, or the frozen program saksi-worker."""

import os
import sys


def main() -> None:
    """Take the pipes, close every other door, then import the model's libraries and serve."""
    # Found now, while the folder that holds the rooms may still be listed.
    import app  # noqa: F401, PLC0415
    from transcription.seal import seal_process  # noqa: PLC0415 -- after the path is set

    # What native code prints must not land in the middle of a frame.
    write_handle = os.dup(1)
    os.dup2(2, 1)
    seal_process()
    from transcription.worker import serve  # noqa: PLC0415 -- sealed first: what it imports runs native code

    serve(0, write_handle)


if __name__ == "__main__":
    # Started by its path in isolated mode, Python does not look for the rooms beside this one.
    _root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 -- pathlib is slow to import
    if _root not in sys.path:
        sys.path.insert(0, _root)
    main()
