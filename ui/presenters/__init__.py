"""What a screen shows and what its presses do, without Qt: state in, state out."""
