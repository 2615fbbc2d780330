"""Other tools on the same CV, where they are installed: RenderCV, and JSON Resume's `resumed`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.big_resume import Resume, resume
from benchmarks.measure import Job

THEME = "jsonresume-theme-even"
LOCALES = {"zh": "mandarin_chinese", "en": "english"}


def peer_jobs(folder: Path, bullets: int, rendercv: str | None, resumed: str | None, *, pdf: bool) -> Iterator[Job]:
    """A job for each tool that has a path, in one language and in two; with *pdf* RenderCV's PDFs, too."""
    folder.mkdir()
    documents = {language: resume(language, bullets) for language in LOCALES}
    if rendercv:
        yield from _in_one_and_two("RenderCV, HTML and md", _rendercv(folder, rendercv, documents, pdf=False), folder)
        if pdf:
            paper = _rendercv(folder, rendercv, documents, pdf=True)
            yield from _in_one_and_two("RenderCV, PDF, HTML and md", paper, folder)
    if resumed:
        yield from _in_one_and_two(f"resumed, {THEME}", _resumed(folder, resumed, documents), folder)


def _in_one_and_two(name: str, commands: list[tuple[str, ...]], folder: Path) -> Iterator[Job]:
    yield Job(f"{name}, one language", tuple(commands[:1]), folder)
    yield Job(f"{name}, two languages", tuple(commands), folder)


def _rendercv(folder: Path, program: str, documents: dict[str, Resume], *, pdf: bool) -> list[tuple[str, ...]]:
    left_out = "--dont-generate-png" if pdf else "--dont-generate-typst"
    commands: list[tuple[str, ...]] = []
    for language, document in documents.items():
        path = folder / f"rendercv-{language}.yaml"
        write_json(path, {"cv": to_rendercv(document), "locale": {"language": LOCALES[language]}})
        output = str(folder / f"rendercv-{language}")
        commands.append((program, "render", str(path), "--output-folder", output, left_out))
    return commands


def _resumed(folder: Path, program: str, documents: dict[str, Resume]) -> list[tuple[str, ...]]:
    # The theme is looked up from the working folder.
    modules = next(parent for parent in Path(program).absolute().parents if parent.name == "node_modules")
    (folder / "node_modules").symlink_to(modules)
    commands: list[tuple[str, ...]] = []
    for language, document in documents.items():
        path = folder / f"resumed-{language}.json"
        write_json(path, to_json_resume(document))
        commands.append((program, "render", str(path), "--theme", THEME, "--output", str(path.with_suffix(".html"))))
    return commands


def write_json(path: Path, document: object) -> None:
    """JSON, which YAML's readers take too."""
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")


def to_rendercv(document: Resume) -> dict[str, Any]:
    """The ``cv`` part of a RenderCV document; it has no projects inside a job, so they stand in a section."""
    basics, jobs = document["basics"], document["work"]
    work = [{"company": job["name"], "position": job["position"], **_dates(job)} for job in jobs]
    projects = [
        {"name": p["name"], "summary": p["description"], "highlights": p["highlights"], **_dates(p)}
        for job in jobs
        for p in job["projects"]
    ]
    sections = {"Summary": [basics["summary"]], "Experience": work, "Projects": projects}
    return {"name": basics["name"], "email": basics["email"], "website": basics["url"], "sections": sections}


def _dates(entry: Resume) -> dict[str, str]:
    return {"start_date": entry["startDate"], "end_date": entry["endDate"]}


def to_json_resume(document: Resume) -> Resume:
    """The document in plain JSON Resume 1.0.0: the jobs' projects go to the top level."""
    jobs = document["work"]
    work = [{key: value for key, value in job.items() if key != "projects"} for job in jobs]
    return {**document, "work": work, "projects": [project for job in jobs for project in job["projects"]]}
