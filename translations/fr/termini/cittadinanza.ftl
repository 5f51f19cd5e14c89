### cittadinanza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = nationalité
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = passeport
summary = Le lien avec un État. Une personne citoyenne vote et a le passeport.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = passeport
keywords = citoyen italien; passeport italien; naturalisation
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = résidence
p-mgc92 = Lisez comment la demander par [résidence ou mariage][1] et [à 18 ans][2].
