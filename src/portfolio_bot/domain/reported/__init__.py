"""What people report of an initiative between its decisions: status, benefits, costs, ..."""
