"""What the meaning needs of the outside world, as protocols."""
