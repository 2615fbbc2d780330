"""A made-up CV of any size in Chinese and in English, the same each time: what the benchmarks work on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

Resume = dict[str, Any]  # a JSON Resume document

VERBS = {
    "zh": ("设计", "重构", "上线", "优化", "评测"),
    "en": ("Designed", "Rebuilt", "Launched", "Tuned", "Evaluated"),
}
THINGS = {
    "zh": ("检索链路", "排序模型", "特征平台", "训练流水线", "推理服务", "数据标注流程", "告警规则"),
    "en": ("retrieval", "the ranking model", "the feature store", "training", "serving", "labelling", "alerting"),
}
BULLET = {
    "zh": "**{verb}{thing}**：第 {number} 项指标由 {old} ms 降到 {new} ms，覆盖 {users} 万用户，全量后保持稳定。",
    "en": "**{verb} {thing}**: metric {number} fell from {old} ms to {new} ms for {users}0,000 users and stayed there.",
}
WORDS = {
    "name": {"zh": "林知远", "en": "Lin Zhiyuan"},
    "label": {"zh": "算法工程师", "en": "Algorithm Engineer"},
    "summary": {
        "zh": "长期负责**推荐与搜索**系统，关注*可解释*与成本。",
        "en": "Works on **recommendation and search**, with an eye to *explanations* and cost.",
    },
    "company": {"zh": "示例科技第 {} 公司", "en": "Example Company {}"},
    "position": {"zh": "第 {} 组算法工程师", "en": "Algorithm Engineer, Group {}"},
    "project": {"zh": "第 {} 号推荐系统", "en": "Recommender {}"},
    "description": {"zh": "面向第 {} 类商家的推荐系统。", "en": "Recommendations for merchants of class {}."},
}


def resume(language: str, bullets: int, jobs: int = 3, projects: int = 8) -> Resume:
    """A CV with so many *bullets*, spread evenly over its *projects*, and these over its *jobs*."""
    numbers = count(1)
    shares = [len(range(index, bullets, projects)) for index in range(projects)]
    made = [_project(language, index, [next(numbers) for _ in range(share)]) for index, share in enumerate(shares)]
    basics = {key: WORDS[key][language] for key in ("name", "label", "summary")}
    return {
        "basics": {**basics, "email": "lin@example.com", "url": "https://example.com"},
        "work": [_job(language, index, made[index::jobs]) for index in range(jobs)],
    }


def translations(bullets: int, jobs: int = 3, projects: int = 8) -> dict[str, str]:
    """What each Chinese text of the CV reads in English."""
    pair = (resume(language, bullets, jobs, projects) for language in ("zh", "en"))
    return dict(zip(*map(_texts, pair), strict=True))


def to_yaml(value: object, indent: str = "") -> str:
    """Block style with quoted scalars; this process stays small without a YAML library (see measure.py)."""
    if isinstance(value, dict):
        pairs = ((f"{indent}{key}:", child) for key, child in value.items())
    elif isinstance(value, list):
        pairs = ((f"{indent}-", child) for child in value)
    else:
        return f" {json.dumps(value, ensure_ascii=False)}\n"
    return "".join(head + (_scalar_or_block(child, indent + "  ")) for head, child in pairs)


def _scalar_or_block(value: object, indent: str) -> str:
    return ("\n" if isinstance(value, dict | list) else "") + to_yaml(value, indent)


def _job(language: str, index: int, projects: list[Resume]) -> Resume:
    return {
        "name": WORDS["company"][language].format(index + 1),
        "position": WORDS["position"][language].format(index + 1),
        "startDate": f"{2015 + index * 3}-03",
        "endDate": f"{2018 + index * 3}-02",
        "projects": projects,
    }


def _project(language: str, index: int, bullets: list[int]) -> Resume:
    return {
        "name": WORDS["project"][language].format(index + 1),
        "description": WORDS["description"][language].format(index + 1),
        "startDate": f"{2015 + index}-04",
        "endDate": f"{2015 + index}-12",
        "keywords": ["Python", "PyTorch", "Flink"],
        "highlights": [_bullet(language, number) for number in bullets],
    }


def _bullet(language: str, number: int) -> str:
    verbs, things = VERBS[language], THINGS[language]
    return BULLET[language].format(
        verb=verbs[number % len(verbs)],
        thing=things[number % len(things)],
        number=number,
        old=200 + number,
        new=40 + number % 90,
        users=number % 70 + 5,
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for child in value.values():
            yield from _texts(child)
    elif isinstance(value, list):
        for child in value:
            yield from _texts(child)
    else:
        yield str(value)
