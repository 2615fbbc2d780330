"""From the files of ``content/`` to a Resume: text with positions, all faults in one pass."""
