### Corso per mediatori linguistico-culturali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = mediador lingüístico y cultural
title = Curso para mediadores lingüísticos y culturales
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = prácticas de trabajo
summary = Un curso con prácticas de un proyecto pasado.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = prácticas de trabajo
keywords = mediador; curso; prácticas; pasantía; formación
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = prácticas de trabajo
p-fdygp = El curso preparaba a nuevos [mediadores][1]. Incluía también { -tirocinio }, es decir, una prueba de trabajo.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Formaba parte de [Terre di Inclusione][1], con fondos del periodo 2014-2020. Si quiere ser mediador, pregunte en [Azienda Sociale Cremonese][2].
