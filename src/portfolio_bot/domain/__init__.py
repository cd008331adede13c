"""What the portfolio is and how it is decided on: pure, without clock, network or language."""
