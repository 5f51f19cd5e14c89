### Formazione per chi lavora con un mediatore — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = मध्यस्थ के साथ काम करने वालों के लिए प्रशिक्षण
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = सामाजिक और स्वास्थ्य सेवाओं के कर्मचारियों के लिए, एक पुरानी परियोजना में।
# it: operatori; formazione; mediatore; servizi sociali
keywords = कर्मचारी; प्रशिक्षण; मध्यस्थ; सामाजिक सेवाएँ
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = यह कोर्स सामाजिक और स्वास्थ्य सेवाओं के कर्मचारियों को [मध्यस्थ (mediatore)][1] के साथ काम करना सिखाता था।
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = यह [Terre di Inclusione][1] परियोजना का हिस्सा था, 2014-2020 के पैसों से। हमें तारीख़ें पता नहीं हैं।
