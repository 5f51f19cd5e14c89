### patronato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = advice office
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = social security institute
summary = An office that helps free of charge with INPS, the permit and other applications.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = social security institute
keywords = INPS; free help; permit; pension
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = trade union
p-7g4eb = Many advice offices belong to trade unions or associations. You do not have to become a member.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Read [how to find one][1].
