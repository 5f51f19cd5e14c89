### patronato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = бюро допомоги з документами
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = інститут соціального забезпечення
summary = Бюро, яке безкоштовно допомагає з INPS, посвідкою та іншими заявами.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = інститут соціального забезпечення
keywords = INPS; безкоштовна допомога; посвідка; пенсія
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = профспілка
p-7g4eb = Багато patronato належать профспілкам (sindacati) або асоціаціям. Вступати до них не треба.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Читайте, [як його знайти][1].
