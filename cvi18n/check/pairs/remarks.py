"""What translators and machines write beside a text that is not done, or not sure."""

from __future__ import annotations

from cvi18n.check.patterns import when_needed

_REMARKS = (
    "fuzzy|untranslated|not (?:yet )?translated|translation (?:needed|missing|pending|required|tbd)|"
    "missing translation|"
    "needs? (?:a |to be )?(?:translat\\w+|review\\w*|work|check\\w*)|"
    "to be (?:translated|checked|confirmed|revised|reviewed|verified|completed|finalised|finalized|done)|"
    "(?:please )?(?:check|verify|translate|review|confirm|revise|proofread)(?: this| again| later| me)?|"
    "unsure|not sure|machine[- ]translated|auto-?translated|rough translation|draft translation|translate me|"
    "unreviewed|unconfirmed|tb[cdt]|wip|todo|fixme|"
    "未译|待译|待翻译|未翻译|暂未翻译|机翻|待校对|待校|待审校|待审核|待审|待确认|待定|待补充?|待完善|待修改|"
    "待润色|待核实|待核对|待查|待办|需要?(?:翻译|确认|校对|核对|修改|润色)|请(?:翻译|校对|核对|确认)|不确定|存疑|未完成|未校对|"
    "草译|初译|暂译|模糊|模糊匹配|未完|"
    "要翻訳|未翻訳|未訳|翻訳中|翻訳待ち|要確認|要修正|確認中|未確認|仮訳|要校正|後で訳す|"
    "번역 ?필요|확인 ?필요|검토 ?필요|수정 ?필요|미번역|기계 ?번역|번역 ?예정|번역 ?중|확인 ?중|초벌 ?번역|가번역|"
    "à (?:traduire|vérifier|revoir|confirmer|relire|compléter|corriger)|non traduit|traduction (?:automatique|"
    "manquante)|"
    "(?:noch )?(?:zu )?(?:übersetzen|prüfen|überprüfen|überarbeiten|klären)|nicht übersetzt|noch (?:offen|übersetzen)|"
    "(?:bitte )?(?:prüfen|übersetzen)|maschinell übersetzt|Übersetzung (?:fehlt|prüfen|unsicher)|unübersetzt|"
    "(?:pendiente de |por |sin |a |falta )(?:traducir|traducción|revisar|revisión|confirmar|completar)|"
    "traducción (?:automática|pendiente|provisional)|no traducido|"
    "(?:por|a|falta) (?:traduzir|rever|revisar|confirmar|completar)|não traduzido|tradução (?:automática|pendente)|"
    "da (?:tradurre|rivedere|verificare|controllare|confermare|completare)|non tradotto|traduzione automatica|"
    "(?:nog )?(?:te )?(?:vertalen|controleren|nakijken)|niet vertaald|machinevertaling|vertaling ontbreekt|"
    "do (?:przetłumaczenia|tłumaczenia|sprawdzenia|poprawy|weryfikacji|uzupełnienia)|sprawdzić|nieprzetłumaczone|"
    "tłumaczenie maszynowe|przetłumaczyć|brak tłumaczenia|"
    "перевести|проверить|уточнить|не переведено|требуе\\w+ (?:перевод\\w*|проверк\\w*)|машинный перевод|"
    "(?:на|нужн\\w+|нужен) (?:проверк\\w*|перевод\\w*)|нет перевода|доработать|"
    "للترجمة|للمراجعة|غير مترجم|بحاجة إلى (?:ترجمة|مراجعة)|يحتاج إلى (?:ترجمة|مراجعة)|ترجمة آلية|قيد الترجمة|يُ?راجع|"
    "לתרגום|לבדיקה|לתרגם|לא תורגם|יש לתרגם|יש לבדוק|תרגום מכונה|טעון תרגום|טעון בדיקה|לבדוק"
)
# Those that may be said of the thing itself: a standard may be a draft.  They count where the source has no bracket.
_DOUBTFUL = (
    "draft|machine translation|机器翻译|机译|機械翻訳|pending|tentative|provisional|placeholder|草稿|暂定|占位|"
    "下書き|仮|초안|임시|brouillon|provisoire|Entwurf|vorläufig|"
    "borrador|provisional|pendiente|rascunho|pendente|provisório|bozza|provvisorio|in sospeso|concept|voorlopig|szkic|"
    "robocze|черновик|временно|مسودة|טיוטה"
)
_WHAT = (
    "(?:(?:the )?translation|wording|terms?|译文|翻译|此处|訳文?|번역|traduction|traducción|tradução|traduzione|"
    "Übersetzung|vertaling|tłumaczenie|перевод|الترجمة|תרגום)"
)
_SHORT = "译|翻译|译文|待|MT|AI|機翻|訳|English|EN|ZH|DE|FR|ES|IT|PT|NL|PL|RU|JA|KO|AR|HE|translation"
_NOTE = r"(?:\s*[:：,，;；/–—-].{0,40})?"

BRACKETS = when_needed(r"([(\[（【{〔<［「])([^()\[\]（）【】{}<>「」]+)(?:[)）】}〕>］」]|\](?!\())")
"""What stands in brackets of any kind, but for the text of a link; they are counted twice where they are doubled."""

IN_BRACKETS = when_needed(rf"(?i:\s*(?:(?:{_WHAT}\s*)?(?:{_REMARKS})(?:\s*{_WHAT})?{_NOTE}\s*[?!？！.…]*|[?？]+)\s*)")
IN_SQUARE_BRACKETS = when_needed(rf"(?i:{_SHORT})")
DOUBTFUL = when_needed(rf"(?i:\s*(?:{_DOUBTFUL})\s*)")
# A part of each remark, so that few brackets have to be read.
_TELLING = (
    "transl trad übers prüf klär offen vertal controle controll nakijk tłumacz sprawdz popraw weryf uzup "
    "перев провер уточн доработ check review verif confirm revis proof work sure fuzzy tb wip todo fixme "
    "complet compil final done relire corrig vérif revoir rever rived draft pending tentat provis "
    "placeholder brouillon entwurf vorläufig borrador pendi rascunho penden bozza sospeso concept "
    "voorlopig szkic robocze черновик временно n/t 译 訳 翻 校 待 确认 確認 存疑 不确定 未 修改 修正 润色 "
    "核 查 补 模糊 草 暂 占位 下書き 仮 번역 확인 검토 수정 초안 임시 ترجم راجع مسودة לתרג תרגו תורגם "
    "בדיק בדוק טיוטה ? ？"
)
TELLING = tuple(_TELLING.split())
LOOSE = when_needed(
    r"(?i:\?{3,}|？{3,}|(?<!\w)@@+(?!\w)|lorem ipsum|<!--|-->|(?<!\w)(?:N/?T|n/t):"
    r"|^XXX\b|(?:^|\s)#+,?\s*(?:fuzzy|todo)\b|\s[/#|–—-]+\s*(?:fuzzy|untranslated|needs review)\s*$"
    r"|%%|\{\{[^{}]*\}\}|__(?:TODO|FIXME|MISSING)__|(?<!\w)(?:to be translated|not translated yet)(?!\w))"
    r"|\b(?:FIXME|TODO|TBD|XXX)\b(?=\s*[:：\])）.。,，-]|\s*$)|\b(?:TODO|FIXME|TBD)\b"
    r"|待(?:翻译|译|校对|补充|完善|润色|核实)|未翻译|未翻訳|要翻訳"
)
