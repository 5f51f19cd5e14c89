### corsi/corso-per-mediatori
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Corso per mediatori linguistico-culturali
summary = Un corso con tirocinio di un progetto passato.
keywords = mediatore; corso; tirocinio; formazione
# note: [1] = termini/mediatore-linguistico
p-fdygp = Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
