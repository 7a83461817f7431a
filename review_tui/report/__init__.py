"""The reviewed state as text, in every format; pure functions."""
