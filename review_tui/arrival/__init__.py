"""Articles as they arrive at the desk: read, aligned and traced, here or in a process of its own."""
