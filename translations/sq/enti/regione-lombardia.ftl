### Regione Lombardia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = Rajoni i Lombardisë (Regione Lombardia)
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = banesa publike
summary = Enti publik i gjithë Lombardisë: spitalet, banesat publike, formimi.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosja shëndetësore elektronike
keywords = Rajoni; Lombardia; banesa publike; dosja shëndetësore

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = banesa publike
p-vqern = Rajoni vendos si funksionojnë shëndetësia, formimi dhe { -servizi-abitativi-pubblici(case: "def") }. Ka drejtuar projektin [LAB'IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
p-b4evj = Faqja e internetit është { $web }. Aty gjeni portalet për [banesat publike (case popolari)][1] dhe për [shëndetin][2].
