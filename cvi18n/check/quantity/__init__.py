"""The quantities of a text in any language, compared by value: how ``check`` knows that 120 万 is 1.2 million."""
