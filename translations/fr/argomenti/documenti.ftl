### Documenti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Papiers
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: codice fiscale → { -codice-fiscale } = code fiscal
summary = Permis de séjour, code fiscal et autres papiers.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = passeport
# term: anagrafe → { -anagrafe } = registre des habitants
# term: residenza → { -residenza } = résidence
keywords = papiers; titre de séjour; permesso; carte; passeport; résidence
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Contrôlez la date de fin de vos papiers. Si votre permis arrive bientôt à sa fin, lisez [comment le renouveler][1].
