### STP — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = health code for people without a permit
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
summary = The code to get treatment without a residence permit.
# it: senza permesso; cure; codice
keywords = without permit; treatment; code
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP stands for straniero temporaneamente presente (foreigner temporarily present). It is for people who are not citizens of the European Union and have no permit.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = It is valid for 6 months and you can renew it. Read [how to ask for it][1].
