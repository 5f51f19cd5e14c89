### casellario giudiziale e carichi pendenti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = cazier judiciar
# it: I certificati che dicono se hai condanne o processi.
summary = Certificatele care spun dacă aveți condamnări sau procese.
# it: certificato penale; tribunale; fedina penale
keywords = cazier; certificat penal; tribunal; condamnare
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = Le dă biroul tribunalului care se numește Procura. Întrebați întâi la ce folosesc: pentru multe cereri, instituția le ia singură de la tribunal.
