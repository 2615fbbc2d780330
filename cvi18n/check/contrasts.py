"""Words that say opposite or neighbouring things: two sources with one of them each are no synonyms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from cvi18n.check.patterns import when_needed
from cvi18n.check.profile import profile

# Ranks, sides, kinds: between bars what excludes each other, between commas what says the same.
_TABLE = {
    "zh": """
        前端 | 后端; 前台 | 后台 | 中台; 国内 | 海外,国外,国际; 线上 | 线下; 输入 | 输出; 硬件 | 软件; 上游 | 下游;
        上半年 | 下半年; 初级,入门,基础 | 中级 | 高级,资深; 初中 | 高中 | 大专,专科 | 本科,学士 | 硕士 | 博士;
        母语 | 流利 | 日常 | 入门,初级,基础; 了解,入门,初级,基础 | 精通,熟练,专家,母语; 了解 | 熟悉 | 精通;
        一等 | 二等 | 三等; 金奖,金牌,冠军 | 银奖,银牌,亚军 | 铜奖,铜牌,季军; 第一 | 第二 | 第三 | 第四;
        国家级,全国 | 省级,全省 | 市级,全市 | 区级 | 校级,全校 | 院级; 采购 | 销售; 售前 | 售后; 收入 | 支出,成本;
        提高,提升,增加,增长 | 降低,减少,下降,缩短; 华东 | 华南 | 华北 | 华中 | 西南 | 西北 | 东北; 内部 | 外部;
        春 | 夏 | 秋 | 冬; 学生 | 老师,教师; 供应商 | 客户; 老人 | 儿童; 招聘 | 培训; 开发 | 测试 | 设计 | 运维;
        文科 | 理科; 训练 | 推理; 召回 | 排序; 设计 | 施工; 主任 | 副主任; 总监 | 副总监; 经理 | 副经理;
        社长 | 副社长; 主席 | 副主席; 会长 | 副会长; 个人 | 团队,集体; 实习 | 兼职 | 全职; 白班 | 夜班; 口语 | 书面;
        进口 | 出口; 买方 | 卖方; 应收 | 应付; 零售 | 批发; 上午 | 下午; 上学期 | 下学期; 男 | 女;
        幼儿园 | 小学 | 中学; 城市 | 农村,乡村; 室内 | 室外; 门诊 | 住院; 内科 | 外科; 儿科 | 妇科 | 骨科 | 眼科;
        固定资产 | 流动资产; 收入 | 成本 | 利润; 增值税 | 所得税; 入库 | 出库; 收货 | 发货; 入职 | 离职; 招生 | 就业;
        理论 | 实验; 有机 | 无机; 英语,英文 | 日语,日文 | 韩语,韩文 | 法语,法文 | 德语,德文 | 俄语,俄文 | 西班牙语 |
        葡萄牙语 | 意大利语 | 阿拉伯语 | 泰语 | 粤语 | 中文,汉语,普通话; 听力 | 口语 | 阅读 | 写作;
        北京 | 上海 | 广州 | 深圳 | 成都 | 武汉 | 南京 | 杭州 | 西安 | 重庆 | 天津; 短期 | 长期; 最佳 | 提名,入围;
        开幕 | 闭幕; 安装 | 拆除; 公共 | 私人; 机械 | 电气 | 土木 | 化学 | 生物 | 物理; 小提琴 | 大提琴 | 钢琴 | 吉他;
        水彩 | 油画 | 国画; 足球 | 篮球 | 排球 | 乒乓球
        """,
    "en": """
        front | back; frontend,front-end | backend,back-end; online | offline;
        domestic | overseas,foreign,international; input | output; hardware | software; upstream | downstream;
        inbound | outbound; buying | selling; import | export;
        junior,beginner,basic,elementary | intermediate | senior,advanced,expert;
        native | fluent | conversational | basic; first,1st | second,2nd | third,3rd | fourth,4th;
        gold | silver | bronze; winner | runner-up,finalist; bachelor | master | doctor,doctoral,phd;
        national | regional | local; north,northern | south,southern | east,eastern | west,western;
        increased,raised,grew | reduced,lowered,cut,decreased; internal | external; students,pupils | teachers;
        suppliers | customers,clients; children | adults | elderly; day | night; morning | afternoon | evening;
        spring | summer | autumn,fall | winter; male,men | female,women; team | individual; paid | voluntary,unpaid;
        full-time | part-time; president,chair | vice,deputy; writing | reading | speaking | listening;
        lighting | stage | sound | costume; design | testing; payable | receivable; retail | wholesale;
        inpatient,inpatients | outpatient,outpatients; indoor | outdoor; primary | secondary; urban | rural;
        short-term | long-term; public | private; import,imports | export,exports; hired,recruited | dismissed;
        arrivals | departures; loans | deposits; debit | credit; opened | closed; minimum | maximum; upper | lower;
        left | right; inside | outside; oral | written; theory | practice; mother | father; son | daughter;
        husband | wife; doctor,doctors | nurse,nurses; brother | sister; mechanical | electrical | civil | chemical;
        biology | chemistry | physics | mathematics; violin | cello | piano; english | german | french | spanish |
        italian | portuguese | russian | japanese | korean | arabic | dutch | polish | mandarin,chinese | cantonese;
        january | february | march | april | june | july | august | september | october | november | december;
        monday | tuesday | wednesday | thursday | friday | saturday | sunday; supervisor | assistant;
        chief,head | deputy; football | basketball | volleyball; oil | watercolour,watercolor
        """,
    "ja": """
        フロントエンド | バックエンド; 国内 | 海外; 入力 | 出力; 初級 | 中級 | 上級; 学士 | 修士 | 博士;
        金賞 | 銀賞 | 銅賞; 増加,向上 | 削減,低減; 社内 | 社外; 母語 | 流暢 | 日常会話; 第一 | 第二 | 第三;
        開発 | 運用 | 設計; 営業 | 購買; 輸出 | 輸入; 入社 | 退社; 入荷 | 出荷; 内科 | 外科; 春 | 夏 | 秋 | 冬;
        店長 | 副店長; 部長 | 副部長; 英語 | 中国語 | 韓国語 | フランス語 | ドイツ語; 男子 | 女子; 売上 | 費用;
        国語 | 数学 | 理科 | 社会
        """,
    "de": """
        erste,ersten,erster | zweite,zweiten,zweiter | dritte,dritten,dritter; bachelor | master | doktor;
        muttersprache | fließend | gut | grundkenntnisse; gold | silber | bronze; innere,intern | externe,extern;
        deutsch | englisch | französisch | spanisch | italienisch | russisch; privat | öffentlich;
        mündlich | schriftlich; import | export; innen | außen; kurzfristig | langfristig;
        arzt,ärztin | pfleger,pflegerin; leiter | stellvertreter; nord | süd | ost | west; einkauf | verkauf;
        erhöht,gesteigert | gesenkt,reduziert; eingang | ausgang
        """,
    "fr": """
        premier,première | deuxième,second,seconde | troisième; licence | master | doctorat; or | argent | bronze;
        anglais | allemand | espagnol | italien | russe; public | privé; oral | écrit; import | export;
        intérieur | extérieur; directeur | adjoint; langue maternelle | courant | intermédiaire | débutant;
        interne | externe; achats | ventes; nord | sud | est | ouest
        """,
    "es": """
        primer,primera,primero | segundo,segunda | tercer,tercera,tercero;
        inglés | alemán | francés | italiano | portugués; público | privado; oral | escrito; director | subdirector;
        nativo | avanzado | intermedio | básico; oro | plata | bronce; interno,interna | externo,externa;
        compras | ventas; norte | sur | este | oeste
        """,
    "ru": """
        первый,первая,первое | второй,вторая,второе | третий,третья,третье; бакалавр | магистр | кандидат;
        родной | свободно | средний | базовый; закупки | продажи; внутренний | внешний;
        английский | немецкий | французский | испанский | итальянский | китайский; импорт | экспорт;
        золото,золотая | серебро,серебряная | бронза,бронзовая; устный | письменный; доход,доходы | расход,расходы
        """,
    "ko": """
        국내 | 해외; 입력 | 출력; 초급 | 중급 | 고급; 학사 | 석사 | 박사;
        금상 | 은상 | 동상; 수입 | 수출; 구매 | 판매; 내부 | 외부; 최우수상 | 우수상 | 장려상;
        영어 | 중국어 | 일본어
        """,
    "pt": """
        primeiro,primeira | segundo,segunda | terceiro,terceira; ouro | prata | bronze; compras | vendas; norte | sul;
        nativo | fluente | intermediário | básico; interno,interna | externo,externa;
        inglês | espanhol | francês | alemão
        """,
    "it": """
        primo,prima | secondo,seconda | terzo,terza; oro | argento | bronzo; acquisti | vendite;
        nord | sud | est | ovest; madrelingua | fluente | intermedio | base; interno,interna | esterno,esterna;
        inglese | spagnolo | francese | tedesco
        """,
    "nl": """
        eerste | tweede | derde; goud | zilver | brons; inkoop | verkoop; noord | zuid | oost | west; intern | extern;
        moedertaal | vloeiend | basis; engels | duits | frans | spaans
        """,
    "pl": """
        pierwszy,pierwsza,pierwsze | drugi,druga,drugie | trzeci,trzecia,trzecie; złoty | srebrny | brązowy;
        zakupy | sprzedaż; wewnętrzny | zewnętrzny; angielski | niemiecki | francuski | hiszpański | rosyjski
        """,
}
_WORD = when_needed(r"\w+(?:-\w+)*")

Axis = tuple[frozenset[str], ...]
"""Groups of words, each of which excludes the others."""


def are_contrary(one: str, other: str, tag: str) -> bool:
    """Whether the two texts of a language differ by words that exclude each other.

    Law: are_contrary(a, b) == are_contrary(b, a), and never are_contrary(a, a).
    """
    how = profile(tag)
    first, second = (_WORD.findall(text.casefold()) if how.spaced else [text] for text in (one, other))
    for axis in _axes(how.language):
        here, there = (_places(words, axis, how.spaced) for words in (first, second))
        if here and there and here.isdisjoint(there):
            return True
    return False


def _places(words: list[str], axis: Axis, spaced: bool) -> frozenset[int]:
    """The groups of *axis* that a text has a word of; a longer word hides a shorter one inside: 副主任, 主任."""
    if spaced:
        return frozenset(index for index, group in enumerate(axis) if not group.isdisjoint(words))
    rest, found = words[0], set()
    for length, index, word in sorted(((-len(w), i, w) for i, group in enumerate(axis) for w in group)):
        if length and word in rest:
            found.add(index)
            rest = rest.replace(word, "\n")
    return frozenset(found)


@cache
def _axes(language: str) -> tuple[Axis, ...]:
    return tuple(_read(_TABLE.get(language, "")))


def _read(table: str) -> Iterator[Axis]:
    for line in table.split(";"):
        groups = tuple(frozenset(word.strip() for word in group.split(",")) for group in line.split("|"))
        if len(groups) > 1:
            yield groups
