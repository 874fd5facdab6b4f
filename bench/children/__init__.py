"""What is measured, one small program each: says "ready" once loaded, begins when standard input is at its end."""
