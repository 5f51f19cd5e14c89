### Caritas Diocesana di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = ক্যাথলিক গির্জার অফিস, যা সমস্যায় থাকা মানুষকে সাহায্য করে।
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; কারিতাস; খাবার; কাপড়; কথা বলার কেন্দ্র; অভাব

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas সব ধর্মের সমস্যায় থাকা মানুষকে সাহায্য করে। এটি [Mondinsieme-এর জোটে][1] ছিল।
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = ইতালিতে অনেক Caritas-এর **centro di ascolto** (কথা বলার ও সাহায্য চাওয়ার কেন্দ্র) আছে। সেখানে আপনার সমস্যার কথা বলতে পারেন। সময় ও ঠিকানা আমাদের জানা নেই: গির্জায় (parrocchia) বা [সামাজিক সেবা অফিসে (servizi sociali)][1] জিজ্ঞেস করুন।
