"""Qt parts that know nothing of Saksi."""
