"""Number words of Spanish and Portuguese."""

from __future__ import annotations

from cvi18n.check.quantity.table import Numerals

SPANISH = Numerals(
    cardinals="~cero ~un|uno|una dos tres cuatro cinco seis siete ocho nueve diez ~once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve",
    tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundreds="cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|"
    "quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas",
    ordinals="~primer|primero|primera|primeros|primeras ~segund* ~tercer|tercer* ~cuart* ~quint* ~sext* "
    "~séptim* ~octav* "
    "~noven* ~décim* ~undécim*|décimoprimer* ~duodécim*|décimosegund* ~decimotercer* ~decimocuart* ~decimoquint* "
    "~decimosext* ~decimoséptim* ~decimoctav* ~decimonoven*",
    tens_ordinals="vigésim* trigésim* cuadragésim* quincuagésim* sexagésim* septuagésim* octogésim* nonagésim*",
    hundredth="centésim* milésim*",
    endings="o|a|os|as",
    tens_joined=True,
    several="varios unos algunos",
    scales={"3": "mil", "6": "millón|millones|mill", "12": "billón|billones"},
    magnitudes={
        "1": "decenas|docenas|decena",
        "2": "cientos|centenares|centenas|centenar",
        "3": "miles|millares",
    },
    fractions={
        "1/2": "medio|media|mitad|medios",
        "1/3": "tercio|tercios|tercera",
        "1/4": "cuarto|cuartos|cuarta",
        "1/10": "décima",
        "1/5": "quinto|quintos|quinta",
    },
    multiples={
        "2": "doble|dobles|duplicó|duplicado|duplicada|duplicar|duplicando|duplicación|duplicaron|duplicamos|dupliqué",
        "3": "triple|triplicó|triplicado|triplicada|triplicar|triplicando|tripliqué",
        "4": "cuadruplicó|cuadruplicado|cuadruplicar|cuádruple",
        "5": "quintuplicó|quintuplicado",
        "10": "decuplicó",
    },
    dozen="docena",
    faint={"2": "ambos|ambas|par|pareja|dúo", "10": "década"},
    signs={
        "percent": "por ciento|porciento",
        "basis": "punto básico|puntos básicos|pb",
        "points": "punto porcentual|puntos porcentuales|pp",
        "permille": "por mil",
        "times": "veces|vez",
        "quarter": "trimestre|trimestres",
        "century": "siglo|siglos",
    },
    units={
        "ms": "milisegundo|milisegundos",
        "s": "segundo|segundos|seg",
        "min": "minuto|minutos|min",
        "h": "hora|horas",
        "d": "día|días",
        "wk": "semana|semanas",
        "mo": "mes|meses",
        "y": "año|años",
        "dec": "década|décadas",
    },
    currencies={
        "USD": "dólares estadounidenses|usd",
        "USD HKD TWD CAD AUD SGD NZD MXN": "dólar|dólares",
        "EUR": "euro|euros|eur",
        "GBP": "libras|gbp",
        "CNY": "yuan|yuanes|rmb|cny|renminbi",
        "JPY": "yen|yenes|jpy",
    },
    joiners="y de",
    ranges="a y o al e hasta",
    half=r"\s+y\s+medi[oa]",
    start=r"\b(?:de|del|desde)(?:\W+\w+){0,2}\W*$",
    end=r"\b(?:a|al|hasta)(?:\W+(?:unos|unas|casi|más de|menos de|solo|sólo|unos))?\W*$",
    comma=True,
    either_mark=True,
    spaced=True,
)

PORTUGUESE = Numerals(
    cardinals="~zero ~um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|"
    "quatorze quinze "
    "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
    tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundreds="cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas "
    "seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas",
    ordinals="~primeir* ~segund* ~terceir* ~quart* ~quint* ~sext* ~sétim* ~oitav* ~non* ~décim*",
    tens_ordinals="vigésim* trigésim* quadragésim* quinquagésim* sexagésim* septuagésim*|setuagésim* octogésim* "
    "nonagésim*",
    hundredth="centésim* milésim*",
    endings="o|a|os|as",
    tens_joined=True,
    several="vários alguns",
    scales={
        "3": "mil",
        "6": "milhão|milhões|mi",
        "9": "bilhão|bilhões|bi|mil milhões",
        "12": "trilhão|trilhões|bilião|biliões",
    },
    magnitudes={"1": "dezenas|dúzias|dezena", "2": "centenas|centena", "3": "milhares|milhar"},
    fractions={
        "1/2": "meio|meia|metade|meios",
        "1/3": "terço|terços|terça",
        "1/4": "quarto|quartos",
        "1/10": "décimo|décimos",
        "1/5": "quinto|quintos|quinta",
    },
    multiples={
        "2": "dobro|dobrou|dobrado|dobrada|dobrar|dobrando|duplicou|duplicado|duplicada|duplicar|duplo|dupla|dobrei",
        "3": "triplo|triplicou|triplicado|triplicada|triplicar|tripliquei|triplicando",
        "4": "quadruplicou|quadruplicado|quadruplicar|quádruplo",
        "5": "quintuplicou",
        "10": "decuplicou",
    },
    dozen="dúzia",
    faint={"2": "ambos|ambas|par|dupla", "10": "década"},
    signs={
        "percent": "por cento|porcento",
        "basis": "ponto base|pontos base|pontos básicos",
        "points": "ponto percentual|pontos percentuais|p p|pp",
        "permille": "por mil",
        "times": "vezes|vez",
        "quarter": "trimestre|trimestres",
        "century": "século|séculos",
    },
    units={
        "ms": "milissegundo|milissegundos|milisegundos",
        "s": "segundo|segundos|seg",
        "min": "minuto|minutos|min",
        "h": "hora|horas",
        "d": "dia|dias",
        "wk": "semana|semanas",
        "mo": "mês|meses",
        "y": "ano|anos",
        "dec": "década|décadas",
    },
    currencies={
        "USD": "dólares americanos|usd",
        "USD HKD TWD CAD AUD SGD NZD": "dólar|dólares",
        "EUR": "euro|euros|eur",
        "GBP": "libras|gbp",
        "BRL": "real|reais|brl",
        "CNY": "yuan|yuans|rmb|cny|renminbi",
        "JPY": "iene|ienes|jpy",
    },
    joiners="e de",
    ranges="a e ou ao até para",
    half=r"\s+e\s+mei[oa]",
    start=r"\b(?:de|do|da|desde)(?:\W+\w+){0,2}\W*$",
    end=r"\b(?:para|a|até|ao)(?:\W+(?:cerca de|quase|mais de|menos de|apenas))?\W*$",
    comma=True,
    spaced=True,
)
