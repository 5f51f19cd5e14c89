### ricongiungimento familiare — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = परिवार को इटली बुलाना
# it: Il diritto di far venire la tua famiglia in Italia.
summary = अपने परिवार को इटली बुलाने का अधिकार।
# it: famiglia; moglie; marito; figli
keywords = परिवार; पत्नी; पति; बच्चे
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = नाबालिग़
p-62gve = यह पति, पत्नी, नाबालिग़ बच्चों और, कुछ मामलों में, माता-पिता के लिए है।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = पढ़ें: [कैसे माँगें][1]।
