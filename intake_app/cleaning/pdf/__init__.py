"""PDF, cleaned in one of two ways: written anew with its text, or as pictures of its pages."""
