### Regione Lombardia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = Lombardy Region
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = public housing
summary = The public authority for the whole of Lombardy: hospitals, public housing, training.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
# term: fascicolo sanitario → { -fascicolo-sanitario } = electronic health record
keywords = Region; Lombardy; public housing; health record

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = public housing
p-vqern = The Region decides how health care, training and public housing work. It led the project [LAB'IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
p-b4evj = The website is { $web }. There you find the portals for [public housing][1] and for [health][2].
