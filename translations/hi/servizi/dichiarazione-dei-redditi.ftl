### Dichiarazione dei redditi (730) — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = टैक्स का फ़ॉर्म 730
title = टैक्स की घोषणा (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = हर साल होने वाला टैक्स का हिसाब। कभी-कभी पैसे वापस मिलते हैं।
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: certificazione unica → { -certificazione-unica } = साल की कमाई का सर्टिफ़िकेट
keywords = 730; सेतेचेंतो त्रेंता; टैक्स; टैक्स रिटर्न; टैक्स वापसी; रिफ़ंड; CAF; CU; चेर्तिफिकात्सियोने ऊनिका
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = साल की कमाई का सर्टिफ़िकेट
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-yu6qc = मालिक या INPS से मिला साल की कमाई का सर्टिफ़िकेट (Certificazione Unica)
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
f-hs3zj = डॉक्टर, किराए, स्कूल और बच्चों के ख़र्च की रसीदें
# it: la dichiarazione mandata
f-dyyjg = भेजी हुई टैक्स की घोषणा
# it: Un CAF la prepara con te.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
f-5z8ke = CAF उसे आपके साथ बनाता है।
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
p-hph2s = हर साल आप कमाए हुए पैसों के टैक्स का हिसाब देते हैं। इसके लिए [टैक्स का फ़ॉर्म 730 (modello 730)][1] इस्तेमाल करें।

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = आम तौर पर आपको यह घोषणा देनी ही होती है, अगर:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-p77s9 = आपने दो या ज़्यादा मालिकों के यहाँ काम किया
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
l-kceav = आप घर का काम (colf) या बुज़ुर्गों की देखभाल (badante) करते हैं
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-5ex8d = तनख़्वाह के अलावा आपने INPS से भी पैसे लिए
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = अगर आपने डॉक्टर, किराए या स्कूल के पैसे दिए हैं, या आपके बच्चे हैं, तो भी यह घोषणा देना फ़ायदेमंद है। इससे **पैसे वापस (rimborso)** मिल सकते हैं।

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = साल की कमाई का सर्टिफ़िकेट
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-vnum8 = वसंत में हर मालिक से [साल की कमाई का सर्टिफ़िकेट (Certificazione Unica)][1] माँगें।
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
l-78hhc = रसीदें इकट्ठी करें। दवा या डॉक्टर के पैसे देते समय स्वास्थ्य कार्ड (tessera sanitaria) दिखाएँ।
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-rkf2e = किसी [CAF (टैक्स में मदद के दफ़्तर)][1] में समय लें।
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = किसी दूसरे को अधिकार देने का काग़ज़
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-c7gay = अधिकार देने के काग़ज़ (delega) पर दस्तख़त करें। CAF आपके साथ हिसाब तैयार करता है।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-4d2z4 = या ख़ुद { $web } वेबसाइट पर करें, [SPID या CIE][1] से।

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = यह साल में एक बार होती है, आम तौर पर मई से सितंबर तक।

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-ngzi5 = वेबसाइट पर मुफ़्त है। CAF थोड़े पैसे ले सकता है: पहले पूछ लें।

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-mvnuc = परिवार के जो लोग आपके देश में रहते हैं, उनके कारण कभी-कभी कम टैक्स देना पड़ता है। अनुवाद किए हुए दस्तावेज़ चाहिए। CAF से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = अगर कुछ ग़लत हो
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-fbrp8 = Agenzia delle Entrate (टैक्स दफ़्तर) से चिट्ठी आई है? उसे फेंकें नहीं। तुरंत CAF ले जाएँ: जवाब देने के लिए दिन कम होते हैं।
