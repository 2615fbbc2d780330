"""What a reviewer who reads both languages would say of a CV and its translations."""
