### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Cremona प्रांत के संगठनों और सहकारी संस्थाओं का एक समूह।
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = फ़ोरम; ग़ैर-सरकारी संस्थाएँ; स्वयंसेवा; संगठन; सहकारी संस्थाएँ

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forum में संगठन, स्वयंसेवकों के समूह और सामाजिक सहकारी संस्थाएँ थीं। यह [Mondinsieme के नेटवर्क][1] का हिस्सा था।
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = हमें इसका आज का फ़ोन या पता मालूम नहीं है। कोई संगठन ढूँढने के लिए पढ़ें: [संगठन और स्वयंसेवा][1]।
