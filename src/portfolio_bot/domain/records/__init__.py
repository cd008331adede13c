"""What was decided and reported: in the bot's comments, read back, and added up."""
