"""The state of a review and the acts that change it; no file, no screen."""
