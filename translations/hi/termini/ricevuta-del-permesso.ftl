### ricevuta del permesso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = परमिट की रसीद
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = वह काग़ज़ जो साबित करता है कि आपने परमिट माँगा है या नया करवाया है।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = तनख़्वाह की पर्ची
keywords = रसीद; डाकख़ाने की रसीद; चेदोलीनो
# it: Te la dà la posta quando consegni la busta.
p-j58hc = डाकख़ाना इसे तब देता है जब आप लिफ़ाफ़ा जमा करते हैं।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = पासपोर्ट
p-w9vh2 = इसे पासपोर्ट के साथ **हमेशा** अपने पास रखें। परमिट नया करवाने की रसीद से आप रह सकते हैं और काम कर सकते हैं।
# it: Che cosa fare dopo:
p-x7dq7 = उसके बाद क्या करें:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-gmrha = मुलाक़ात के दिन [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] जाएँ।
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = रसीद पर लिखे नंबर से Polizia di Stato (पुलिस) की वेबसाइट पर देखते रहें कि आवेदन कहाँ तक पहुँचा।
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
l-nz4iw = रसीद [ASST][1] ले जाएँ और [स्वास्थ्य कार्ड (tessera sanitaria)][2] की तारीख़ बढ़ाने को कहें।
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-3cb9s = सफ़र करना चाहते हैं? पहले Questura या किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] से पूछें।
