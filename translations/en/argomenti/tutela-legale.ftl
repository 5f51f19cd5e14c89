### Avvocato e diritti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Lawyer and rights
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = police report
summary = Lawyer paid by the State, police reports, discrimination.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = police report
# term: ricorso → { -ricorso } = appeal
keywords = lawyer; rights; court; police report; appeal
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion order
p-cpmuz = If you have little money, the State can [pay your lawyer][1]. Often you have only a few days to challenge a decision, such as an [expulsion order (espulsione)][2]: do not wait.
