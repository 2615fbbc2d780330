"""The documentation is true: its commands run, its examples hold, its lists are complete, its links lead somewhere."""

from __future__ import annotations

import ast
import json
import re
import shlex
import shutil
import subprocess
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from cvi18n.cli import main
from cvi18n.commands.formats import WRITERS
from cvi18n.commands.project import open_project
from cvi18n.diagnostic import Severity
from cvi18n.model.kinds import CodeKind, RecordKind
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from cvi18n.render.themes import theme_names
from cvi18n.workspace import Workspace

REPOSITORY = Path(__file__).parents[1]
DOCS = REPOSITORY / "docs"
GUIDES = (REPOSITORY / "README.md", *sorted(DOCS.glob("*.md")))
ALL = (*GUIDES, *(REPOSITORY / name for name in ("ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")))

BLOCKS = {"console", "css", "diff", "html", "json", "po", "python", "sh", "text", "yaml"}
UNCONNECTED = {"diagnostics.md", "source.md"}  # each example stands for itself; they have tests of their own
SHELLS = {"console", "sh"}
FOREIGN_OPTIONS = {"--exit-code"}  # git's
MOST_BYTES = 300_000  # of the picture in the README

# What stands in for the reader's own file.
RESUME = """\
{"basics": {"name": "林知远", "label": "算法工程师", "summary": "负责**推荐系统**的落地。"},
 "work": [{"name": "示例公司", "position": "工程师", "startDate": "2021-03", "highlights": ["上线新版。"]}]}
"""


class Block(NamedTuple):
    """A fenced block: its language, the file that it is part of where it says so, and the heading above it."""

    language: str
    file: str
    text: str
    heading: str
    line: int


FENCE = re.compile(r"^( *)```(\w*)(?: (\S+))?\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for match in FENCE.finditer(text):
        headings = HEADING.findall(FENCE.sub("", text[: match.start()]))
        line = text.count("\n", 0, match.start()) + 1
        yield Block(match[2], match[3] or "", textwrap.dedent(match[4]), headings[-1] if headings else "", line)


def prose(page: Path) -> str:
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def inline_code(page: Path) -> list[str]:
    return re.findall(r"`([^`\n]+)`", prose(page))


def code(page: Path) -> str:
    """Everything that stands as code, in blocks and in the text."""
    return "\n".join([*(block.text for block in blocks(page)), *inline_code(page)])


def shell(page: Path) -> str:
    """What is typed into a shell, and code in the text."""
    return "\n".join([*(block.text for block in blocks(page) if block.language in SHELLS), *inline_code(page)])


def name(page: Path) -> str:
    return page.relative_to(REPOSITORY).as_posix()


@dataclass
class Reader:
    """Follows a page as a person would: in a copy of the sample, block by block, from its first line to its last."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    runner: CliRunner = field(default_factory=CliRunner)
    code: int = 0

    def follow(self, block: Block) -> None:
        if block.language == "diff":
            self.edit(self.folder / block.file, block.text)
        elif block.file:
            path = self.folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.language == "sh":
            for line in block.text.splitlines():
                self.run(line)
        elif block.language == "console":
            for command, expected in session(block.text):
                output = self.run(command)
                as_shown = str.split if command == "echo $?" else form
                if expected:
                    assert as_shown(expected) == as_shown(output)

    def edit(self, path: Path, diff: str) -> None:
        """Replace the lines that the block takes away, which stand in the file once, by those that it adds."""
        taken, added = ("".join(line[1:] + "\n" for line in diff.splitlines() if line[0] == sign) for sign in "-+")
        text = path.read_text(encoding="utf-8")
        assert text.count(taken) == 1, f"{path.name} has not, or not once: {taken}"
        path.write_text(text.replace(taken, added), encoding="utf-8")

    def run(self, line: str) -> str:
        """Carry out one line of a shell as far as it concerns the reader; the output where it is cvi18n's."""
        words = shlex.split(line, comments=True)
        if line == "echo $?":
            shown, self.code = self.code, 0
            return str(shown)
        assert self.code == 0, f"exit code {self.code} before: {line}"
        match words:
            case ["cvi18n", *arguments]:
                return self.cvi18n(arguments)
            case ["make", target]:
                self.make(target)
            case ["mkdir", "-p", path]:
                (self.folder / path).mkdir(parents=True)
            case ["cat", path]:
                return (self.folder / path).read_text(encoding="utf-8")
            case ["cp", "path/to/resume.json", path]:
                (self.folder / path / "resume.json").write_text(RESUME, encoding="utf-8")
            case ["cd", path]:
                self.enter(self.folder / path)
            case [".", ".venv/bin/activate"]:
                assert "BIN := .venv/bin\n" in (REPOSITORY / "Makefile").read_text(encoding="utf-8")
            case ["git", "init", "-q"]:
                subprocess.run(words, check=True)
            case ["git", "diff", "--exit-code", path] | ["xdg-open" | "poedit", path]:
                assert (self.folder / path).exists()
            case _:
                pytest.fail(f"this test does not know what to do with: {line}")
        return ""

    def cvi18n(self, arguments: list[str]) -> str:
        result = self.runner.invoke(main, arguments, prog_name="cvi18n", catch_exceptions=False)
        self.code = result.exit_code
        return result.output

    def make(self, target: str) -> None:
        recipe = makefile()[target]
        if "cvi18n build" in recipe:
            self.cvi18n(["build"])

    def enter(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.monkeypatch.chdir(self.folder)


def makefile() -> dict[str, str]:
    """The recipe of each target."""
    text = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z]+):.*\n((?:\t.*\n?)*)", text, re.MULTILINE))


def session(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a console, each with the output shown below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def form(output: str) -> list[str]:
    """The lines of an output with large figures and times as 0: how many messages there are changes with the sample."""
    lines = (re.sub(r"\s+", " ", line).strip() for line in output.splitlines())
    return [re.sub(r"\d{3,}|\d+(?= ms$)", "0", line) for line in lines if line]


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """A reader who stands in a clone of the repository."""
    clone = tmp_path / "cvi18n"
    for folder in ("content", "locales", "templates"):
        shutil.copytree(REPOSITORY / folder, clone / folder)
    found = Reader(clone, monkeypatch)
    found.enter(clone)
    return found


def follow(reader: Reader, page: Iterable[Block]) -> None:
    for block in page:
        reader.follow(block)
    assert reader.code == 0, f"exit code {reader.code} at the end"


@pytest.mark.parametrize("page", [page for page in GUIDES if page.name not in UNCONNECTED], ids=name)
def test_page_can_be_followed(page: Path, reader: Reader) -> None:
    follow(reader, blocks(page))


def test_readme_shows_what_check_says_of_a_number_left(reader: Reader) -> None:
    page = list(blocks(REPOSITORY / "README.md"))
    follow(reader, page[: page.index(next(block for block in page if "poedit" in block.text))])
    catalog = reader.folder / "locales/en/LC_MESSAGES/cv.po"
    catalog.write_text(re.sub(r"^#(, fuzzy|\|.*)\n", "", catalog.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    (shown,) = (block.text for block in page if block.text.startswith("locales/"))
    assert form(shown)[0] in form(reader.cvi18n(["check"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("sh", "cvi18n bild", id="no such command"),
        pytest.param("sh", "cvi18n build --colour", id="no such option"),
        pytest.param("sh", "cvi18n build --lang fr\ncvi18n status", id="failure that is passed over"),
        pytest.param("sh", "make coffee", id="no such target"),
        pytest.param("sh", "poedit locales/xx/LC_MESSAGES/cv.po", id="no such file"),
        pytest.param("sh", "rm -rf content", id="unknown program"),
        pytest.param("console", "$ cvi18n --version\ncvi18n 1", id="other output"),
        pytest.param("console", "$ cvi18n build --lang fr\n$ echo $?\n1", id="other exit code"),
        pytest.param("diff", "-no such line\n+another", id="no such line"),
    ],
)
def test_reader_notices(language: str, text: str, reader: Reader) -> None:
    file = "content/cv.yaml" if language == "diff" else ""
    with pytest.raises((AssertionError, KeyError, pytest.fail.Exception)):
        follow(reader, [Block(language, file, text, "", 1)])


@pytest.mark.parametrize("page", ALL, ids=name)
def test_every_block_says_what_it_is(page: Path) -> None:
    assert page.read_text(encoding="utf-8").count("```") == 2 * len(list(blocks(page)))
    assert {block.language for block in blocks(page)} <= BLOCKS


# --- Commands and options -------------------------------------------------------------------------------


def options() -> set[str]:
    every = [main, *main.commands.values()]
    declared = {text for command in every for parameter in command.params for text in parameter.opts}
    return {text for text in declared if text.startswith("-")} | set(main.context_settings["help_option_names"])


def test_every_command_is_documented() -> None:
    text = "\n".join(map(code, GUIDES))
    assert [] == [command for command in main.commands if not re.search(rf"cvi18n {command}\b", text)]


def test_every_option_is_documented() -> None:
    text = "\n".join(map(code, GUIDES))
    assert {"--lang", "-C"} <= options()
    assert [] == sorted(text_ for text_ in options() if not re.search(rf"(?<![\w-]){text_}(?![\w-])", text))


def test_every_documented_command_and_option_exists() -> None:
    text = "\n".join(shell(page) for page in GUIDES)
    commands = set(re.findall(r"\bcvi18n(?: -C \S+)? ([a-z]+)\b", text))
    assert commands <= set(main.commands)
    found = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))
    assert found - FOREIGN_OPTIONS <= options()


def test_every_format_that_can_be_written_is_documented() -> None:
    text = "\n".join(map(code, GUIDES))
    assert WRITERS
    assert [] == [form for form in WRITERS if f"--format {form}" not in text]


# --- The source -----------------------------------------------------------------------------------------


def examples(page: Path, *languages: str) -> list[Block]:
    return [block for block in blocks(page) if block.language in languages]


@pytest.mark.parametrize("example", examples(DOCS / "source.md", "yaml"), ids=lambda example: f"line {example.line}")
def test_example_of_the_source_has_no_fault(example: Block, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "cv.yaml").write_text(example.text, encoding="utf-8")
    project = open_project(Workspace(str(tmp_path)))
    assert [] == [str(found) for found in project.diagnostics if found.severity is not Severity.HINT]
    schema = json.loads((REPOSITORY / "cvi18n" / "schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(json.dumps(yaml.safe_load(example.text), default=str)), schema)


def test_source_names_every_key_and_code() -> None:
    page = DOCS / "source.md"
    words = set(re.findall(r"`([\w-]+)`", prose(page))) | set(re.findall(r"^[ -]*([\w-]+):", code(page), re.MULTILINE))
    keys: set[str] = set()
    for record in records(Resume):
        for spec in record.SPECS:
            keys.add(spec.key)
            keys |= set(spec.kind.codes) if isinstance(spec.kind, CodeKind) else set()
    assert {"studyType", "high-school"} <= keys
    assert [] == sorted(keys - words)


def records(root: type[Record]) -> set[type[Record]]:
    """*root* and every record that it may hold."""
    found: set[type[Record]] = set()
    waiting = [root]
    while waiting:
        record = waiting.pop()
        if record not in found:
            found.add(record)
            kinds = [spec.kind for spec in record.SPECS]
            waiting += [kind.record() for kind in kinds if isinstance(kind, RecordKind)]
    return found


def test_message_shown_to_translators_is_one_of_the_sample() -> None:
    catalog = (REPOSITORY / "locales" / "en" / "LC_MESSAGES" / "cv.po").read_text(encoding="utf-8").splitlines()
    (example,) = examples(DOCS / "translating.md", "po")
    assert [] == [line for line in example.text.splitlines() if line not in catalog]


# --- Diagnostics ----------------------------------------------------------------------------------------

CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


def codes_in_source() -> set[str]:
    """The codes of every ``Diagnostic(code=…)``; where one is given by a name, the texts of that form in its module."""
    found: set[str] = set()
    for path in sorted((REPOSITORY / "cvi18n").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        values = [keyword.value for call in ast.walk(tree) if _makes_diagnostic(call) for keyword in _code(call)]
        found |= {str(value.value) for value in values if isinstance(value, ast.Constant)}
        if any(not isinstance(value, ast.Constant) for value in values):
            texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
            found |= {text for text in texts if isinstance(text, str) and CODE.fullmatch(text)}
    return found


def _makes_diagnostic(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Diagnostic"


def _code(node: ast.AST) -> list[ast.keyword]:
    return [keyword for keyword in node.keywords if keyword.arg == "code"] if isinstance(node, ast.Call) else []


def test_diagnostics_lists_exactly_the_codes() -> None:
    listed = re.findall(r"^### `(.+)`$", prose(DOCS / "diagnostics.md"), re.MULTILINE)
    assert len(listed) == len(set(listed))
    assert codes_in_source() == set(listed)


@pytest.mark.parametrize(
    "example",
    examples(DOCS / "diagnostics.md", "yaml", "po", "html"),
    ids=lambda example: example.heading.strip("`"),
)
def test_example_of_a_diagnostic_has_that_fault(example: Block, tmp_path: Path) -> None:
    files = {
        "yaml": "content/cv.yaml",
        "po": "locales/zh/LC_MESSAGES/cv.po",
        "html": "templates/entry.html",
    }
    (tmp_path / "content").mkdir()
    source = "meta: {language: en}\nbasics: {label: Engineer}\nwork: [{name: Example Ltd, position: Engineer}]\n"
    (tmp_path / "content" / "cv.yaml").write_text(source, encoding="utf-8")
    path = tmp_path / files[example.language]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(example.text, encoding="utf-8")
    result = CliRunner().invoke(main, ["-C", str(tmp_path), "build", "--format", "html"], catch_exceptions=False)
    found = dict(re.findall(r"^\S+: (\w+)\[([\w-]+)\]: ", result.output, re.MULTILINE))
    said = prose(DOCS / "diagnostics.md").partition(f"### {example.heading}\n\n")[2]
    severity = next((word for word, code in found.items() if code == example.heading.strip("`")), None)
    assert severity is not None, result.output
    assert said.lower().startswith(severity)


# --- Links and pictures ---------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ALL, ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"(?<!`)\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", prose(page)))
    local = [link for link in links if not re.match(r"https?:", link)]
    assert [] == [link for link in local if not _leads(page, link)]


def _leads(page: Path, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return target.exists() and (not anchor or anchor in anchors(target))


def anchors(page: Path) -> set[str]:
    """The headings as forges make anchors of them."""
    headings = HEADING.findall(prose(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


# Files that CONTRIBUTING.md tells how to make.
EXAMPLES = {"cvi18n/render/asciidoc.py", "cvi18n/locales/fr/LC_MESSAGES/cvi18n.po"}


@pytest.mark.parametrize("page", ALL[-3:-1], ids=name)
def test_every_path_that_is_named_exists(page: Path) -> None:
    texts = [
        *inline_code(page),
        *(word for block in blocks(page) if block.language == "sh" for word in block.text.split()),
    ]
    named = {text for text in texts if re.fullmatch(r"(cvi18n|docs|scripts|tests|\.ci)/[\w./-]*", text)}
    assert len(named) >= 5
    assert [] == sorted(path for path in named - EXAMPLES if not (REPOSITORY / path).exists())


def test_every_make_target_that_is_named_exists() -> None:
    named = {target for page in ALL for target in re.findall(r"\bmake ([a-z]+)\b", shell(page))}
    assert {"demo", "test"} <= named
    assert named <= set(makefile())


def test_picture_of_each_theme_is_shown_and_light() -> None:
    pictures = {DOCS / "images" / f"theme-{theme}.png" for theme in theme_names()}
    shown = (DOCS / "themes.md").read_text(encoding="utf-8")
    assert "(docs/images/theme-inkstone.png)" in (REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert [] == [picture.name for picture in pictures if f"(images/{picture.name})" not in shown]
    assert [] == [picture.name for picture in pictures if not 20_000 < picture.stat().st_size < MOST_BYTES]
