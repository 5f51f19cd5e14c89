### Avvocato e diritti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Abogado y derechos
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = denuncia
summary = Abogado pagado por el Estado, denuncias, discriminación.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = denuncia
# term: ricorso → { -ricorso } = recurso ante el juez
keywords = abogado; derechos; tribunal; denuncia; recurso; juez
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = orden de expulsión
p-cpmuz = Si tiene poco dinero, el Estado puede [pagar su abogado][1]. Contra una decisión, como una [expulsión (espulsione)][2], los días son a menudo pocos: no espere.
