### STP — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = অনুমতিপত্র ছাড়া চিকিৎসার কোড
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
summary = বসবাসের অনুমতিপত্র ছাড়া চিকিৎসা পাওয়ার কোড।
# it: senza permesso; cure; codice
keywords = ???
# it: STP vuol dire straniero temporaneamente presente. È per chi non è europeo e non ha il permesso.
p-9dkt2 = ???
# it: Vale 6 mesi e si rinnova. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = ???
