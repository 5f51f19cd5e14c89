### Sportello unico per l'immigrazione — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = immigration office of the Prefettura
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = provincial government office
summary = The office of the Prefettura for the work and family of foreign citizens.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = no-objection certificate
keywords = SUI; nulla osta; flussi; quota; one-stop shop; single desk
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = no-objection certificate
p-uzaxv = It gives the [no-objection certificate (nulla osta)][1] to work or to bring your family.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = You send the application online. Then the office calls you for an appointment.
