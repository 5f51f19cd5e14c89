### cittadinanza — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = cetățenie
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = pașaport
summary = Legătura cu un stat. Cine este cetățean votează și are pașaport.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = pașaport
keywords = cetățean italian; pașaport italian; cetățenie italiană
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = rezidență
p-mgc92 = Citiți cum se cere prin [rezidență sau căsătorie][1] și [la 18 ani][2].
