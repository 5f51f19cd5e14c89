### Permesso di soggiorno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
title = निवास परमिट
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
summary = पहला परमिट, नया करवाना, परिवार, काम, शरण।
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: visto → { -visto } = प्रवेश वीज़ा
keywords = परमेसो; सजोर्नो; परमिट; क्वेस्तूरा; वीज़ा; पेपर
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-cb8n6 = अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो आपको [निवास परमिट (permesso di soggiorno)][1] चाहिए। अगर यह आपका पहला परमिट है, तो [यहाँ से][2] शुरू करें।
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-a6cwu = [मुफ़्त मदद का दफ़्तर (patronato)][1] फ़ॉर्म भरने में आपकी मदद करता है। आवेदन की [रसीद (ricevuta)][2] हमेशा अपने साथ रखें।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-isibv = आपको Questura (पुलिस के इमिग्रेशन दफ़्तर) से चिट्ठी मिली है? पढ़ें: [क्या करें][1]। चिट्ठी में [देश से निकालने के आदेश (espulsione)][2] की बात है? उसी दिन वकील के पास जाएँ।
