"""The items of a matter: taking in, looking at, and what cleaning did."""
