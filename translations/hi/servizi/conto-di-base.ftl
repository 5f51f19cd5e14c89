### Aprire un conto in banca o in posta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = बैंक या डाकख़ाने में खाता खोलना
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = तनख़्वाह और मदद के पैसे लेने के लिए साधारण खाता आपका अधिकार है।
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = बैंक खाते का कोड
keywords = बैंक खाता; बैंक; डाकख़ाना; IBAN; ईबान; कार्ड; खाता खोलना
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = पासपोर्ट
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
# term: richiedente asilo → { -richiedente-asilo } = शरण माँगने वाला व्यक्ति
f-3rway = एक दस्तावेज़: पासपोर्ट, पहचान पत्र, परमिट या शरण माँगने वाले का दस्तावेज़
# it: un conto con IBAN
# term: iban → { -iban } = बैंक खाते का कोड
f-vvs3e = IBAN वाला खाता
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = बैंक खाते का कोड
p-q4je7 = तनख़्वाह और मदद के पैसों के लिए लगभग हमेशा [बैंक खाते के कोड (IBAN)][1] वाला खाता चाहिए।

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = शरण माँगने वाला व्यक्ति
p-y9bgt = उसके लिए जो यूरोपीय संघ में क़ानूनी तौर पर रहता है। शरण माँगने वालों के लिए भी।

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = किसी बैंक या डाकख़ाने में जाएँ।
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = **conto di base** (साधारण खाता) माँगें। यह कम ख़र्च वाला साधारण खाता है।
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
l-chxz2 = दस्तावेज़ और टैक्स कोड ले जाएँ।
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = पढ़ें कि हर साल कितने पैसे लगते हैं। मुश्किल शब्द समझाने को कहें।
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = कार्ड का कोड गुप्त रखें।

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
p-pmbap = conto di base की साल भर की क़ीमत तय है। [ISEE][1] बहुत कम हो तो यह **मुफ़्त** है। बैंक से सीमा पूछें।

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = conto di base में खाता शून्य से नीचे नहीं जा सकता।
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = अपने देश पैसे भेजने के लिए क़ीमतों की तुलना करें। सिर्फ़ मंज़ूरी वाली एजेंसियों से भेजें।
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = अपना खाता या कार्ड किसी को इस्तेमाल करने के लिए न दें। जो माँगता है, वह अक्सर चोरी के पैसे छिपाना चाहता है। इस अपराध में आप भी फँसते हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = अगर कुछ ग़लत हो
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = बैंक मना करता है? उसे आपको कारण लिखकर देना होगा। बैंक को लिखें कि आप सहमत नहीं हैं (**शिकायत, reclamo**)। अगर इससे काम न बने, तो आप Banca d'Italia के पास जा सकते हैं: वेबसाइट { $web } है।
