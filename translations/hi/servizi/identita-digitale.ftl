### SPID e CIE: entrare nei siti degli uffici — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = ऑनलाइन पहचान
title = SPID और CIE: दफ़्तरों की वेबसाइटें खोलना
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = ऑनलाइन सेवाओं के लिए डिजिटल पहचान कैसे बनाएँ।
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = ऑनलाइन पहचान
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
keywords = SPID; CIE; स्पिद; ऑनलाइन पहचान; पासवर्ड; INPS की वेबसाइट
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = ई-मेल पता और मोबाइल नंबर
# it: l'identità digitale
f-k9s3b = डिजिटल पहचान
# it: SPID
# term: spid → { -spid } = ऑनलाइन पहचान
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = ऑनलाइन पहचान
p-5jexr = कई दफ़्तर सिर्फ़ इंटरनेट पर काम करते हैं। उनकी वेबसाइटें खोलने के लिए आपको [SPID][1] या [CIE][2] चाहिए।

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
p-wzjxn = वयस्कों के लिए, जिनके पास मान्य इतालवी दस्तावेज़ और टैक्स कोड है।

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **CIE से** (यह सबसे आसान तरीक़ा है, अगर आपके पास कार्ड पहले से है):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = PIN और PUK कोड ढूँढें: वे कार्ड के दो काग़ज़ों पर हैं।
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = फ़ोन पर CieID ऐप डाउनलोड करें।
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = ऐप में लिखे क़दम पूरे करें। आख़िर में एक पासवर्ड चुनें।
# it: **Con lo SPID**:
# term: spid → { -spid } = ऑनलाइन पहचान
p-sf7t3 = **SPID से**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = ऑनलाइन पहचान
l-ahghh = { $web-spid } वेबसाइट खोलें और एक कंपनी (gestore) चुनें।
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = देखें कि कितने पैसे लगते हैं। कुछ कंपनियाँ मुफ़्त हैं, कुछ नहीं।
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
l-wp635 = दस्तावेज़, स्वास्थ्य कार्ड, ई-मेल और मोबाइल तैयार रखें।
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = अपनी पहचान करवाएँ: ख़ुद जाकर या वीडियो पर, जैसा कंपनी बताए।

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **अभी CIE नहीं है?** कुछ कंपनियाँ दूसरे दस्तावेज़ भी मानती हैं। पहले पूछ लें।
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: delega → { -delega } = किसी दूसरे को अधिकार देने का काग़ज़
l-s9pag = **कंप्यूटर नहीं चलाते?** [patronato (मुफ़्त मदद का दफ़्तर)][1] कई आवेदन आपके लिए भर सकता है, [अधिकार देने के काग़ज़ (delega)][2] के साथ।
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = किसी दूसरे को अधिकार देने का काग़ज़
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-bd2s3 = INPS की वेबसाइट के लिए आप परिवार के किसी सदस्य को भी यह अधिकार (delega) दे सकते हैं।
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = अपना पासवर्ड या कोड किसी को न दें। जो आपको मैसेज भेजे, उसे दस्तावेज़ों की फ़ोटो न भेजें।

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = अगर कुछ ग़लत हो
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = पासवर्ड भूल गए? कंपनी की वेबसाइट पर उसे दोबारा बनाएँ। CIE के कोड खो गए? Comune से पूछें कि दोबारा कैसे मिलेंगे।
