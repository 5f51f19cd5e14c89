### Corso per mediatori linguistico-culturali — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = mediator lingvistic și cultural
title = Curs pentru mediatori lingvistici și culturali
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = stagiu de practică
summary = Un curs cu stagiu de practică dintr-un proiect trecut.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = stagiu de practică
keywords = mediator; curs; stagiu; practică; formare
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = stagiu de practică
p-fdygp = Cursul pregătea noi [mediatori][1]. Exista și un { -tirocinio }, adică o probă de lucru.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Făcea parte din [Terre di Inclusione][1], cu fonduri din perioada 2014-2020. Dacă vreți să deveniți mediator, întrebați la [Azienda Sociale Cremonese][2].
