### casellario giudiziale e carichi pendenti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = dëshmi penaliteti
# it: I certificati che dicono se hai condanne o processi.
summary = Certifikatat që thonë nëse keni dënime ose procese gjyqësore.
# it: certificato penale; tribunale; fedina penale
keywords = certifikatë penale; gjykatë; dëshmi penaliteti; gjendja gjyqësore
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = I jep zyra e gjykatës që quhet Procura. Pyesni më parë për çfarë duhen: për shumë çështje i kërkon vetë zyra.
