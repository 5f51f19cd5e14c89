### Motorizzazione civile — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Учреждение для водительских прав (Motorizzazione civile)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = Учреждение, которое выдаёт и меняет водительские права.
# it: patente; motorizzazione; guida; auto
keywords = права; водительское удостоверение; motorizzazione; машина; ГАИ

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = Это учреждение Министерства инфраструктуры и транспорта по правам и транспорту. Здесь просят [обмен прав][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = Сайт: { $web }.
