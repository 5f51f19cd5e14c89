### Ministero dell'Interno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = ===
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = পুলিশ সদর দপ্তর
summary = ???
# it: ministero; Viminale; Questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
keywords = ???

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = পুলিশ সদর দপ্তর
p-ngggb = ???
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-t7ruv = ???
