### Ministero dell'Interno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = ===
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
summary = वह मंत्रालय जिसके अधीन Questure (पुलिस के इमिग्रेशन दफ़्तर) हैं।
# it: ministero; Viminale; Questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
keywords = मंत्रालय; पुलिस; क्वेस्तूरा

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-ngggb = यह मंत्रालय सुरक्षा और इमिग्रेशन देखता है। [Questure][1] इसी का हिस्सा हैं।
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-t7ruv = अपने परमिट के लिए मंत्रालय को न लिखें। Questura जाएँ, या पढ़ें [परमिट नया कैसे करवाएँ][1]।
