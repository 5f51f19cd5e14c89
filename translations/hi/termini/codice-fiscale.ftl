### codice fiscale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = टैक्स कोड
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = आपका निजी कोड, जो लगभग हर दफ़्तर माँगता है।
# it: codice; tasse
keywords = कोड; टैक्स; टैक्स नंबर
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = यह सोलह अक्षरों और अंकों का कोड है। हर व्यक्ति का अपना कोड होता है।
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = यह काम, घर और डॉक्टर के लिए चाहिए। इसे Agenzia delle Entrate देती है।
