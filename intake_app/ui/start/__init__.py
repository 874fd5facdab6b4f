"""What is on the screen while no vault is open."""
