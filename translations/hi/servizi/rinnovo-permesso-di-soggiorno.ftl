### Rinnovo del permesso di soggiorno alla posta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
title = डाकख़ाने में निवास परमिट नया करवाना
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = डाकख़ाने के लिफ़ाफ़े से परमिट नया करवाने का आवेदन कैसे दें।
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = डाकख़ाने का फ़ॉर्मों वाला लिफ़ाफ़ा
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
keywords = परमिट नया करवाना; रिन्यू; रिन्नोवो; पीला लिफ़ाफ़ा; परमेसो; सजोर्नो; रसीद; फिंगरप्रिंट; परमिट में कितना समय; सजोर्नो कब आएगी; परमिट का इंतज़ार; परमिट ख़त्म; परमिट रिन्यू
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = काम, पढ़ाई या परिवार के दस्तावेज़
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-6r4sv = आवेदन की रसीद
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
f-8jprz = नया किया हुआ निवास परमिट
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = उन डाकख़ानों में जहाँ Sportello Amico है।
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-g93k4 = निवास परमिट की एक अंतिम तारीख़ होती है। इटली में रहने के लिए उसे **नया करवाने (rinnovo)** का आवेदन देना ज़रूरी है।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-v53uw = उनके लिए जिनका निवास परमिट ख़त्म होने वाला है। यूरोपीय संघ के नागरिकों को परमिट की ज़रूरत नहीं है।

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = उस डाकख़ाने में जाएँ जहाँ Sportello Amico है।
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = परमिट के लिए [फ़ॉर्मों वाला लिफ़ाफ़ा (kit postale)][1] माँगें। लिफ़ाफ़ा मुफ़्त है।
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-rkb8s = फ़ॉर्म भरें। [patronato (मुफ़्त मदद का दफ़्तर)][1] आपकी मदद कर सकता है।
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
l-vw9zs = तंबाकू की दुकान (tabaccaio) से [सरकारी टैक्स का टिकट (marca da bollo)][1] ख़रीदें।
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = पासपोर्ट
l-q3gqw = **खुला** लिफ़ाफ़ा फ़ोटोकॉपियों के साथ डाकख़ाने ले जाएँ। पासपोर्ट भी ले जाएँ।
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-emi4m = पैसे दें और रसीद सँभालकर रखें। मुलाक़ात के समय वाला काग़ज़ भी रखें।
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
l-mv3rm = मुलाक़ात के दिन [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] जाएँ। वहाँ आपके [उँगलियों के निशान (impronte)][2] लिए जाते हैं।
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-747aa = परमिट तैयार होने पर उसे लेने Questura जाएँ।
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-k8bb9 = डाकख़ाने की [रसीद (ricevuta)][1] हमेशा अपने साथ रखें। रसीद से आप इंतज़ार के दौरान इटली में रह सकते हैं और काम कर सकते हैं।

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-v463f = परमिट नया करवाने का आवेदन अंतिम तारीख़ से कम से कम साठ दिन पहले दें। क़ानून में जवाब का समय तय है: Questura से पूछें। अक्सर ज़्यादा समय लगता है।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-9rsp8 = ख़त्म हो चुका है? अंतिम तारीख़ के बाद **60 दिनों** के अंदर आप अब भी परमिट नया करवाने का आवेदन दे सकते हैं। उसके बाद [देश से निकालने का आदेश (espulsione)][1] मिलने का ख़तरा है।

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
# term: bollettino → { -bollettino } = डाकख़ाने में पैसे जमा करने का फ़ॉर्म
p-hrvf7 = आपको सरकारी टैक्स का टिकट (marca da bollo), [डाकख़ाने में पैसे जमा करने का फ़ॉर्म (bollettino)][1] और डाकख़ाने की सेवा के पैसे देने होते हैं। bollettino के पैसे परमिट की अवधि के हिसाब से बदलते हैं। क़ीमत डाकख़ाने से पूछें।

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-f38uy = कुछ परमिट डाकख़ाने से नहीं होते। उन मामलों में Questura जाएँ। अगर शक हो, तो किसी patronato (मुफ़्त मदद के दफ़्तर) से पूछें।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-w23nf = **रसीद पर सफ़र करना चाहते हैं?** इस पर पाबंदियाँ हैं, ख़ास तौर पर दूसरे यूरोपीय देशों में। पहले Questura से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = अगर कुछ ग़लत हो
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-2yqjh = **ख़त्म हो चुका है?** तुरंत किसी patronato के पास जाएँ। जितनी देर करेंगे, उतना मुश्किल होगा।
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = काम ढूँढने का परमिट
l-dtihf = **काम छूट गया?** इसके लिए [काम ढूँढने का परमिट (attesa occupazione)][1] है।
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: preavviso di rigetto → { -preavviso-di-rigetto } = इनकार से पहले की चिट्ठी
l-3xzb5 = **कोई चिट्ठी आई?** Questura आपसे और दस्तावेज़ माँग सकती है या बता सकती है कि वह इनकार करने की सोच रही है ([इनकार से पहले की चिट्ठी, preavviso di rigetto][1])। जवाब देने के लिए दिन कम होते हैं।
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **पता नहीं कि चिट्ठी का क्या करें?** [चिट्ठियों का पन्ना][1] पढ़ें।
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **इनकार मिला?** काग़ज़ उसी दिन [वकील][1] के पास ले जाएँ।

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = हर क़दम कहाँ होता है
# it: Dove
c-git2k = कहाँ
# it: Che cosa fai
c-vhx55 = आप क्या करते हैं
# it: Patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
c-nnzm9 = Patronato (मुफ़्त मदद का दफ़्तर)
# it: Chiedi aiuto per i moduli.
c-hd5jv = फ़ॉर्म के लिए मदद माँगें।
# it: Ufficio postale
c-tsmvk = डाकख़ाना
# it: Consegni la domanda e paghi.
c-crjui = आप आवेदन जमा करते हैं और पैसे देते हैं।
# it: Questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
c-zm53w = Questura (पुलिस का इमिग्रेशन दफ़्तर)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = उँगलियों के निशान
c-scskx = आप उँगलियों के निशान देते हैं और परमिट लेते हैं।
