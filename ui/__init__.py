"""People: screen, terminal, microphone, sound."""
