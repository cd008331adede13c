"""What each organisation needs, row by row, shown by one playing of its preset's story."""
