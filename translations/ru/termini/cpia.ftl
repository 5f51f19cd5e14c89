### CPIA — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = государственная школа для взрослых
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
summary = Государственная школа для взрослых: итальянский язык и аттестат об основном общем образовании.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
keywords = школа для взрослых; курсы итальянского; аттестат
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA значит «провинциальный центр образования взрослых» (Centro provinciale per l'istruzione degli adulti).
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Читайте о [курсах итальянского][1].
