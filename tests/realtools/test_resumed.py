"""JSON Resume's own tools take the documents: its validator, and a theme that nobody changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import cast

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvi18n.model.kinds import RecordKind
from cvi18n.model.record import Record
from cvi18n.model.resume import Resume
from tests.random_sources import Json, json_resume_keys, sources
from tests.realtools.page_text import PageText, read_page
from tests.realtools.tools import require_npm, unavailable
from tests.realtools.workspace import LANGUAGES, copy_sample, cvi18n, succeed
from tests.test_export import exported, read

THEME = "jsonresume-theme-even"


def schema() -> dict[str, Json]:
    """The schema of JSON Resume 1.0.0, as its package ships it."""
    path = require_npm("@jsonresume/schema/schema.json")
    found: dict[str, Json] = json.loads(path.read_text(encoding="utf-8"))
    return found


def resumed(folder: Path, *arguments: str) -> str:
    """Run the command in *folder*; what it prints."""
    require_npm(f"{THEME}/package.json")
    version = succeed(["node", "--version"], cwd=folder).stdout.strip()
    if [int(number) for number in version[1:].split(".")] < [20, 12]:
        unavailable(f"resumed needs Node.js 20.12 or newer; this is {version}")
    return succeed([str(require_npm(".bin/resumed")), *arguments], cwd=folder).stdout


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The repository's sample CV as a JSON Resume document, by language."""
    root = copy_sample(tmp_path_factory.mktemp("documents"))
    cvi18n(root, "build", "--format", "json")
    return {tag: root / "build" / tag / "cv.json" for tag in LANGUAGES}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_sample_is_valid(documents: dict[str, Path], tag: str) -> None:
    path = documents[tag]
    assert "looks amazing" in resumed(path.parent, "validate", path.name)
    jsonschema.validate(json.loads(path.read_text(encoding="utf-8")), schema())


def test_validator_finds_what_is_no_json_resume(documents: dict[str, Path], tmp_path: Path) -> None:
    document = json.loads(documents["en"].read_text(encoding="utf-8"))
    document["work"][0]["highlights"] = [{"title": "Calibration"}]
    (tmp_path / "cv.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(AssertionError, match="errors were found"):
        resumed(tmp_path, "validate", "cv.json")


EXPECTED = {
    "zh": [
        *("闻若溪", "高级算法工程师", "榫语智能科技有限公司", "菜畦到家网络科技有限公司", "苔纸数字阅读有限公司"),
        *("维修知识问答", "分词对照工具ciheng", "英语", "硕士", "可作为工作语言"),
        *("图纸：按图例编号切分爆炸图，让零件号与正文互相链接，覆盖1.9万张图。", "调度：重写请求网关的排队策略。"),
        "第一作者。提出按章节层级切分维修手册的方法，在3个公开数据集上的检索命中率平均提高6.3个百分点。",
    ],
    "en": [
        *("Ruoxi Wen", "Senior Algorithm Engineer", "Sunyu Intelligent Technology Co., Ltd."),
        *("Caiqi Home Delivery Technology Co., Ltd.", "Taizhi Digital Reading Co., Ltd.", "Professional proficiency"),
        "Master’s degree",
    ],
}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_theme_shows_the_sample(documents: dict[str, Path], tag: str) -> None:
    path = documents[tag]
    page = rendered(path)
    document = json.loads(path.read_text(encoding="utf-8"))
    assert [] == [text for text in EXPECTED[tag] if not page.says(text)]
    assert [] == [text for text in texts(document) if not page.says(text)]


def rendered(document: Path) -> PageText:
    resumed(document.parent, "render", document.name, "--theme", THEME, "--output", "even.html")
    return read_page(document.parent / "even.html")


def texts(document: dict[str, list[dict[str, Json]]]) -> list[str]:
    """Employers, projects with whom they were for, and every point without markup."""
    found: list[Json] = []
    for entry in [*document["work"], *document["projects"]]:
        found += [entry["name"], entry.get("entity", ""), *cast("list[Json]", entry.get("highlights", []))]
    assert len(found) > 80
    return [text for text in found if isinstance(text, str) and not set("*`[") & set(text)]


@pytest.mark.parametrize(
    "name",
    [
        "sample.resume.json",
        "examples/career-changer.resume.json",
        "examples/new-grad.resume.json",
        "examples/senior-engineer.resume.json",
    ],
)
def test_samples_of_json_resume_come_back_as_they_were(name: str, tmp_path: Path) -> None:
    sample = require_npm(f"@jsonresume/schema/{name}")
    (tmp_path / "content").mkdir()
    shutil.copy(sample, tmp_path / "content" / "resume.json")
    cvi18n(tmp_path, "build", "--format", "json")
    document = json.loads((tmp_path / "build" / "en" / "cv.json").read_text(encoding="utf-8"))
    assert filled(json.loads(sample.read_text(encoding="utf-8"))) == document


def filled(value: Json) -> Json:
    """*value* without empty texts, which say nothing."""
    if isinstance(value, dict):
        return {key: filled(item) for key, item in value.items() if item not in ("", [])}
    return [filled(item) for item in value] if isinstance(value, list) else value


def test_documents_the_laws_are_tested_with_have_the_keys_of_json_resume() -> None:
    expected, found = keys_of_schema(schema()), keys_of_records(Resume)
    assert expected - {"$schema"} == found
    assert "basics.location.countryCode" in found


def keys_of_schema(part: Json, path: str = "") -> set[str]:
    assert isinstance(part, dict)
    inner = part.get("items") if part.get("type") == "array" else part
    properties = cast("dict[str, Json]", cast("dict[str, Json]", inner).get("properties", {}))
    below = {f"{path}{key}": keys_of_schema(value, f"{path}{key}.") for key, value in properties.items()}
    return set(below).union(*below.values())


def keys_of_records(record: type[Record], path: str = "") -> set[str]:
    found: set[str] = set()
    for spec in record.SPECS:
        if spec.key in json_resume_keys(record):
            found.add(f"{path}{spec.key}")
            if isinstance(spec.kind, RecordKind) and not spec.kind.shorthand:
                found |= keys_of_records(spec.kind.record(), f"{path}{spec.key}.")
    return found


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(sources(), st.sampled_from(["zh", "fr"]))
def test_any_source_is_exported_to_what_the_schema_allows(document: Json, tag: str) -> None:
    jsonschema.validate(json.loads(exported(read(json.dumps(document)), tag)), schema())
