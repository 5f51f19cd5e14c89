### Corso per mediatori linguistico-culturali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = 语言文化调解员
title = 语言文化调解员培训班
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = 实习
summary = 过去一个项目的培训班，带实习。
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = 实习
keywords = 调解员; 培训; 实习; 课程; 翻译培训
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = 实习
p-fdygp = 这个班培养新的[调解员][1]。还有实习，就是试着做这份工作。
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = 它属于[Terre di Inclusione][1]项目，使用2014-2020年期间的资金。如果您想做调解员，请问[Azienda Sociale Cremonese][2]。
