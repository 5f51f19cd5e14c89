### Fascicolo sanitario elettronico — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = dosar electronic de sănătate
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = rețetă
# term: vaccini → { -vaccino } = vaccin
summary = Locul online unde sunt strânse analizele, rețetele și vaccinurile dumneavoastră.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = rețetă
keywords = FSE; analize; rezultate; rețete; site; dosar medical
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
p-f952d = Intrați pe site-ul regiunii cu [SPID sau CIE][1]. Puteți și să schimbați medicul.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = Dumneavoastră hotărâți cine vă poate vedea datele.
