### Ministero dell'Interno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = Министерство внутренних дел
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = управление полиции
summary = Министерство, которому подчиняются управления полиции (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = управление полиции
keywords = министерство; Viminale; Questura; квестура

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = управление полиции
p-ngggb = Министерство занимается безопасностью и иммиграцией. [Управления полиции (Questure)][1] входят в него.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = управление полиции
p-t7ruv = О своём виде на жительство не пишите в министерство. Идите в { -questura } или читайте, [как продлить вид на жительство][1].
