"""How two linked sentences fill the same slots differently."""
