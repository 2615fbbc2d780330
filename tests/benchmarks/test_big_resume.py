"""The benchmarks' CV is what their tables say it is."""

from __future__ import annotations

import pytest
import yaml

from benchmarks.big_resume import resume, to_yaml, translations
from benchmarks.peers import to_json_resume, to_rendercv


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("bullets", [1, 100, 1000])
def test_cv_has_three_jobs_eight_projects_and_the_bullets_asked_for(language: str, bullets: int) -> None:
    jobs = resume(language, bullets)["work"]
    projects = [project for job in jobs for project in job["projects"]]
    texts = [text for project in projects for text in project["highlights"]]
    assert (3, 8, bullets) == (len(jobs), len(projects), len(texts))
    assert bullets == len(set(texts))


def test_every_text_has_its_translation() -> None:
    english = translations(100)
    highlights = resume("zh", 100)["work"][0]["projects"][0]["highlights"]
    assert english[highlights[0]] == resume("en", 100)["work"][0]["projects"][0]["highlights"][0]
    assert len(english) > 100


def test_yaml_is_the_document() -> None:
    document = resume("zh", 20)
    assert document == yaml.safe_load(to_yaml(document))


def test_no_bullet_is_lost_on_the_way_to_another_tool() -> None:
    document = resume("en", 100)
    projects = to_json_resume(document)["projects"]
    assert projects == [project for job in document["work"] for project in job["projects"]]
    converted = to_rendercv(document)["sections"]["Projects"]
    assert [project["highlights"] for project in projects] == [entry["highlights"] for entry in converted]
