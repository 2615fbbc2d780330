"""``cvi18n import``, as somebody types it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from cvi18n.cli import main
from cvi18n.commands.bring import _vocabulary
from cvi18n.convert.detect import Kind

RESUME = """\
{
  "$schema": "https://example.com/schema.json",
  "basics": {"name": "林知远", "label": "算法工程师", "summary": "负责**推荐系统**的落地。"},
  "work": [{"company": "示例公司", "position": "工程师", "startDate": "2021-03", "own": 1}]
}
"""
RENDERCV = """\
cv:
  name: Ann Example
  sections:
    experience:
      - company: Example Ltd
        position: Engineer
        start_date: 2020-09
design:
  theme: classic
"""
YAMLRESUME = """\
content:
  basics:
    name: Ann Example
  languages:
    - language: Cantonese
      fluency: Full Professional Proficiency
  location:
    country: Viet Nam
locale:
  language: fr
"""
PAGE = "---\ntitle: CV\n---\n# Ann Example\n\n## Skills\n\n- Python\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty workspace."""
    (tmp_path / "cv").mkdir()
    return tmp_path / "cv"


def bring(folder: Path, text: str | bytes, *options: str, name: str = "somebody.txt") -> Result:
    path = folder.parent / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return cvi18n(folder, "import", str(path), *options)


def cvi18n(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-C", str(folder), *arguments], catch_exceptions=False)


def cv(folder: Path) -> dict[str, object]:
    found = yaml.load((folder / "content/cv.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_json_resume(folder: Path) -> None:
    result = bring(folder, RESUME, name="resume.json")
    path = folder.parent / "resume.json"
    assert 0 == result.exit_code
    assert (
        dedent(
            f"""\
            {path}:1: note: the language is taken to be zh; --lang would set it
            {path}:2: note: left out: $schema, for the new file names its own
            content/cv.yaml:15:5: warning[unknown-key]: the key "own" is unknown here; it is kept, and not shown
               help    for facts of your own use basics.details or sections
            content/cv.yaml: written, its language is zh
            Next: cvi18n extract --lang en, then cvi18n build
            """
        )
        == result.output
    )
    assert dedent(
        """\
            # yaml-language-server: $schema=.schema.json

            meta:
              language: zh

            basics:
              name: 林知远
              label: 算法工程师
              summary: 负责**推荐系统**的落地。

            work:
              - name: 示例公司
                position: 工程师
                startDate: 2021-03
                own: 1
            """
    ) == (folder / "content/cv.yaml").read_text(encoding="utf-8")


def test_builds_afterwards(folder: Path) -> None:
    bring(folder, RESUME)
    assert 0 == cvi18n(folder, "extract", "--lang", "en").exit_code
    assert 0 == cvi18n(folder, "build", "--format", "html").exit_code
    assert "工程师" in (folder / "build/zh/cv.html").read_text(encoding="utf-8")


def test_editors_find_the_schema(folder: Path) -> None:
    bring(folder, RESUME)
    text = (folder / "content/cv.yaml").read_text(encoding="utf-8")
    name = text.partition("$schema=")[2].partition("\n")[0]
    schema = json.loads((folder / "content" / name).read_text(encoding="utf-8"))
    jsonschema.validate(yaml.safe_load(text), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"work": "text"}, schema)


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        pytest.param(RENDERCV, (), {"work": [{"name": "Example Ltd", "position": "Engineer", "startDate": "2020-09"}]}),
        pytest.param(YAMLRESUME, (), {"languages": [{"language": "yue", "fluency": "fluent"}]}),
        pytest.param(PAGE, (), {"skills": [{"keywords": ["Python"]}]}),
        pytest.param("own: {cv: 1}\n", ("--from", "json-resume"), {"own": {"cv": "1"}}),
    ],
    ids=["rendercv", "yamlresume", "page", "as somebody says"],
)
def test_origin(folder: Path, text: str, options: tuple[str, ...], expected: dict[str, object]) -> None:
    result = bring(folder, text, *options)
    assert 0 == result.exit_code, result.output
    assert expected == {key: value for key, value in cv(folder).items() if key not in ("meta", "basics")}


def test_every_kind_can_be_said() -> None:
    command = main.commands["import"]
    option = next(parameter for parameter in command.params if parameter.name == "kind")
    assert [kind.value for kind in Kind] == list(getattr(option.type, "choices", ()))


@pytest.mark.parametrize(
    ("text", "options", "language", "note"),
    [
        pytest.param(RENDERCV, (), "en", ":1: note: the language is taken to be en; --lang would set it", id="guess"),
        pytest.param(RENDERCV, ("--lang", "en_GB"), "en-GB", "", id="said on the command line"),
        pytest.param(YAMLRESUME, (), "fr", "", id="said in the file"),
        pytest.param(YAMLRESUME, ("--lang", "fr-FR"), "fr-FR", "", id="said twice"),
        pytest.param(
            YAMLRESUME,
            ("--lang", "de"),
            "de",
            ":10: note: the language is de, as --lang says, and not fr",
            id="said otherwise",
        ),
        pytest.param(
            "meta: {language: qqx}\nwork: [{name: 示例公司}]\n",
            (),
            "zh",
            ':1: note: left out: the language "qqx", for no language is called so',
            id="unknown",
        ),
    ],
)
def test_language(folder: Path, text: str, options: tuple[str, ...], language: str, note: str) -> None:
    result = bring(folder, text, *options)
    meta = cv(folder)["meta"]
    assert isinstance(meta, dict)
    assert language == meta["language"]
    assert note in result.output
    assert bool(note) == ("the language" in "".join(line for line in result.output.splitlines() if "note: " in line))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(b"", "not-a-cv", id="empty"),
        pytest.param(b"%PDF-1.4", "not-a-cv", id="PDF"),
        pytest.param(b"{}", "not-a-cv", id="nothing in it"),
        pytest.param(b'{"basics": {"name": }', "yaml-syntax", id="broken"),
        pytest.param(b'{"basics": {"name": 1, "name": 2}}', "duplicate-key", id="key twice"),
        pytest.param(b"cv: {name: \xff}", "not-utf8", id="no text"),
        pytest.param(b"a" * 20_000_001, "not-a-cv", id="too large"),
        pytest.param(b"[" * 100_000, "too-deep", id="too deep"),
    ],
)
def test_what_cannot_be_read_leaves_nothing_behind(folder: Path, content: bytes, code: str) -> None:
    result = bring(folder, content)
    assert 1 == result.exit_code
    assert 1 == result.output.count("error[")
    assert re.search(rf"somebody\.txt:[12]:\d+: error\[{code}\]", result.output)
    assert {} == files(folder)


def test_a_file_that_is_not_there_is_wrong_usage(folder: Path) -> None:
    assert 2 == cvi18n(folder, "import", str(folder / "none.json")).exit_code


def test_chinese_of_old(folder: Path) -> None:
    result = bring(folder, RESUME.encode("gb18030"))
    assert "note: read as GB18030: it is not UTF-8, and reads as Chinese so" in result.output
    assert "林知远" in (folder / "content/cv.yaml").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without an end")
def test_no_more_is_read_of_a_file_than_a_cv_can_have(folder: Path) -> None:
    result = cvi18n(folder, "import", "/dev/zero")
    assert (1, {}) == (result.exit_code, files(folder))
    assert "/dev/zero:1:1: error[not-a-cv]: the file has more than 20 MB, and no CV has" in result.output


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("content/cv.yaml", "--force replaces content/cv.yaml"),
        ("content/work.yaml", "else move content/work.yaml out of content/"),
        ("content/resume.json", "else move content/resume.json out of content/"),
    ],
)
@pytest.mark.parametrize(
    ("options", "why"),
    [
        ((), "is there already\n--lang L, if this is the same CV in the language L; "),
        (("--lang", "zh"), ": this is no translation\n"),
    ],
)
def test_what_is_there_stays(folder: Path, name: str, advice: str, options: tuple[str, ...], why: str) -> None:
    path = folder / name
    path.parent.mkdir()
    path.write_text("basics: {name: 林知远}\n", encoding="utf-8")
    before = files(folder)
    result = bring(folder, RESUME, *options)
    assert (2, before) == (result.exit_code, files(folder))
    assert f"{name}{'' if options else ' '}{why}{advice}\n" in result.output


def test_a_schema_that_is_there_stays(folder: Path) -> None:
    (folder / "content").mkdir()
    (folder / "content/.schema.json").write_text("{}", encoding="utf-8")
    assert 0 == bring(folder, RESUME).exit_code
    assert b"{}" == (folder / "content/.schema.json").read_bytes()


def test_force_replaces_the_cv_alone(folder: Path) -> None:
    bring(folder, RENDERCV)
    (folder / "content/.schema.json").write_text("{}", encoding="utf-8")
    (folder / "content/more.yaml").write_text("awards: []\n", encoding="utf-8")
    result = bring(folder, RESUME, "--force")
    assert 0 == result.exit_code
    assert "林知远" in (folder / "content/cv.yaml").read_text(encoding="utf-8")
    assert "awards: []\n" == (folder / "content/more.yaml").read_text(encoding="utf-8")
    assert len((folder / "content/.schema.json").read_bytes()) > 1000


def test_all_or_nothing(folder: Path) -> None:
    """What would have errors together with the other files is not written; a line of it is quoted."""
    (folder / "content").mkdir()
    (folder / "content/a.yaml").write_text("work: []\n", encoding="utf-8")
    before = files(folder)
    result = bring(folder, RENDERCV, "--force")
    assert 1 == result.exit_code
    assert f"{folder.parent / 'somebody.txt'}:1:1: error[duplicate-key]" in result.output
    assert 'source  "work:"' in result.output
    assert before == files(folder)


def test_quotes_what_cannot_be_read_back(folder: Path) -> None:
    result = bring(folder, "basics: {name: A}\nmeta: {language: en, languages: [qqx]}\n")
    assert (1, {}) == (result.exit_code, files(folder))
    assert 'somebody.txt:1:1: error[unknown-language]: "qqx" names no language' in result.output
    assert 'source  "languages: [qqx]"' in result.output


def test_faults_of_other_files_keep_their_place(folder: Path) -> None:
    (folder / "content").mkdir()
    (folder / "content/other.yaml").write_text("work:\n  - startDate: 2020/1\n", encoding="utf-8")
    result = bring(folder, "basics: {name: A}\nskills: [x]\nown: [1]\n", "--force")
    assert 1 == result.exit_code
    assert "unknown-key" not in result.output
    assert "content/other.yaml:2:16: error[not-a-date]" in result.output


@pytest.mark.parametrize("image", ["me.jpg", "./me.jpg", "/me.jpg", "pictures/me.png"])
def test_the_picture_comes_along(folder: Path, image: str) -> None:
    path = folder.parent / image.lstrip("/")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"picture")
    assert 0 == bring(folder, f"basics: {{image: {image}}}\n").exit_code
    name = image.lstrip("./")
    assert {"image": name} == cv(folder)["basics"]
    assert b"picture" == (folder / name).read_bytes()
    assert 0 == cvi18n(folder, "build", "--format", "html").exit_code


@pytest.mark.parametrize("image", ["none.jpg", "../me.jpg", "resume.txt"])
def test_without_its_picture(folder: Path, image: str) -> None:
    (folder.parent / "resume.txt").write_text("no picture", encoding="utf-8")
    result = bring(folder, f"basics:\n  name: A\n  image: {image}\n")
    assert f":3: note: left out: the picture {image}, which is not beside " in result.output
    assert {"name": "A"} == cv(folder)["basics"]
    assert 0 == cvi18n(folder, "build", "--format", "html").exit_code


@pytest.mark.parametrize("image", ["https://example.com/me.jpg", "data:image/png;base64,aaaa"])
def test_other_pictures_stay(folder: Path, image: str) -> None:
    bring(folder, f"basics: {{image: '{image}'}}\n")
    assert {"image": image} == cv(folder)["basics"]


def test_another_picture_is_not_overwritten(folder: Path) -> None:
    (folder / "me.jpg").write_bytes(b"mine")
    (folder.parent / "me.jpg").write_bytes(b"picture")
    before = files(folder)
    result = bring(folder, "basics: {image: me.jpg}\n")
    assert (2, before) == (result.exit_code, files(folder))
    assert "me.jpg is there already" in result.output
    assert 0 == bring(folder, "basics: {image: me.jpg}\n", "--force").exit_code
    assert b"picture" == (folder / "me.jpg").read_bytes()


def test_own_sections_stand_last(folder: Path) -> None:
    bring(folder, "sections: [{id: talks}]\nbasics: {name: A}\nwork: []\n")
    assert ["meta", "basics", "sections"] == list(cv(folder))


def test_data_of_a_page(folder: Path) -> None:
    (folder.parent / "cv.yml").write_text("- Rust\n- Go\n", encoding="utf-8")
    page = "---\ntitle: CV\n---\n# Ann\n\n## Skills\n\n{% for skill in site.data.cv %}\n- {{ skill }}\n{% endfor %}\n"
    result = bring(folder, page, "--data", str(folder.parent / "cv.yml"))
    assert 0 == result.exit_code, result.output
    assert "Rust" in (folder / "content/cv.yaml").read_text(encoding="utf-8")


def test_data_that_cannot_be_read(folder: Path) -> None:
    (folder.parent / "cv.yml").write_text("- [\n", encoding="utf-8")
    result = bring(folder, PAGE, "--data", str(folder.parent / "cv.yml"))
    assert (1, {}) == (result.exit_code, files(folder))
    assert f"{folder.parent / 'cv.yml'}:2:1: error[yaml-syntax]" in result.output


def test_twin(folder: Path) -> None:
    bring(folder, RESUME)
    before = (folder / "content/cv.yaml").read_bytes()
    twin = (
        RESUME.replace("林知远", "Zhiyuan Lin")
        .replace("算法工程师", "Algorithm engineer")
        .replace("示例公司", "Example")
    )
    result = bring(folder, twin.replace("工程师", "Engineer"), "--lang", "en")
    assert 0 == result.exit_code, result.output
    assert before == (folder / "content/cv.yaml").read_bytes()
    assert "Zhiyuan Lin" in (folder / "locales/en/LC_MESSAGES/cv.po").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", ["zh", "zh-CN"])
def test_the_source_is_no_translation(folder: Path, tag: str) -> None:
    bring(folder, RESUME)
    before = files(folder)
    result = bring(folder, RESUME, "--lang", tag)
    assert (2, before) == (result.exit_code, files(folder))
    assert f"{tag} is the language of content/cv.yaml: this is no translation" in result.output
    assert 0 == bring(folder, RESUME, "--lang", tag, "--force").exit_code


def test_a_translation_replaces_nothing(folder: Path) -> None:
    bring(folder, RESUME)
    before = files(folder)
    result = bring(folder, RENDERCV, "--lang", "en", "--force")
    assert (2, before) == (result.exit_code, files(folder))
    assert "en is another language than that of content/cv.yaml" in result.output


def test_an_unknown_language_is_wrong_usage(folder: Path) -> None:
    result = bring(folder, RESUME, "--lang", "chinese")
    assert (2, {}) == (result.exit_code, files(folder))
    assert "did you mean zh?" in result.output


@pytest.mark.parametrize(
    ("word", "key"),
    [("work experience", "work"), ("工作经历", "work"), ("求职意向", "objective"), ("email", "email")],
)
def test_headings_of_every_language(word: str, key: str) -> None:
    assert key == _vocabulary().labels[word]


def test_names_of_countries_and_languages() -> None:
    words = _vocabulary()
    assert ("CN", "US", "CI") == tuple(words.countries[name] for name in ("china", "unitedstates", "cotedivoire"))
    assert ("zh", "en", "pt") == tuple(words.languages[name] for name in ("chinese", "english", "portuguese"))
