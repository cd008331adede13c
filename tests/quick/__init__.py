"""What is told at once, held against what it stands for."""
