"""Number words of Polish and Russian, in the cases that stand in sentences."""

from __future__ import annotations

from cvi18n.check.quantity.table import Numerals

POLISH = Numerals(
    cardinals="~zero ~jeden|jedna|jedno|jednego|jednej|jednym dwa|dwie|dwóch|dwoma|dwu|dwaj|dwojga trzy|trzech|"
    "trzema|trzej "
    "cztery|czterech|czterema pięć|pięciu|pięcioma sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu "
    "dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu "
    "piętnaście|piętnastu szesnaście|szesnastu siedemnaście osiemnaście dziewiętnaście",
    tens="dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu "
    "sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    ordinals="~pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszym ~drugi|druga|drugie|drugiego|drugiej|drugim "
    "~trzeci|trzecia|trzecie|trzeciego|trzeciej|trzecim ~czwarty|czwarta|czwarte|czwartego|czwartej|"
    "czwartym ~piąty|piąta",
    scales={
        "2": "sto|stu",
        "3": "tysiąc|tysiące|tysięcy|tys|tys.|tysiącami|tysiącach",
        "6": "milion|miliony|milionów|mln|mln.|milionami|miliona",
        "9": "miliard|miliardy|miliardów|mld|mld.|miliarda",
        "12": "bilion|bilionów|biliony",
    },
    magnitudes={
        "1": "dziesiątki|dziesiątek|kilkadziesiąt|kilkudziesięciu|kilkanaście|kilkunastu",
        "2": "setki|setek|kilkaset|kilkuset",
    },
    fractions={
        "1/2": "pół|połowa|połowę|połowy|połową",
        "1/3": "trzecią część|trzecie",
        "1/4": "ćwierć|czwarte",
        "3/2": "półtora|półtorej",
    },
    multiples={
        "2": "podwojony|podwojenie|podwoił|podwoiła|podwoić|podwojono|podwajając|dwukrotnie|dwukrotny|"
        "dwukrotnego|dwukrotność|podwójnie",
        "3": "potrojony|potrojenie|potroił|potroiła|potroić|trzykrotnie|trzykrotny|trzykrotnego|trzykrotność",
        "4": "czterokrotnie|czterokrotny",
        "5": "pięciokrotnie|pięciokrotny",
        "10": "dziesięciokrotnie|dziesięciokrotny",
    },
    dozen="tuzin",
    faint={
        "2": "oba|obie|obu|obaj|para|parę|dwukrotnie|duet",
        "1": "raz|jednokrotnie",
        "10": "dekada|dekady",
    },
    signs={
        "percent": "procent|procenta|procentowy|proc|proc.",
        "points": "punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego|p p|pp",
        "permille": "promil|promili",
        "times": "razy|krotnie|krotny|krotna|krotność|raz",
        "quarter": "kwartał|kwartale|kwartału|kw|kwartały",
    },
    units={
        "ms": "milisekund|milisekundy|milisekunda",
        "s": "sekund|sekundy|sekunda|sek",
        "min": "minut|minuty|minuta|minutę|min|minutowy",
        "h": "godzin|godziny|godzina|godzinę|godz",
        "d": "dni|dzień|dniach",
        "wk": "tygodni|tygodnie|tydzień|tygodniach",
        "mo": "miesięcy|miesiące|miesiąc|miesiącach|mies",
        "y": "lat|lata|rok|roku|latach",
    },
    currencies={
        "USD": "dolarów amerykańskich|usd",
        "USD HKD TWD CAD AUD SGD NZD": "dolarów|dolary|dolar",
        "EUR": "euro|eur",
        "GBP": "funtów|gbp",
        "PLN": "złotych|złote|złoty|zł|pln",
        "CNY": "juanów|yuanów|rmb|cny|juana",
        "JPY": "jenów|jpy",
    },
    months={
        "1": "styczniu|styczniem",
        "2": "lutym",
        "3": "marcu|marcem",
        "4": "kwietniu|kwietniem",
        "5": "maju|majem",
        "6": "czerwcu|czerwcem",
        "7": "lipcu|lipcem",
        "8": "sierpniu|sierpniem",
        "9": "wrześniu|wrześniem",
        "10": "październiku|październikiem",
        "11": "listopadzie|listopadem",
        "12": "grudniu|grudniem",
    },
    joiners="i",
    ranges="do i lub a",
    half=r"\s+i\s+pół",
    start=r"\b(?:z|ze|od)(?:\W+\w+){0,2}\W*$",
    end=r"\b(?:do|na)(?:\W+(?:około|ok|prawie|ponad|tylko))?\W*$",
    comma=True,
    spaced=True,
    inflected=True,
)

RUSSIAN = Numerals(
    cardinals="~ноль|нуля|нулевой ~один|одна|одно|одного|одной|одну|одним|одном два|две|двух|двум|двумя|двое "
    "три|трёх|трех|трём|тремя|трое четыре|четырёх|четырех|четырьмя|четверо пять|пяти|пятью шесть|шести|шестью "
    "семь|семью|~семи восемь|восьми|восемью девять|девяти|девятью десять|десяти|десятью одиннадцать|одиннадцати "
    "двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать "
    "семнадцать восемнадцать девятнадцать",
    tens="двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят "
    "восемьдесят|восьмидесяти девяносто",
    ordinals="~первый|первая|первое|первого|первой|первом|первую|впервые ~второй|вторая|второе|второго|втором|вторую "
    "~третий|третья|третье|третьего|третьей|третьем|треть|третью ~четвёртый|четвертый|четвёртая|четвёртого|четвёртом|"
    "четвертом|четвёртый|четвёртой ~пятый|пятая|пятого|пятое",
    scales={
        "2": "сто|ста",
        "3": "тысяча|тысячи|тысяч|тысячу|тыс|тыс.|тысячам",
        "6": "миллион|миллиона|миллионов|млн|млн.|миллионам",
        "9": "миллиард|миллиарда|миллиардов|млрд|млрд.",
        "12": "триллион|триллиона|триллионов|трлн",
    },
    magnitudes={
        "1": "десятки|десятков|десятками|десятка|десятков",
        "2": "сотни|сотен|сотнями|сотня",
        "3": "тысячами|тысячах",
    },
    fractions={
        "1/2": "половина|половину|половины|пол|полгода|полтора года",
        "1/3": "треть|трети|третью",
        "1/4": "четверть|четверти",
        "3/2": "полтора|полторы|полутора",
        "1/10": "десятая",
    },
    multiples={
        "2": "вдвое|удвоил|удвоила|удвоили|удвоить|удвоен|удвоение|удвоив|дважды|двукратно|двукратный|двойной|"
        "удвоился|"
        "удвоилась|удвоились|удвоено",
        "3": "втрое|утроил|утроила|утроили|утроить|утроен|утроение|утроив|трижды|трёхкратный|трехкратно|тройной|"
        "утроился|утроилась",
        "4": "вчетверо|учетверил|четырёхкратный",
        "5": "впятеро|пятикратный",
        "10": "вдесятеро|десятикратный|десятикратно",
    },
    dozen="дюжина|дюжину",
    faint={"2": "оба|обе|обоих|пара|пару|пары|дуэт", "1": "раз|однажды|единственный"},
    signs={
        "percent": "процент|процента|процентов|проц|процентный|процентам",
        "points": "процентный пункт|процентных пункта|процентных пунктов|процентного пункта|п п|пп|пункт|пункта|"
        "пунктов",
        "permille": "промилле",
        "times": "раза|раз|кратный|кратно|кратное|кратного|крат",
        "quarter": "квартал|квартале|квартала|кв",
    },
    units={
        "ms": "миллисекунд|миллисекунды|мс",
        "s": "секунд|секунды|секунда|секунду|сек",
        "min": "минут|минуты|минута|минуту|мин",
        "h": "час|часа|часов|ч",
        "d": "день|дня|дней|дням|сут|суток",
        "wk": "неделя|недели|недель|неделю|нед",
        "mo": "месяц|месяца|месяцев|мес",
        "y": "год|года|лет|годам",
        "dec": "десятилетие|десятилетия",
    },
    currencies={
        "USD": "долларов сша|usd",
        "USD HKD TWD CAD AUD SGD NZD": "доллар|доллара|долларов|долл",
        "EUR": "евро|eur",
        "GBP": "фунтов|gbp",
        "RUB": "рубль|рубля|рублей|руб|р|rub",
        "CNY": "юань|юаня|юаней|rmb|cny",
        "JPY": "иена|иен|йен|jpy",
    },
    months={
        "1": "январе|январём",
        "2": "феврале|февралём",
        "3": "марте|мартом",
        "4": "апреле|апрелем",
        "5": "мае|маем",
        "6": "июне|июнем",
        "7": "июле|июлем",
        "8": "августе|августом",
        "9": "сентябре|сентябрём",
        "10": "октябре|октябрём",
        "11": "ноябре|ноябрём",
        "12": "декабре|декабрём",
    },
    joiners="и с",
    ranges="до и или по",
    half=r"\s+с\s+половиной",
    start=r"\b(?:с|со|от|из)(?:\W+\w+){0,2}\W*$",
    end=r"\b(?:до|на|в)(?:\W+(?:примерно|около|почти|более|менее|всего))?\W*$",
    comma=True,
    spaced=True,
    inflected=True,
)
