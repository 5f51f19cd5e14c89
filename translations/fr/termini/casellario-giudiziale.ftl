### casellario giudiziale e carichi pendenti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = casier judiciaire
# it: I certificati che dicono se hai condanne o processi.
summary = Les certificats qui disent si vous avez des condamnations ou des procès.
# it: certificato penale; tribunale; fedina penale
keywords = casier judiciaire; tribunal; extrait de casier
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = Ils sont donnés par le bureau du tribunal qui s’appelle Procura. Demandez d’abord à quoi ils servent : pour beaucoup de démarches, le bureau les demande lui-même.
