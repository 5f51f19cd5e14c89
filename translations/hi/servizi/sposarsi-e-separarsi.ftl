### Sposarsi o separarsi in Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = इटली में शादी करना या अलग होना
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Comune में शादी (matrimonio civile) के दस्तावेज़, और अलग होना चाहें तो किससे पूछें।
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
keywords = शादी; कोर्ट मैरिज; विवाह; तलाक़; अलग होना; नुल्ला ओस्ता; शादी का प्रमाणपत्र; मात्रिमोनियो
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
f-3u223 = आपके कॉन्सुलेट से शादी की मंज़ूरी का काग़ज़ (nulla osta al matrimonio)
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = जन्म का प्रमाणपत्र, अगर Comune माँगे
# it: l'atto di matrimonio
f-nkdhx = शादी का प्रमाणपत्र
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = सरकारी शादी (matrimonio civile) Comune में होती है। यह दो वयस्कों की **अपनी मर्ज़ी** का फ़ैसला है।

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = उसके लिए जिसकी उम्र कम से कम 18 साल है और जो इस समय शादीशुदा नहीं है। एक ही लिंग के दो लोग **unione civile** (सिविल यूनियन) कर सकते हैं।

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = जन्म, शादी और मौत का दफ़्तर
l-xtcvc = [जन्म, शादी और मौत के दफ़्तर (stato civile)][1] जाएँ। पूछें कि कौन-से दस्तावेज़ चाहिए।
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
l-ixmix = अपने [कॉन्सुलेट (consolato)][1] से शादी का **nulla osta** (मंज़ूरी का काग़ज़) माँगें। उसमें लिखा होता है कि आप शादी कर सकते हैं।
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = दस्तावेज़ Comune ले जाएँ। अगर अच्छी तरह समझ नहीं आता, तो दुभाषिया माँगें।
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = Comune **pubblicazioni** (शादी की सूचना) निकालता है: वह लिखता है कि आप दोनों शादी करना चाहते हैं।
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = दिन तय करें। गवाह ज़रूरी हैं।

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-2c8dk = **शरणार्थी हैं?** कॉन्सुलेट न जाएँ। Comune से पूछें कि उसकी जगह कौन-सा दस्तावेज़ चाहिए।
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **विदेश में शादी हुई?** Comune से पूछें कि वह शादी इटली में कैसे मान्य होगी।
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = नाबालिग़
l-48zzy = **अलग होना चाहते हैं?** अगर दोनों सहमत हैं और नाबालिग़ बच्चे नहीं हैं, तो कभी-कभी यह Comune में हो सकता है। बाक़ी मामलों में [वकील][1] चाहिए।

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = अगर कुछ ग़लत हो
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = कोई आपको शादी के लिए मजबूर नहीं कर सकता, आपके माता-पिता भी नहीं। यह **अपराध** है। [हिंसा विरोधी नंबर][1] पर मदद माँगें।
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-wiwiw = अगर अलग हो रहे हैं, तो वकील से पूछें कि आपके निवास परमिट का क्या होगा।
