"""What people do past the commands: closing, dragging, ticking a box, editing the records."""
