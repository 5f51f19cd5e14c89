### Corso per mediatori linguistico-culturali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = ndërmjetës gjuhësor dhe kulturor
title = Kurs për ndërmjetës gjuhësorë dhe kulturorë
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = praktikë pune
summary = Një kurs me praktikë pune i një projekti të kaluar.
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = praktikë pune
keywords = ndërmjetës; kurs; praktikë pune; formim; përkthyes
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = praktikë pune
p-fdygp = Kursi përgatiste [ndërmjetës][1] të rinj. Kishte edhe { -tirocinio }, domethënë një provë pune.
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Bënte pjesë në [Terre di Inclusione][1], me fonde të periudhës 2014-2020. Nëse doni të bëheni ndërmjetës, pyesni te [Azienda Sociale Cremonese][2].
