### Documenti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Documentos
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: codice fiscale → { -codice-fiscale } = código fiscal
summary = Permiso de residencia, código fiscal y otros documentos.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = pasaporte
# term: anagrafe → { -anagrafe } = registro de residentes
# term: residenza → { -residenza } = residencia registrada
keywords = permiso; papeles; cédula; pasaporte; registro; residencia
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Mire la fecha de vencimiento de sus documentos. Si el permiso está por vencer, lea [cómo se renueva][1].
