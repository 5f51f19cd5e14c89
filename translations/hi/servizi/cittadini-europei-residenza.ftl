### Cittadini dell'Unione europea: vivere in Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = यूरोपीय संघ के नागरिक: इटली में रहना
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = रोमानिया, स्पेन और यूरोपीय संघ के दूसरे देशों के नागरिक: तीन महीने के बाद क्या चाहिए।
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = निवास का पंजीकरण
keywords = यूरोपीय नागरिक; यूरोप का पासपोर्ट; रोमानिया; पुर्तगाल; इटैलियन निवास; रेसिदेंसा; यूरोपीय परिवार
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = पासपोर्ट
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
f-geg68 = आपके देश का पासपोर्ट या पहचान पत्र
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = काम का सबूत, या पैसों और स्वास्थ्य बीमे का सबूत
# it: l'attestazione di iscrizione anagrafica
f-622sj = निवासी के तौर पर नाम लिखे होने का काग़ज़ (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-28qpv = अगर आप यूरोपीय संघ के नागरिक हैं, तो आपको निवास परमिट **नहीं** चाहिए।

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = यूरोपीय संघ के उन नागरिकों के लिए जो तीन महीने से ज़्यादा रहते हैं। उनके परिवार के सदस्यों के लिए भी।

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = पहले तीन महीनों के लिए आपके देश का दस्तावेज़ काफ़ी है।
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
l-ptkj4 = अगर ज़्यादा समय रहते हैं, तो उस Comune के [निवासी पंजीकरण दफ़्तर (anagrafe)][1] जाएँ जहाँ आप रहते हैं।
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
l-4nyby = [निवास का पंजीकरण (residenza)][1] माँगें। इनमें से एक सबूत ले जाएँ:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = आप इटली में काम करते हैं
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = आप पढ़ते हैं और आपके पास स्वास्थ्य बीमा है
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = आपके पास काफ़ी पैसे और स्वास्थ्य बीमा है
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = आप यूरोपीय संघ के किसी नागरिक के परिवार के सदस्य हैं
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = **attestazione di iscrizione anagrafica** (निवासी के तौर पर नाम लिखे होने का काग़ज़) माँगें।

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = एक काग़ज़ जो इटली में रहने का आपका अधिकार साबित करता है। यह डॉक्टर और दूसरे दफ़्तरों के लिए चाहिए।

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
l-2wki2 = परिवार के जो सदस्य यूरोपीय संघ से बाहर के देशों के हैं, वे [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] से **carta di soggiorno per familiari** (परिवार के सदस्यों का निवास कार्ड) माँगते हैं।
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = इटली में 5 साल क़ानूनी तौर पर रहने के बाद आप **permanente** (स्थायी) वाला काग़ज़ (attestazione) माँग सकते हैं।
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = अगर आप काम नहीं करते और आपके पास बीमा नहीं है, तो भी आप इलाज करवा सकते हैं: पढ़ें [बिना दस्तावेज़ इलाज][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = अगर कुछ ग़लत हो
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-e6wxe = Comune को लिखित जवाब देना होता है। अगर वह मना करे, तो कारण पूछें। [patronato (मुफ़्त मदद का दफ़्तर)][1] या वकील आपकी मदद कर सकता है।
