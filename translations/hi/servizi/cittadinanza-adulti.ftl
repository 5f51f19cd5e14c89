### Cittadinanza italiana per residenza o matrimonio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = नागरिकता
# term: residenza → { -residenza } = निवास का पंजीकरण
title = निवास या शादी से इटली की नागरिकता
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = नागरिकता
summary = नागरिकता कौन माँग सकता है और आवेदन कैसे भेजें।
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = नागरिकता
# term: passaporto → { -passaporto } = पासपोर्ट
keywords = नागरिकता; इटैलियन पासपोर्ट; दस साल; शपथ; B1; शादी; सिटीज़नशिप; नागरिकता नामंज़ूर; नागरिकता नहीं मिली; नागरिकता का इनकार; इटली की नागरिकता; नागरिकता में कितना समय
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = जन्म का प्रमाणपत्र, अनुवाद और मोहर (legalizzazione) के साथ
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = आपराधिक रिकॉर्ड के प्रमाणपत्र
f-p6t49 = आपके देश का आपराधिक रिकॉर्ड का प्रमाणपत्र (पुलिस क्लीयरेंस), अनुवाद और मोहर (legalizzazione) के साथ
# it: il titolo di italiano di livello B1
f-kdq7i = B1 स्तर की इतालवी का प्रमाणपत्र
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = आमदनी
f-whvsb = पिछले तीन साल की आमदनी का सबूत
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = नागरिकता
f-th55z = नागरिकता का आदेश (decreto)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-phvb8 = SPID या CIE से वेबसाइट खुलती है।
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = नागरिकता
# term: passaporto → { -passaporto } = पासपोर्ट
p-2w5br = इटली की [नागरिकता (cittadinanza)][1] से वोट का अधिकार और इतालवी पासपोर्ट मिलता है।

## A chi è rivolto

# it: Chi sei
c-3fjic = आप कौन हैं
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
c-w8jkd = निवास के पंजीकरण (residenza) के साल
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = यूरोपीय संघ से बाहर के देशों के नागरिक
# it: Cittadino dell'Unione europea
c-j2ixw = यूरोपीय संघ के नागरिक
# it: Rifugiato o apolide
c-8w549 = शरणार्थी या बिना किसी देश की नागरिकता वाले
# it: Sposato con una persona italiana, in Italia
c-c755j = इतालवी नागरिक से शादी हुई है, इटली में रहते हैं
# it: 2 dal matrimonio
c-tmg3x = शादी से 2
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = अगर आपके साझे बच्चे हैं, तो शादी के बाद का समय आधा काफ़ी है।
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-axdx9 = [निवास का पंजीकरण (residenza)][1] लगातार होना चाहिए। बीच में थोड़ा समय भी ख़ाली हो तो समस्या हो सकती है।

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = निवास का पंजीकरण
l-vkmdd = Comune में अपने सब सालों के निवास का पंजीकरण देख लें।
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = विदेशी दस्तावेज़ पर मोहर: अटेस्टेशन और अपोस्टिल
l-4tek3 = अपने देश से दस्तावेज़ मँगवाएँ। उनका अनुवाद और [मोहर (legalizzazione)][1] करवाएँ।
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
l-mmkc6 = B1 इतालवी का प्रमाणपत्र लें। जिसके पास लंबे समय का परमिट है, उसे आम तौर पर इसकी ज़रूरत नहीं है।
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
l-6x3ca = फ़ीस और टैक्स के टिकट (marca da bollo) के पैसे दें।
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-adty9 = आवेदन Ministero dell'Interno (गृह मंत्रालय) के पोर्टल पर भेजें। इसके लिए [SPID या CIE][1] चाहिए।
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
l-zkh6h = जब [Prefettura][1] आपको बुलाए, तो असली दस्तावेज़ ले जाएँ।
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = जब नागरिकता का आदेश आ जाए, तो **6 महीनों के अंदर** Comune में शपथ लें।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = क़ानून दफ़्तर को { $processing_time } देता है। समय तीन साल तक हो सकता है।

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
p-jsppk = आवेदन की फ़ीस है, और टैक्स का टिकट (marca da bollo) और अनुवाद के पैसे भी। फ़ीस कितनी है, यह मंत्रालय के पोर्टल पर है।

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = अगर कुछ ग़लत हो
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
# term: preavviso di rigetto → { -preavviso-di-rigetto } = इनकार से पहले की चिट्ठी
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-x35ws = अगर घर बदलें, तो Prefettura को बताएँ। अगर [इनकार से पहले की चिट्ठी (preavviso di rigetto)][1] मिले, तो जवाब देने के लिए आपके पास थोड़े दिन होते हैं। चिट्ठी तुरंत [patronato (मुफ़्त मदद के दफ़्तर)][2] या वकील के पास ले जाएँ।
