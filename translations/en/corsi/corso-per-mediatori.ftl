### Corso per mediatori linguistico-culturali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = language and cultural mediator
title = Course for language and cultural mediators
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = traineeship
summary = A course with a traineeship in a past project.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = traineeship
keywords = mediator; course; traineeship; training
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = traineeship
p-fdygp = The course trained new [mediators][1]. There was also a { -tirocinio }, that is, a trial period of work.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = It was part of [Terre di Inclusione][1], with funds of the period 2014-2020. If you want to become a mediator, ask the [Azienda Sociale Cremonese][2].
