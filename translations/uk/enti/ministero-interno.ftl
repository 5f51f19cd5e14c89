### Ministero dell'Interno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Міністерство внутрішніх справ
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = управління поліції
summary = Міністерство, якому підпорядковані управління поліції (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = управління поліції
keywords = міністерство; Viminale; Questura; квестура

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = управління поліції
p-ngggb = Міністерство займається безпекою та імміграцією. [Управління поліції (Questure)][1] входять до його структури.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = управління поліції
p-t7ruv = Щодо вашої посвідки не пишіть до міністерства. Ідіть до управління поліції (Questura) або читайте, [як поновити посвідку][1].
