"""The reviewer who reads both languages: what is wrong with a CV and its translations, each fault with its code."""
