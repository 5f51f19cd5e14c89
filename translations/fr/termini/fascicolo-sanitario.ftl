### Fascicolo sanitario elettronico — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = dossier médical électronique
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = ordonnance
# term: vaccini → { -vaccino } = vaccin
summary = La collection en ligne de vos examens, ordonnances et vaccins.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = ordonnance
keywords = FSE; examens; résultats; ordonnances; site
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
p-f952d = Vous entrez sur le site de la région avec [SPID ou CIE][1]. Vous pouvez aussi changer de médecin.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = C’est vous qui décidez qui peut voir vos données.
