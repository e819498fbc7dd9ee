"""Reads a Python backend with `ast`: what it imports, which data it opens, what is installed."""
