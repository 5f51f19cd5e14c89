### Motorizzazione civile — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Motorizzazione civile (bureau des permis de conduire)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = Le bureau qui donne et échange les permis de conduire.
# it: patente; motorizzazione; guida; auto
keywords = permis de conduire; motorizzazione; conduire; voiture; patente

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = C’est le bureau du ministère des Infrastructures et des Transports pour les permis de conduire et les véhicules. Ici, vous demandez l’[échange du permis de conduire][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = Le site est { $web }.
