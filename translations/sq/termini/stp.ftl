### STP — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = kodi shëndetësor për personat pa leje
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
summary = Kodi për t’u mjekuar pa leje qëndrimi.
# it: senza permesso; cure; codice
keywords = pa leje; mjekim; kod
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP do të thotë straniero temporaneamente presente. Është për këdo që nuk është shtetas i Bashkimit Evropian dhe nuk ka leje.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Vlen 6 muaj dhe mund ta rinovoni. Lexoni [si kërkohet][1].
