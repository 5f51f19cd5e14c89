### Corso per mediatori linguistico-culturali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = भाषा और संस्कृति का मध्यस्थ
title = ???
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = काम सीखने की ट्रेनिंग
summary = ???
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = काम सीखने की ट्रेनिंग
keywords = ???
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = काम सीखने की ट्रेनिंग
p-fdygp = ???
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = ???
