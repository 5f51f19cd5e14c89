### Dipartimento per le pari opportunità — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = Департамент рівних можливостей
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = Урядова установа, яка підтримує номер проти насильства і переслідування.
# it: pari opportunità; Governo; violenza
keywords = рівні можливості; уряд; насильство

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = Це установа при голові Ради міністрів. Вона підтримує [номер проти насильства і переслідування][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = Якщо вам потрібна допомога, не пишіть до Департаменту. Дзвоніть на той номер.
