### Avvocato e diritti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = ???
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = denuncia
summary = ???
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = denuncia
# term: ricorso → { -ricorso } = recurso ante el juez
keywords = ???
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
p-cpmuz = ???
