### Primo permesso di soggiorno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
title = पहला निवास परमिट
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = परमिट पाने के लिए इटली में पहले दिनों में क्या करें।
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = प्रवेश वीज़ा
# term: kit postale → { -kit-postale } = डाकख़ाने का फ़ॉर्मों वाला लिफ़ाफ़ा
# term: sportello unico → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
keywords = पहला परमिट; परमेसो; सजोर्नो; अभी आया; वीज़ा; आठ दिन; डाकख़ाने का लिफ़ाफ़ा
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = यात्रा के कारण के दस्तावेज़: काम, परिवार या पढ़ाई
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-48t9t = आवेदन की रसीद
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
f-bitw4 = निवास परमिट
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = उन डाकख़ानों में जहाँ Sportello Amico है।
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-cjhk6 = अगर आप इटली में तीन महीने से ज़्यादा रहते हैं, तो आपको [निवास परमिट (permesso di soggiorno)][1] चाहिए। पहुँचते ही इसे माँगें।

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = प्रवेश वीज़ा
p-edaqn = उनके लिए जो यूरोपीय संघ के नागरिक नहीं हैं और [वीज़ा (visto)][1] लेकर आए हैं। अगर आप यूरोपीय संघ के नागरिक हैं, तो [आपके लिए पन्ना][2] पढ़ें।

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = आम तौर पर आपके पास इटली में आने के दिन से **8 कामकाजी दिन** होते हैं। आख़िरी दिन का इंतज़ार न करें।
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = प्रवेश वीज़ा
l-2rssb = देखें कि वीज़ा पर क्या लिखा है।
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-xcuif = अगर काम या परिवार लिखा है, तो तुरंत [Sportello unico per l'immigrazione (प्रांत के इमिग्रेशन दफ़्तर)][1] से संपर्क करें। वह आपको फ़ॉर्म देता है। काम के मामले में मालिक भी इसका ध्यान रखता है।
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = बाक़ी मामलों में डाकख़ाने से [फ़ॉर्मों वाला लिफ़ाफ़ा (kit postale)][1] माँगें।
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-ddfyk = फ़ॉर्म भरें। [patronato (मुफ़्त मदद का दफ़्तर)][1] आपकी मदद करता है।
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = पासपोर्ट
l-93cfq = खुला लिफ़ाफ़ा उस डाकख़ाने में दें जहाँ Sportello Amico है। पासपोर्ट साथ ले जाएँ।
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-yewfa = पैसे दें और रसीद और मुलाक़ात के समय वाला काग़ज़ सँभालकर रखें।
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: impronte digitali → { -impronte-digitali } = उँगलियों के निशान
l-skiup = मुलाक़ात के दिन [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] जाएँ। वहाँ आपके [उँगलियों के निशान (impronte digitali)][2] लिए जाते हैं।
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-gapwn = परमिट तैयार होने पर उसे लेने दोबारा Questura जाएँ।
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: passaporto → { -passaporto } = पासपोर्ट
p-dvnca = [रसीद (ricevuta)][1] और पासपोर्ट हमेशा अपने साथ रखें। रसीद साबित करती है कि आपने परमिट माँगा है।

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-86t2e = क़ानून में जवाब का समय तय है: Questura से पूछें। अक्सर ज़्यादा समय लगता है।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
# term: bollettino → { -bollettino } = डाकख़ाने में पैसे जमा करने का फ़ॉर्म
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-as276 = आपको [सरकारी टैक्स का टिकट (marca da bollo)][1], [डाकख़ाने में पैसे जमा करने का फ़ॉर्म (bollettino)][2] और डाकख़ाने की सेवा के पैसे देने होते हैं। bollettino के पैसे परमिट की अवधि के हिसाब से बदलते हैं। क़ीमत डाकख़ाने या patronato से पूछें।

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
l-pr4vv = जो सुरक्षा माँगता है, उसका रास्ता अलग है: [शरण (asilo)][1] वाला पन्ना पढ़ें।
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = नाबालिग़
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-8ybvk = नाबालिग़ बच्चे माता-पिता के आवेदन में शामिल होते हैं। patronato से पूछें कि कौन-से फ़ॉर्म चाहिए।
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = इटली में घुलने-मिलने का समझौता
l-z7ivm = अगर आपकी उम्र 16 साल से ज़्यादा है, तो आम तौर पर आप [इटली में घुलने-मिलने के समझौते (accordo di integrazione)][1] पर भी दस्तख़त करते हैं।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-gkxva = **रसीद पर सफ़र करना चाहते हैं?** इस पर पाबंदियाँ हैं, ख़ास तौर पर दूसरे यूरोपीय देशों में। पहले Questura से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = अगर कुछ ग़लत हो
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: ricorso → { -ricorso } = जज के पास अपील
p-28ztm = दिन निकल गए? फिर भी माँगें, और पहले किसी patronato से सलाह लें। अगर आपको लिखित इनकार मिले, तो अपील के लिए दिन कम होते हैं। काग़ज़ तुरंत वकील के पास ले जाएँ: उसके पैसे [सरकार दे सकती है][1]।
