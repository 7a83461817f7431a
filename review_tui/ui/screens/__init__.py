"""The screens: each holds one state, and every key leads to the next."""
