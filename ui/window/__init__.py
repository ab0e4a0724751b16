"""The main window: its rail, its cover, and the way between places."""
