### Corso per mediatori linguistico-culturali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = médiateur linguistique et culturel
title = Cours pour médiateurs linguistiques et culturels
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = stage
summary = Un cours avec stage, d’un projet passé.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = stage
keywords = médiateur; interprète; cours; stage; formation
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = stage
p-fdygp = Le cours préparait de nouveaux [médiateurs][1]. Il y avait aussi un { -tirocinio }, c’est-à-dire un essai de travail.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Il faisait partie de [Terre di Inclusione][1], avec des fonds de la période 2014-2020. Si vous voulez devenir médiateur, demandez à l’[Azienda Sociale Cremonese][2].
