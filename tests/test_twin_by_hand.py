"""Four people who kept two files: which text stands for which is known, and every one is looked at.

In each table, ``=`` joins a text and its counterpart, ``?`` one that no program can be sure of, ``+`` begins a text
that the twin alone has, ``-`` one that the source alone has.
"""

from __future__ import annotations

import textwrap
from typing import NamedTuple

import pytest

from cvi18n.extract import messages
from cvi18n.source.read import read_source
from cvi18n.twin import Found, pair


class Pair(NamedTuple):
    """A source, its twin, their languages, and the table."""

    languages: str
    source: str
    twin: str
    table: str


NURSE = Pair(
    "zh en",
    # Words and dates, and a figure in the added point alone; the twin has the newest job last, another order of
    # sections, a point more and one less, and calls the summary of a job a description.
    """
    basics: {name: 祝晚晴, label: 护士长, summary: 重症监护护理十一年，注重带教。}
    work:
      - name: 临江市第二医院
        position: 护士长
        startDate: 2018-09
        summary: 重症医学科，二十张床位。
        highlights:
          - 建立夜班交接清单，沿用至今。
          - 组织全科急救演练，每季度一次。
          - 参与新院区病房的流线设计，与建筑师一起改了三版图纸，缩短了转运距离。
      - name: 青石镇卫生院
        position: 护士
        startDate: 2013-07
        endDate: 2018-08
        highlights:
          - 负责门诊输液与疫苗接种。
          - 随访辖区慢性病患者。
    education:
      - {institution: 云麓医学院, area: 护理学, startDate: 2009-09, endDate: 2013-06}
    interests:
      - {name: 长跑}
    """,
    """
    basics: {name: Wanqing Zhu, label: Head Nurse, summary: 'Eleven years in intensive care, with an eye for teaching.'}
    education:
      - {institution: Yunlu Medical College, area: Nursing, startDate: 2009-09, endDate: 2013-06}
    work:
      - name: Qingshi Township Health Centre
        position: Nurse
        startDate: 2013-07
        endDate: 2018-08
        highlights:
          - Gave infusions and vaccinations in the outpatient clinic
          - Followed up patients with chronic conditions in the district
          - Kept the clinic's library of 600 books
      - name: Linjiang Second Hospital
        position: Head Nurse
        startDate: 2018-09
        description: Intensive care unit with twenty beds.
        highlights:
          - Introduced a checklist for the night handover, still in use
          - Organised emergency drills for the whole unit every quarter
    """,
    """
    祝晚晴 = Wanqing Zhu
    护士长 = Head Nurse
    重症监护护理十一年，注重带教。 = Eleven years in intensive care, with an eye for teaching.
    临江市第二医院 = Linjiang Second Hospital
    护士长 = Head Nurse
    重症医学科，二十张床位。 ? Intensive care unit with twenty beds.
    建立夜班交接清单，沿用至今。 ? Introduced a checklist for the night handover, still in use
    组织全科急救演练，每季度一次。 ? Organised emergency drills for the whole unit every quarter
    - 参与新院区病房的流线设计，与建筑师一起改了三版图纸，缩短了转运距离。
    青石镇卫生院 = Qingshi Township Health Centre
    护士 = Nurse
    负责门诊输液与疫苗接种。 ? Gave infusions and vaccinations in the outpatient clinic
    随访辖区慢性病患者。 ? Followed up patients with chronic conditions in the district
    云麓医学院 = Yunlu Medical College
    护理学 = Nursing
    - 长跑
    + Kept the clinic's library of 600 books
    """,
)

ENGINEER = Pair(
    "en zh",
    # The twin is an export: nested points are strings in a row, the job's project has a section of its own.
    """
    basics: {name: Ann Mercer, label: Backend Engineer, location: {city: Leeds}}
    work:
      - name: Harrow Freight
        position: Backend Engineer
        startDate: 2019-02
        highlights:
          - title: Throughput
            text: Moved order intake to Kafka, now 12,000 messages a second.
            highlights:
              - Cut the p99 latency from 840 ms to 210 ms.
              - Retired 14 cron jobs.
          - title: Hiring
            text: Interviewed 45 candidates, of whom 9 joined.
          - Wrote the on-call handbook.
        projects:
          - name: Route Planner
            startDate: 2020-05
            endDate: 2021-11
            description: Planning for 380 lorries.
            highlights: ['Saved 7% of fuel with `OR-Tools`.']
    skills:
      - {name: Storage, keywords: [PostgreSQL, Redis]}
      - {name: Languages, keywords: [Go, Python]}
    """,
    """
    basics: {name: 安·默瑟, label: 后端工程师, location: {city: 利兹}}
    work:
      - name: 哈罗货运
        position: 后端工程师
        startDate: 2019-02
        highlights:
          - 吞吐：把订单接入迁到Kafka，如今每秒1.2万条消息。
          - p99延迟由840毫秒降至210毫秒。
          - 下线14个定时任务。
          - 招聘：面试45人，入职9人。
          - 撰写值班手册。
    projects:
      - name: 路线规划
        startDate: 2020-05
        endDate: 2021-11
        entity: 哈罗货运
        description: 为380辆货车排线。
        highlights: [用`OR-Tools`节省燃油7%。]
    skills:
      - {name: 编程语言, keywords: [Go, Python]}
      - {name: 存储, keywords: [PostgreSQL, Redis]}
    """,
    """
    Ann Mercer = 安·默瑟
    Backend Engineer = 后端工程师
    Leeds = 利兹
    Harrow Freight = 哈罗货运
    Backend Engineer = 后端工程师
    Throughput = 吞吐
    Moved order intake to Kafka, now 12,000 messages a second. = 把订单接入迁到Kafka，如今每秒1.2万条消息。
    Cut the p99 latency from 840 ms to 210 ms. = p99延迟由840毫秒降至210毫秒。
    Retired 14 cron jobs. = 下线14个定时任务。
    Hiring = 招聘
    Interviewed 45 candidates, of whom 9 joined. = 面试45人，入职9人。
    Wrote the on-call handbook. ? 撰写值班手册。
    Route Planner = 路线规划
    Planning for 380 lorries. = 为380辆货车排线。
    Saved 7% of fuel with `OR-Tools`. = 用`OR-Tools`节省燃油7%。
    Storage = 存储
    Languages = 编程语言
    """,
)

TEACHER = Pair(
    "zh fr",
    # Sections of the writer's own have other ids and headings, and stand in another order; two points that differ in a
    # word have changed places.
    """
    basics: {name: 谭映雪, label: 中学物理教师}
    work:
      - name: 北屿中学
        position: 教研组长
        startDate: 2016-09
        highlights:
          - 高一年级及格率由71%升至93%。
          - 高二年级及格率由71%升至93%。
          - 与3所学校共建`PhET`实验库。
    sections:
      - id: talks
        title: 公开课
        entries:
          - {title: 浮力的两种讲法, date: 2021-05, location: 成都}
          - {title: 用手机测重力加速度, date: 2023-11, location: 杭州}
      - id: band
        title: 课外
        items: [指挥教工合唱团。]
    """,
    """
    basics: {name: Yingxue Tan, label: Professeure de physique}
    sections:
      - id: loisirs
        title: Loisirs
        items: [Direction du chœur des enseignants.]
      - id: lecons
        title: Leçons publiques
        entries:
          - {title: Mesurer g avec un téléphone, date: 2023-11, location: Hangzhou}
          - {title: Deux façons d’expliquer la poussée d’Archimède, date: 2021-05, location: Chengdu}
    work:
      - name: Lycée Beiyu
        position: Responsable de discipline
        startDate: 2016-09
        highlights:
          - 'Taux de réussite en première\N{NO-BREAK SPACE}: de 71 % à 93 %'
          - 'Taux de réussite en seconde\N{NO-BREAK SPACE}: de 71 % à 93 %'
          - Banque d’expériences `PhET` avec 3 établissements
    """,
    """
    谭映雪 = Yingxue Tan
    中学物理教师 = Professeure de physique
    北屿中学 = Lycée Beiyu
    教研组长 = Responsable de discipline
    高一年级及格率由71%升至93%。 ? Taux de réussite en première\N{NO-BREAK SPACE}: de 71 % à 93 %
    高二年级及格率由71%升至93%。 ? Taux de réussite en seconde\N{NO-BREAK SPACE}: de 71 % à 93 %
    与3所学校共建`PhET`实验库。 = Banque d’expériences `PhET` avec 3 établissements
    公开课 = Leçons publiques
    浮力的两种讲法 = Deux façons d’expliquer la poussée d’Archimède
    成都 = Chengdu
    用手机测重力加速度 = Mesurer g avec un téléphone
    杭州 = Hangzhou
    课外 ? Loisirs
    指挥教工合唱团。 ? Direction du chœur des enseignants.
    """,
)

ARCHITECT = Pair(
    "de en",
    # One script; a job and its counterpart are missing on one side each; some of the twin was never translated.
    """
    basics: {name: Ute Brandt, label: Architektin, summary: Plane Häuser aus Holz.}
    work:
      - name: Büro Nordlicht
        position: Projektleiterin
        startDate: 2017
        endDate: 2022
        url: https://example.com/nordlicht
        highlights:
          - Schulbau mit 24 Klassen, 11.500 m², Baukosten 28 Mio. Euro.
          - BIM-Modell in Revit eingeführt.
      - name: Atelier Weide
        position: Praktikantin
        startDate: 2011
        endDate: 2012
        highlights: [Modelle gebaut.]
    awards:
      - {title: Holzbaupreis, date: 2021-10, awarder: Stiftung Lärche}
    """,
    """
    basics: {name: Ute Brandt, label: Architect, summary: Plane Häuser aus Holz.}
    work:
      - name: Own practice
        position: Architect
        startDate: 2023
        highlights: [Two houses in timber.]
      - name: Nordlicht Architects
        position: Project lead
        startDate: 2017
        endDate: 2022
        url: https://example.com/nordlicht/
        highlights:
          - Introduced a BIM model in Revit
          - 'School with 24 classrooms, 11,500 m², EUR 28 million'
    awards:
      - {title: Timber Construction Prize, date: 2021-10, awarder: Lärche Foundation}
    """,
    """
    Ute Brandt = Ute Brandt
    Architektin = Architect
    - Plane Häuser aus Holz.
    Büro Nordlicht = Nordlicht Architects
    Projektleiterin = Project lead
    Schulbau mit 24 Klassen, 11.500 m², Baukosten 28 Mio. Euro. = School with 24 classrooms, 11,500 m², EUR 28 million
    BIM-Modell in Revit eingeführt. = Introduced a BIM model in Revit
    - Atelier Weide
    - Praktikantin
    - Modelle gebaut.
    Holzbaupreis = Timber Construction Prize
    Stiftung Lärche = Lärche Foundation
    + Own practice
    + Two houses in timber.
    """,
)


@pytest.mark.parametrize(
    "by_hand",
    [
        pytest.param(NURSE, id="nurse"),
        pytest.param(ENGINEER, id="engineer"),
        pytest.param(TEACHER, id="teacher"),
        pytest.param(ARCHITECT, id="architect"),
    ],
)
def test_every_text_of_a_pair(by_hand: Pair) -> None:
    source, twin = (
        read_source([("cv.yaml", textwrap.dedent(text).encode())], lambda _tag: None).resume.changed({"language": tag})
        for text, tag in zip((by_hand.source, by_hand.twin), by_hand.languages.split(), strict=True)
    )
    found = pair(source, twin)
    expected = [line.strip() for line in by_hand.table.strip().splitlines()]
    assert expected == [
        *(
            _line(str(entry.source), found.sure.get(entry.key), found.supposed.get(entry.key))
            for entry in messages(source)
        ),
        *(f"+ {left.text}" for left in found.unplaced),
    ]


def _line(source: str, sure: Found | None, supposed: Found | None) -> str:
    """A line of the table."""
    if sure:
        return f"{source} = {sure.text}"
    return f"{source} ? {supposed.text}" if supposed else f"- {source}"
