### Regione Lombardia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = ===
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
summary = ???
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
keywords = ???

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
p-vqern = ???
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
p-b4evj = ???
