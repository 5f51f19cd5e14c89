### Regione Lombardia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = Regiunea Lombardia
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = locuință socială
summary = Instituția publică a întregii Lombardii: spitale, locuințe sociale, formare.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosar electronic de sănătate
keywords = regiune; Lombardia; locuință socială; dosar de sănătate

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = locuință socială
p-vqern = Regiunea hotărăște cum funcționează serviciile de sănătate, formarea și sistemul de { -servizi-abitativi-pubblici(case: "pl") }. A condus proiectul [LAB'IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
p-b4evj = Site-ul este { $web }. Acolo găsiți portalurile pentru [locuințe sociale (case popolari)][1] și pentru [sănătate][2].
