"""One module a command: read, hand to the core, write.  Nothing is written before everything is known to be right."""
