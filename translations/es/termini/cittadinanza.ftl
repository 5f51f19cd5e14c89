### cittadinanza — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = ciudadanía
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = pasaporte
summary = El lazo con un Estado. Quien es ciudadano vota y tiene el pasaporte.
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = pasaporte
keywords = ciudadano italiano; pasaporte italiano; nacionalidad
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = residencia registrada
p-mgc92 = Lea cómo se pide por [residencia o matrimonio][1] y [a los 18 años][2].
