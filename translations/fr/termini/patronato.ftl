### patronato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = bureau d’aide
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = institut national de sécurité sociale
summary = Un bureau qui aide gratuitement pour l’INPS, le permis et d’autres demandes.
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = institut national de sécurité sociale
keywords = INPS; aide gratuite; permis; retraite
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = syndicat
p-7g4eb = Beaucoup de bureaux d’aide (patronati) appartiennent à des syndicats ou à des associations. Vous n’avez pas besoin d’y adhérer.
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = Lisez [comment le trouver][1].
