### ufficiale giudiziario — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = судовий виконавець
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = Людина із суду, яка приносить листи і виконує накази.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = виселення
keywords = суд; виселення; pignoramento; арешт майна
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Якщо він подзвонить у двері, відчиніть і візьміть лист. Відразу віднесіть документ до [адвоката][1].
