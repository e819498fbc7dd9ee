"""The local backend of a notes app, run by the app as a sidecar process."""
