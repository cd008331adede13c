"""Setting a portfolio up: what files, labels and board shall be, and what is amiss with them."""
