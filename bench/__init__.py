"""What Intake does, side by side with what people would use instead. `make bench` runs it all."""
