"""``python -m cvi18n``."""

from cvi18n.cli import main

if __name__ == "__main__":
    main(prog_name="cvi18n")
