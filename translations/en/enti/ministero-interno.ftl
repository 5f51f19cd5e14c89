### Ministero dell'Interno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministry of the Interior
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = police headquarters
summary = The ministry in charge of the provincial police headquarters (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = police headquarters
keywords = ministry; Viminale; police headquarters

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = police headquarters
p-ngggb = The ministry deals with security and immigration. The [police headquarters][1] are part of its organisation.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = police headquarters
p-t7ruv = About your permit, do not write to the ministry. Go to the { -questura }, or read [how to renew the permit][1].
