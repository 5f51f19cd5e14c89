### protezione temporanea — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = अस्थायी सुरक्षा
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = परमिट उनके लिए जो बहुत से दूसरे लोगों के साथ युद्ध से भाग रहे हैं।
# it: Ucraina; guerra; permesso
keywords = यूक्रेन; युद्ध; परमिट
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = आज यह यूक्रेन से आने वालों के लिए है। इससे काम, इलाज और पढ़ाई कर सकते हैं।
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-xpwwz = इसके ख़त्म होने की तारीख़ बदल सकती है: [Questura][1] से पूछें।
