### Corso per mediatori linguistico-culturali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = языковой и культурный медиатор
title = Курс для языковых и культурных медиаторов
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = стажировка
summary = Курс со стажировкой из прошлого проекта.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = стажировка
keywords = медиатор; курс; стажировка; обучение
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = стажировка
p-fdygp = Курс готовил новых [медиаторов][1]. Была и { -tirocinio }, то есть проба работы.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Он был частью проекта [Terre di Inclusione][1] с деньгами периода 2014-2020. Если хотите стать медиатором, спросите в [Azienda Sociale Cremonese][2].
