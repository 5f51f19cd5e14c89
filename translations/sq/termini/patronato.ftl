### patronato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = zyrë ndihme
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
summary = Një zyrë që ndihmon falas me INPS-in, lejen dhe kërkesa të tjera.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
keywords = INPS; ndihmë falas; leje; pension
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = sindikatë
p-7g4eb = Shumë zyra ndihme (patronati) janë të sindikatave ose shoqatave. Nuk keni nevojë të regjistroheni.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Lexoni [si ta gjeni][1].
