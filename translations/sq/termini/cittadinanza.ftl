### cittadinanza — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = shtetësi
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = pasaportë
summary = Lidhja me një Shtet. Kush është shtetas voton dhe ka pasaportën.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = pasaportë
keywords = shtetas italian; pasaporta italiane; nënshtetësi
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = vendbanim i regjistruar
p-mgc92 = Lexoni si kërkohet për [vendbanim ose martesë][1] dhe [në moshën 18 vjeç][2].
