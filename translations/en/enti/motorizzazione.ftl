### Motorizzazione civile — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Motorizzazione civile (driving licence office)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = The office that gives and exchanges driving licences.
# it: patente; motorizzazione; guida; auto
keywords = driving licence; Motorizzazione; driving; car

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = It is the office of the Ministry of Infrastructure and Transport for licences and vehicles. Here you ask for the [exchange of your driving licence][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = The website is { $web }.
