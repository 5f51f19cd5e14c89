### Fascicolo sanitario elettronico — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = dosja shëndetësore elektronike
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = recetë
# term: vaccini → { -vaccino } = vaksinë
summary = Përmbledhja në internet e analizave, recetave dhe vaksinave tuaja.
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = recetë
keywords = FSE; analiza; rezultate; receta; faqe interneti
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
p-f952d = Hyni në faqen e Rajonit me [SPID ose CIE][1]. Mund të ndërroni edhe mjekun.
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = Vendosni ju kush mund t’i shohë të dhënat tuaja.
