"""The start of the frozen transcription worker. It is started by the program, never by a person."""

from transcription.__main__ import main

main()
