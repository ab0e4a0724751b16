"""The start of the frozen transcription worker. It is started by the program, never by a person."""

import multiprocessing

from transcription.__main__ import main

# A lock of a library (tqdm's) may start this program once more, to watch over the lock: a second worker would then read
# from the first one's pipe.
multiprocessing.freeze_support()
main()
