### Avvocato e diritti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Avokati dhe të drejtat
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = denoncim në polici
summary = Avokati i paguar nga Shteti, denoncimet, diskriminimi.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = denoncim në polici
# term: ricorso → { -ricorso } = ankim në gjykatë
keywords = avokat; të drejta; gjykatë; denoncim; ankim; gjyq
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-cpmuz = Nëse keni pak para, Shteti mund të [paguajë avokatin tuaj][1]. Për të kundërshtuar një vendim, si një [urdhër dëbimi (espulsione)][2], ditët janë shpesh të pakta: mos prisni.
