"""Number words of Polish, in the cases that stand in sentences."""

from __future__ import annotations

from cvi18n.check.quantity.table import Numerals

POLISH = Numerals(
    cardinals="~zero ~jeden|jedna|jedno|jednego|jednej|jednym|jedną dwa|dwie|dwiema|dwóch|dwoma|dwu|dwaj|dwojga "
    "trzy|trzech|"
    "trzema|trzej "
    "cztery|czterech|czterema pięć|pięciu|pięcioma sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu "
    "dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu "
    "piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|"
    "dziewiętnastu",
    tens="dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu "
    "sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu "
    "dziewięćdziesiąt|dziewięćdziesięciu",
    hundreds="sto|stu dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset "
    "siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset",
    ordinals="~pierwsz* ~drug*|drugi|drugiego|drugim|drugimi ~trzec*|trzeci|trzecia|trzecią|trzecie|trzeciego|trzeciej|"
    "trzecim ~czwart* ~piąt* ~szóst* ~siódm* ~ósm* ~dziewiąt* ~dziesiąt* ~jedenast* ~dwunast* ~trzynast* ~czternast* "
    "~piętnast* ~szesnast* ~siedemnast* ~osiemnast* ~dziewiętnast*",
    tens_ordinals="dwudziest* trzydziest* czterdziest* pięćdziesiąt* sześćdziesiąt* siedemdziesiąt* osiemdziesiąt* "
    "dziewięćdziesiąt*",
    hundredth="setn* tysięczn*",
    endings="y|a|e|ego|ej|ym|ą|emu|ych|ymi|i",
    compound="(?!)",
    pieces={
        "2": "dwu",
        "3": "trzy|trój",
        "4": "cztero",
        "5": "pięcio",
        "6": "sześcio",
        "7": "siedmio",
        "8": "ośmio",
        "9": "dziewięcio",
        "10": "dziesięcio",
        "12": "dwunasto",
        "15": "piętnasto",
        "20": "dwudziesto",
        "30": "trzydziesto",
        "40": "czterdziesto",
        "50": "pięćdziesięcio",
        "100": "stu",
    },
    counted={
        "y": r"letni\w*",
        "mo": r"miesięczn\w*",
        "wk": r"tygodniow\w*",
        "d": r"dniow\w*",
        "h": r"godzinn\w*",
        "min": r"minutow\w*",
        "percent": r"procentow\w*",
        "times": r"krotn\w*",
        "count": r"(?:osobow|pokojow|piętrow|dzieln|stron|cyfrow|etapow)\w*",
    },
    several="kilka parę wiele",
    scales={
        "3": "tysiąc|tysiąca|tysiące|tysięcy|tys|tys.|tysiącami|tysiącach",
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
        "1/3": "trzecią|trzecia|trzecie|trzeciej",
        "1/4": "ćwierć|czwartą|czwarta|czwarte|czwartej",
        "1/5": "piątą|piąta|piąte|piątej",
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
        "basis": "punkt bazowy|punkty bazowe|punktów bazowych|pb",
        "points": "punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego|p p|pp",
        "permille": "promil|promili",
        "times": "razy|krotnie|krotny|krotna|krotność|raz",
        "quarter": "kwartał|kwartale|kwartału|kw|kwartały",
        "century": "wiek|wieku|wieki",
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
