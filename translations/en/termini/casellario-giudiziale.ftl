### casellario giudiziale e carichi pendenti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = criminal record certificate
# it: I certificati che dicono se hai condanne o processi.
summary = The certificates that say whether you have convictions or trials.
# it: certificato penale; tribunale; fedina penale
keywords = criminal record; court; fedina penale; police clearance
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = The office of the court called Procura gives them. First ask what they are for: for many applications the office asks for them itself.
