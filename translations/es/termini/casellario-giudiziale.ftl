### casellario giudiziale e carichi pendenti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = certificado de antecedentes penales
# it: I certificati che dicono se hai condanne o processi.
summary = Los certificados que dicen si usted tiene condenas o procesos penales.
# it: certificato penale; tribunale; fedina penale
keywords = antecedentes penales; tribunal; récord policial
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = Los da la oficina del tribunal que se llama Procura. Pregunte antes para qué sirven: para muchos trámites los pide la oficina misma.
