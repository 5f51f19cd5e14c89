### Sposarsi o separarsi in Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = इटली में शादी करना या अलग होना
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Comune में शादी (matrimonio civile) के दस्तावेज़, और अलग होना चाहें तो किससे पूछें।
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
keywords = ???
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
f-3u223 = ???
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = ???
# it: l'atto di matrimonio
f-nkdhx = ???
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = ???

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = ???

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = जन्म, शादी और मौत का दफ़्तर
l-xtcvc = ???
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
l-ixmix = ???
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = ???
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = ???
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = ???

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-2c8dk = ???
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = ???
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte si può fare in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = नाबालिग़
l-48zzy = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = अगर कुछ ग़लत हो
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = कोई आपको शादी के लिए मजबूर नहीं कर सकता, आपके माता-पिता भी नहीं। यह **अपराध** है। [हिंसा विरोधी नंबर][1] पर मदद माँगें।
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-wiwiw = ???
