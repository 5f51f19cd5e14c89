### patronato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = бюро помощи с документами
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = институт социального обеспечения
summary = Учреждение, которое бесплатно помогает с INPS, видом на жительство и другими заявлениями.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = институт социального обеспечения
keywords = INPS; бесплатная помощь; вид на жительство; пенсия
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = профсоюз
p-7g4eb = Многие такие бюро принадлежат профсоюзам или ассоциациям. Вступать в них не нужно.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Читайте, [как его найти][1].
