### licenza media — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = diplomă de gimnaziu
# it: Il diploma che si prende dopo la terza media.
summary = Diploma care se ia după clasa numită „terza media” (ultimul an de gimnaziu).
# it: diploma; terza media; scuola media
keywords = diplomă; opt clase; terza media; gimnaziu
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = Numele oficial este „diploma di scuola secondaria di primo grado”. O puteți obține [și ca adult][1].
