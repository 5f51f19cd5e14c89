### Pagare meno luce, gas, acqua e rifiuti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = बिजली, गैस, पानी और कूड़े के कम पैसे देना
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
summary = ISEE कम हो तो बिलों में छूट अपने आप मिलती है।
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
keywords = बिल; बिजली; गैस; पानी; कूड़ा; TARI; छूट; बोनस
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = बिजली, गैस या पानी का बिल
f-aekcy = परिवार के किसी सदस्य के नाम का बिल
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
f-pw88j = बिलों में छूट
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-rmvn5 = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-x5p9y = INPS, मोबाइल से
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
p-g6hg8 = कम पैसे वाले परिवार [बिल (bolletta)][1] के कम पैसे देते हैं। इस मदद को **bonus sociale** कहते हैं।

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-zknsy = उसके लिए जिसका [ISEE][1] कम है। सीमा बदलती है: CAF को पता होती है। बहुत बच्चों वाले परिवारों की सीमा ज़्यादा है।

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-7tak2 = हर साल [ISEE][1] माँगें।
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = देख लें कि बिजली, गैस या पानी परिवार के किसी सदस्य के नाम पर हैं।
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = दूसरे आवेदन की ज़रूरत नहीं है। छूट **अपने आप** मिलती है।
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
l-t7mix = बिलों में **bonus sociale** शब्द देखें।

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
p-uewgz = छूट कुछ महीनों के बाद शुरू होती है और एक साल चलती है। हर साल नया ISEE चाहिए।

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **इमारत की हीटिंग।** अगर गैस पूरी इमारत (condominio) की है, तो bonus किसी और तरीक़े से मिल सकता है।
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **बीमार व्यक्ति जिसके इलाज की मशीनें घर में हैं।** इसके लिए अलग bonus है। उसे Comune से माँगें।

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = अगर कुछ ग़लत हो
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = बिजली, गैस या पानी का बिल
p-izimm = पैसे नहीं दे पा रहे? बिल भेजने वाली कंपनी को **तुरंत** फ़ोन करें और किस्तों में पैसे देने को कहें। अगर देर करेंगे, तो बिजली या गैस काट सकते हैं।
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = अगर बिजली या गैस काटने की सूचना मिल चुकी है, तो [सामाजिक सेवाओं (servizi sociali)][1] के पास जाएँ। जो दरवाज़े पर आकर कॉन्ट्रैक्ट बदलवाना चाहे, उससे सावधान रहें: दस्तख़त न करें।
