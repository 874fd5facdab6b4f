"""What is particular to workbooks (SpreadsheetML)."""
