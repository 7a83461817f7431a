"""What holds for every test."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)  # who else is at work decides how long one takes
settings.load_profile("patient")
