"""What is particular to text documents (WordprocessingML)."""
