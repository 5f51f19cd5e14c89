### Corso per mediatori linguistico-culturali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = мовно-культурний медіатор
title = Курс для мовно-культурних медіаторів
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = стажування
summary = Курс зі стажуванням. Це був проєкт у минулому.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = стажування
keywords = медіатор; курс; стажування; навчання
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = стажування
p-fdygp = Курс готував нових [медіаторів][1]. Було також { -tirocinio }, тобто проба роботи.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Він був частиною проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020. Якщо хочете стати медіатором, запитайте в [Azienda Sociale Cremonese][2].
