"""The writers: a Page in, bytes or text out.  They decide nothing about language."""
