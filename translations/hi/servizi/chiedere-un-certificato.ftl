### Chiedere un certificato in Comune — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Comune से प्रमाणपत्र माँगना
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: stato di famiglia → { -stato-di-famiglia } = परिवार का सर्टिफ़िकेट
summary = निवास, परिवार, जन्म: काग़ज़ कैसे मिले, घर बैठे भी।
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: stato di famiglia → { -stato-di-famiglia } = परिवार का सर्टिफ़िकेट
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
keywords = सर्टिफिकेट; प्रमाणपत्र; निवास का प्रमाणपत्र; परिवार का सर्टिफिकेट; जन्म प्रमाणपत्र; अनाग्राफे; चेर्तिफिकातो; ANPR
# it: il certificato
f-yneji = प्रमाणपत्र
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-hc4mn = SPID या CIE से वेबसाइट खुलती है।
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = Comune अपने रजिस्टर में लिखता है कि आप कहाँ रहते हैं, किसके साथ रहते हैं और कब पैदा हुए। **प्रमाणपत्र (certificato)** इस जानकारी की कॉपी है।

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-3qfja = उनके लिए जिनका [निवास का पंजीकरण (residenza)][1] इटली में है।

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = दफ़्तर से पूछें कि प्रमाणपत्र **किस काम के लिए** चाहिए।
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = ख़ुद लिखी हुई घोषणा
l-8j4w5 = किसी सरकारी दफ़्तर के लिए है? अक्सर [ख़ुद लिखी हुई घोषणा (autocertificazione)][1] काफ़ी होती है। सरकारी दफ़्तर आपसे प्रमाणपत्र नहीं माँग सकता।
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-7g368 = अगर सच में ज़रूरी है, तो [SPID या CIE][1] से { $web } वेबसाइट खोलें। प्रमाणपत्र डाउनलोड करें।
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
l-2hztf = अगर इंटरनेट नहीं चलाते, तो कोई दस्तावेज़ लेकर [निवासी पंजीकरण दफ़्तर (anagrafe)][1] जाएँ।

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
p-4iitq = कुछ प्रमाणपत्र मुफ़्त हैं, कुछ के लिए [सरकारी टैक्स का टिकट (marca da bollo)][1] चाहिए। यह इस पर निर्भर है कि प्रमाणपत्र किस काम के लिए है: इसीलिए दफ़्तर आपसे पूछता है।

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = विदेशी दस्तावेज़ पर मोहर: अटेस्टेशन और अपोस्टिल
l-q4v3p = **विदेश में पैदा हुए?** जन्म का प्रमाणपत्र उस देश से माँगें जहाँ आप पैदा हुए। फिर उसका अनुवाद और [मोहर (legalizzazione)][1] ज़रूरी है।
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-6z8bc = **आपके कॉन्सुलेट के लिए** ख़ास दस्तख़त वाला प्रमाणपत्र लग सकता है। पहले पूछ लें।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = अगर कुछ ग़लत हो
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: passaporto → { -passaporto } = पासपोर्ट
p-aydqq = नाम या तारीख़ ग़लत है? पासपोर्ट या जन्म का प्रमाणपत्र (atto di nascita) निवासी पंजीकरण दफ़्तर (anagrafe) ले जाएँ। ठीक करने को कहें।
