### Ministero dell'Interno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministerio del Interior
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = jefatura de policía
summary = El ministerio del que dependen las jefaturas de policía (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = jefatura de policía
keywords = ministerio; Viminale; Questura; policía; interior

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = jefatura de policía
p-ngggb = El ministerio se ocupa de seguridad e inmigración. Las [jefaturas de policía (Questure)][1] forman parte de él.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = jefatura de policía
p-t7ruv = Para su permiso no escriba al ministerio. Vaya a la { -questura } o lea [cómo se renueva el permiso][1].
