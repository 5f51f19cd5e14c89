### Ministero dell'Interno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Ministero dell’Interno (ministère de l’Intérieur)
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = direction de la police
summary = Le ministère dont dépendent les directions de la police (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = direction de la police
keywords = ministère; Intérieur; Viminale; Questura; police

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = direction de la police
p-ngggb = Le ministère s’occupe de sécurité et d’immigration. Les [directions de la police (Questure)][1] en font partie.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = direction de la police
p-t7ruv = Pour votre permis, n’écrivez pas au ministère. Allez à la { -questura }, ou lisez [comment renouveler le permis][1].
