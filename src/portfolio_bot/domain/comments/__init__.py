"""The bot's comments: where a case stands, the gate's checklist, reminders, the board paper."""
