### CPIA — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = école publique pour adultes
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = diplôme de fin de collège
summary = L’école publique pour adultes : italien et diplôme de fin de collège.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = diplôme de fin de collège
keywords = école pour adultes; cours d’italien; brevet
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA veut dire « Centro provinciale per l’istruzione degli adulti » (centre provincial pour l’instruction des adultes).
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Lisez la page sur les [cours d’italien][1].
