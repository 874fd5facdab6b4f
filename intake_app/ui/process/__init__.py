"""The legal processes of a matter: what is known of the paper, and what follows from it."""
