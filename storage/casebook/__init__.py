"""The words in which cases are told, and the places where things happened: data, read once and checked."""
