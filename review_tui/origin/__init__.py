"""Who said it first: attributions, copies and independent roots; no file, no screen."""
