"""One matter as its people meet it: what is next, what is missing, what happened, who is in it."""
