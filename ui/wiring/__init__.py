"""How the rooms are joined: with ui/main.py the only place that knows them all."""
