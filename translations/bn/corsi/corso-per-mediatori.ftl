### Corso per mediatori linguistico-culturali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারী
title = ???
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
summary = ???
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
keywords = ???
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
p-fdygp = ???
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = ???
