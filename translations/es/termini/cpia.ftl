### CPIA — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = escuela pública para adultos
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = certificado de secundaria básica
summary = La escuela pública para adultos: italiano y secundaria básica.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = certificado de secundaria básica
keywords = escuela para adultos; curso de italiano; secundaria
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA quiere decir Centro provinciale per l'istruzione degli adulti.
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Lea sobre los [cursos de italiano][1].
