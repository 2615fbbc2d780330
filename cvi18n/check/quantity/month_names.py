"""The names of the months in the languages that have a table, from CLDR: reading its data takes longer than a CV does.

Cells from January on, with the forms of a month divided by ``|``; first the whole names, then the short ones.
"""

from __future__ import annotations

MONTHS = {
    "en": (
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    ),
    "de": (
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jan Feb März|Mär Apr Mai Juni|Jun Juli|Jul Aug Sept|Sep Okt Nov Dez",
    ),
    "nl": (
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
    ),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
    ),
    "es": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
    ),
    "pt": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan fev mar abr mai jun jul ago set out nov dez",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
    ),
    "pl": (
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec "
        "lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad "
        "grudnia|grudzień",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    ),
    "ru": (
        "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль "
        "августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
        "янв февр мар|март апр мая|май июн|июнь июл|июль авг сент окт нояб дек",
    ),
    "ar": (
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ),
    "he": (
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        "ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ",
    ),
}
