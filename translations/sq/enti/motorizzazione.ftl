### Motorizzazione civile — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = Motorizzazione civile (zyra e patentave)
# it: L'ufficio che dà e cambia le patenti di guida.
summary = Zyra që jep dhe ndërron patentat e makinës.
# it: patente; motorizzazione; guida; auto
keywords = patentë; motorizim; leje drejtimi; makinë; patentë shoferi

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = Është zyra e Ministrisë së Infrastrukturës dhe Transportit për patentat dhe automjetet. Këtu kërkoni [ndërrimin e patentës][1].
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = Faqja e internetit është { $web }.
