"""From text to sentences and words; no file, no screen."""
