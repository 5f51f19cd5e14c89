### Questura di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
title = ===
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: denunce → { -denuncia } = पुलिस में शिकायत
summary = राज्य पुलिस का दफ़्तर, निवास परमिट और शिकायतों के लिए।
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
keywords = क्वेस्तूरा; पुलिस; इमिग्रेशन; परमिट; विदेशी दफ़्तर; इमिग्रेशन ऑफ़िस; इमिग्रेशन दफ़्तर; आप्रवासन; क्वेस्तूरा अपॉइंटमेंट

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: permessi di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-7g4a9 = हर प्रांत में एक [Questura][1] होती है। निवास परमिट का काम **ufficio immigrazione** (इमिग्रेशन दफ़्तर) देखता है।
# it: Qui puoi:
p-huf42 = यहाँ आप ये काम कर सकते हैं:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
l-uncuj = उँगलियों के निशान देना और [परमिट][1] लेना
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
l-ehwh8 = [शरण (asilo)][1] माँगना
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
l-t7v6m = [शिकायत (denuncia)][1] करना
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = पासपोर्ट
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-9dtxy = समय और मुलाक़ात के लिए { $web } वेबसाइट देखें। पासपोर्ट और रसीद हमेशा साथ ले जाएँ।
