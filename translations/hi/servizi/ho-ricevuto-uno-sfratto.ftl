### Hai ricevuto uno sfratto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
title = आपको मकान ख़ाली करने का आदेश मिला है
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = जब घर के बारे में अदालत की चिट्ठी आए, तो क्या करें।
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = अदालत का कर्मचारी
keywords = मकान ख़ाली; घर से निकालना; अदालत; स्फ्रातो; हरी चिट्ठी; कोर्ट की चिट्ठी; अदालत की चिट्ठी; घर से निकाल रहे हैं; मकान मालिक; घर से निकाल दिया; घर ख़ाली करने का नोटिस; घर छोड़ना पड़ेगा; बेदख़ली
# it: la lettera del tribunale
f-9c37p = अदालत की चिट्ठी
# it: il contratto di affitto
f-p4a2n = किराए का कॉन्ट्रैक्ट
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
f-h7qcc = दिए हुए पैसों की रसीदें
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-yyanw = ISEE, अगर है
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = एक वकील और ज़्यादा समय, अगर जज दे
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **सिर्फ़ जज** आपको घर से निकाल सकता है। मकान मालिक ताला नहीं बदल सकता और बिजली या पानी नहीं काट सकता।
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
p-d3jgf = [मकान ख़ाली करने का आदेश (sfratto)][1] घर छोड़ने का जज का आदेश है। यह एक दिन में नहीं होता।

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = अदालत का कर्मचारी
p-j7whs = उसके लिए जिसे अदालत (tribunale) या [अदालत के कर्मचारी (ufficiale giudiziario)][1] की चिट्ठी मिली है।

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = रजिस्टर्ड चिट्ठी
p-wx4h4 = चिट्ठियाँ और [रजिस्टर्ड चिट्ठियाँ (raccomandata)][1] **हमेशा** खोलें। अगर आप जज के पास नहीं जाते, तो वह आपकी बात सुने बिना फ़ैसला करता है।
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = अदालत की पेशी
l-utaxn = चिट्ठी पर [अदालत की पेशी (udienza)][1] का दिन देखें।
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = तुरंत वकील ढूँढें। उसके पैसे [सरकार दे सकती है][1]।
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = चिट्ठी लेकर [सामाजिक सेवाओं (servizi sociali)][1] के पास जाएँ।
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = अदालत की पेशी
l-tm5hh = पेशी के दिन अदालत जाएँ, डर लगे तब भी।
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = अगर आप पैसे दे सकते हैं, तो जज से **termine di grazia** (पैसे चुकाने की मोहलत) माँगें। आम तौर पर सारे पैसे चुकाने के लिए 90 दिन मिलते हैं।
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = अगर जज कहे कि आपको घर छोड़ना है, तो वह एक तारीख़ तय करता है। अगर घर में बच्चे, बीमार या बुज़ुर्ग हैं, तो और समय माँगें।

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = ज़्यादा समय, मकान मालिक से समझौता या Comune की मदद।

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: sindacato → { -sindacato } = मज़दूर यूनियन
l-36hs5 = **Disdetta (कॉन्ट्रैक्ट आगे न बढ़ाने की चिट्ठी)।** यह उस मकान मालिक की चिट्ठी है जो कॉन्ट्रैक्ट आगे नहीं बढ़ाना चाहता। यह अभी मकान ख़ाली करने का आदेश (sfratto) नहीं है। इसे किराएदारों की यूनियन (sindacato) या वकील के पास ले जाएँ।
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
l-vjt8i = **कॉन्ट्रैक्ट ख़त्म होने पर मकान ख़ाली करने का आदेश।** यह उनके साथ भी होता है जिन्होंने हमेशा किराया दिया है। वकील से पूछें।
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = नाबालिग़
l-bma9u = **घर में नाबालिग़ या बीमार लोग हैं?** सबको बताएँ: जज, वकील, Comune।

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = अगर कुछ ग़लत हो
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = अदालत का कर्मचारी
p-dgwye = अदालत के कर्मचारी के आने का दिन पास है और आपके पास जगह नहीं है? उस दिन से पहले सामाजिक सेवाओं के पास दोबारा जाएँ। दस्तावेज़ और दवाएँ सुरक्षित रखें।
