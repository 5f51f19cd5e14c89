### Non riesci a pagare l'affitto, e non è colpa tua — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = किराया नहीं दे पा रहे, और इसमें आपकी ग़लती नहीं है
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = मजबूरी में किराया न दे पाना
summary = काम छूट गया या आप बीमार हैं तो क्या करें: मजबूरी में किराया न दे पाना (morosità incolpevole)।
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = मजबूरी में किराया न दे पाना
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: contributo → { -contributi } = पेंशन और बीमे के पैसे
keywords = किराया बाक़ी; किराया नहीं दे सकते; मकान ख़ाली; किराए में मदद; मोरोसिता
# it: il contratto di affitto registrato
f-is3gj = किराए का दर्ज (रजिस्टर) कॉन्ट्रैक्ट
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
f-im4ty = जो हुआ उसका सबूत: नौकरी से निकाला जाना, बीमारी, अलगाव
# it: le lettere del proprietario o del tribunale
f-p2jwe = मकान मालिक या अदालत (tribunale) की चिट्ठियाँ
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = पेंशन और बीमे के पैसे
f-qttwb = पैसों की मदद या मकान मालिक से समझौता
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = मजबूरी में किराया न दे पाना
p-i343g = अगर आप काम छूटने या बीमारी के कारण किराया नहीं दे पाते, तो इसे [मजबूरी में किराया न दे पाना (morosità incolpevole)][1] कहते हैं। इसके लिए मदद मिल सकती है।

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = उनके लिए जिनका कॉन्ट्रैक्ट दर्ज है और जिनके पैसे बहुत कम हो गए हैं। कारण ये हो सकते हैं, जैसे:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
l-42xs5 = नौकरी से निकाला जाना या काम के घंटे कम होना
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = गंभीर बीमारी
# it: separazione
# note: voce 3 di 4
l-x9d4d = पति-पत्नी का अलग होना
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = कमाने वाले व्यक्ति की मौत

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = मकान मालिक से **तुरंत बात करें**। किस्तों में पैसे देने को कहें। समझौता लिखकर करें।
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = अपने Comune की [सामाजिक सेवाओं (servizi sociali)][1] के पास जाएँ। पूछें कि क्या अभी किराया देने के लिए कोई मदद मिल रही है।
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-db6we = [ISEE][1] माँगें, आज की हालत वाला (corrente) भी।
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
l-em8vb = हर महीने जितना हो सके, उतना दें। रसीदें सँभालकर रखें।
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = अगर अदालत से कोई चिट्ठी आए, तो पढ़ें [क्या करें][1]।

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = ये मदद तभी मिलती है जब Comune के पास पैसे हों। बार-बार पूछें और Comune की सूचनाएँ देखें।

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = Crema में [घर की इन आपात समस्याओं][1] के लिए एक प्रोजेक्ट है। Comune से पूछें कि वह चालू है या नहीं।

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = अगर कुछ ग़लत हो
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = सिर्फ़ मकान मालिक के कहने पर घर न छोड़ें। आपको सिर्फ़ **जज** निकाल सकता है। अगर मकान मालिक ताला बदल दे, तो पुलिस को फ़ोन करें।
