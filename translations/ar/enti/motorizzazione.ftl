### Motorizzazione civile — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = مكتب المرور (Motorizzazione civile)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = المكتب الذي يعطي رخص القيادة ويبدّلها.
# it: patente; motorizzazione; guida; auto
keywords = رخصة القيادة; رخصة السياقة; مرور; سيارة

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = هو مكتب وزارة البنية التحتية والنقل لرخص القيادة والمركبات. هنا تطلب [تبديل الرخصة][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = الموقع هو { $web }.
