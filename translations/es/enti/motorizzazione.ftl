### Motorizzazione civile — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Oficina de tránsito (Motorizzazione civile)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = La oficina que da y cambia las licencias de conducir.
# it: patente; motorizzazione; guida; auto
keywords = licencia de conducir; carnet; motorizzazione; manejar; auto

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = Es la oficina del Ministerio de Infraestructuras y Transportes para licencias y vehículos. Aquí se pide el [cambio de la licencia de conducir][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = El sitio es { $web }.
