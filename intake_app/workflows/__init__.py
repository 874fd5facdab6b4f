"""User verbs, one per file. Everything they need is passed in; they print nothing and show nothing."""
