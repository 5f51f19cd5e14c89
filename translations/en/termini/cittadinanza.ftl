### cittadinanza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = citizenship
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = passport
summary = The tie with a State. A citizen votes and has the passport.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = passport
keywords = Italian citizen; Italian passport; nationality
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = registered residence
p-mgc92 = Read how to apply by [residence or marriage][1] and [at 18][2].
