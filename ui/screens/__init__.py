"""Screens: Qt only. They build widgets, show a state, and pass on presses."""
