"""What a CV is: its records, which of their fields are translatable, and one walk over them all."""
