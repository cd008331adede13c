"""What is told at once, with nothing imported but what Python starts with."""
