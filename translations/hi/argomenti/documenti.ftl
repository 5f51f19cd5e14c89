### Documenti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = दस्तावेज़
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
summary = निवास परमिट, टैक्स कोड और दूसरे दस्तावेज़।
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = पासपोर्ट
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: residenza → { -residenza } = निवास का पंजीकरण
keywords = परमिट; पेपर; काग़ज़; कार्ड; पासपोर्ट; निवास
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = अपने दस्तावेज़ों की अंतिम तारीख़ देखें। अगर परमिट ख़त्म होने वाला है, तो पढ़ें कि [उसे नया कैसे करवाएँ][1]।
