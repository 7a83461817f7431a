"""What a screen or report shows, as values; no file, no screen."""
