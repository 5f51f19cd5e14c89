### Documenti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Acte
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: codice fiscale → { -codice-fiscale } = cod fiscal
summary = Permis de ședere, cod fiscal și alte acte.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = pașaport
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: residenza → { -residenza } = rezidență
keywords = acte; permis; buletin; pașaport; cod fiscal; rezidență
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Verificați data la care expiră actele dumneavoastră. Dacă permisul expiră în curând, citiți [cum se reînnoiește][1].
