"""Where presenters and screens are joined: one file for each place that a person can go to."""
