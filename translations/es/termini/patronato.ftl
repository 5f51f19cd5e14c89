### patronato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = oficina de ayuda
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = instituto de seguridad social
summary = Una oficina que ayuda gratis con INPS, permiso y otras solicitudes.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = instituto de seguridad social
keywords = INPS; ayuda gratis; permiso; pensión; trámites
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = sindicato
p-7g4eb = Muchos patronatos son de sindicatos o asociaciones. No es necesario afiliarse.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Lea [cómo encontrarla][1].
