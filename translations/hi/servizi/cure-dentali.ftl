### Andare dal dentista — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = दाँतों के डॉक्टर के पास जाना
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
summary = दाँत का दर्द और दाँतों का इलाज: स्वास्थ्य सेवा किसके पैसे देती है और कहाँ पूछें।
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = दाँतों का डॉक्टर; दांत का डॉक्टर; डेंटिस्ट; देंतीस्ता; दाँत दर्द; दांत दर्द; दाँत में दर्द; दाढ़ में दर्द; दाँत; दांत; दाढ़; टूटा दाँत; दाँत निकलवाना; दाँत में कीड़ा; दाँत भरवाना; मसूड़े; मसूड़ों में सूजन; दाँतों के तार; नक़ली दाँत; सड़ा दाँत
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-qapvt = स्वास्थ्य कार्ड या STP कोड
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: cup → { -cup } = डॉक्टर और जाँच की बुकिंग का दफ़्तर
f-eb3k7 = { -ricetta }, अगर बुकिंग का दफ़्तर (CUP) माँगे
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
f-3gim2 = इलाज की फ़ीस से छूट (esenzione) का काग़ज़, अगर आपके पास है
# it: una visita dal dentista o una cura urgente
f-6s443 = दाँतों के डॉक्टर की जाँच या तुरंत इलाज
# it: emergenza
f-4n43d = आपात स्थिति
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
p-2d8bg = [Servizio sanitario (स्वास्थ्य सेवा)][1] दाँतों के इलाज के सिर्फ़ एक हिस्से के पैसे देती है। बाक़ी इलाज के लिए आप दाँतों के प्राइवेट डॉक्टर के पास जाते हैं और पैसे ख़ुद देते हैं।

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
p-ksq57 = स्वास्थ्य सेवा यह देती है:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = सबको: दाँतों के डॉक्टर की एक जाँच, और तेज़ दर्द, इन्फ़ेक्शन या ख़ून बहने पर **तुरंत इलाज**
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = 0 से 14 साल के बच्चों को: जाँच और कुछ इलाज
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = सेहत या पैसों की वजह से मुश्किल में पड़े लोगों को: दूसरे इलाज। नियम हर क्षेत्र (Regione) में अलग हैं: पूछें
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-kmyg4 = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = साँस लेने में तकलीफ़ है या कुछ निगला नहीं जा रहा? तुरंत { $phone } पर फ़ोन करें।
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-zmxcw = चेहरा सूजा है और बुख़ार है, या ख़ून रुक नहीं रहा: तुरंत [अस्पताल की इमरजेंसी (pronto soccorso)][1] जाएँ।
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-7mwta = हादसे में दाँत निकल गया? तुरंत { -pronto-soccorso } जाएँ। दाँत को थोड़े दूध में रखकर साथ ले जाएँ।
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-255vg = दाँत में दर्द है? [फ़ैमिली डॉक्टर][1] से पूछें। बच्चे के लिए [बच्चों के डॉक्टर (pediatra)][2] से पूछें।
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = बताएँ कि दर्द कब से है और आप कौन-सी दवाएँ लेते हैं। बताएँ कि क्या आप गर्भवती हैं या आपको कोई एलर्जी है।
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
l-6hgib = पूछें कि आपका किस इलाज पर अधिकार है और क्या [डॉक्टर की पर्ची (ricetta)][1] चाहिए।
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = डॉक्टर और जाँच की बुकिंग का दफ़्तर
l-2qcca = [CUP (बुकिंग के दफ़्तर)][1] में या { $web } वेबसाइट पर समय लें। पढ़ें: [समय कैसे लें][2]। अगर बहुत दर्द है, तो बताएँ।
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
l-yjkhi = स्वास्थ्य सेवा आपके इलाज के पैसे नहीं देती? दाँतों का कोई प्राइवेट डॉक्टर ढूँढें।
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = इलाज से पहले दाँतों के प्राइवेट डॉक्टर से लिखित **preventivo** (ख़र्च का अनुमान) माँगें। उसमें लिखा होता है कि कौन-सा इलाज होगा और कितने पैसे लगेंगे।

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
# term: ticket → { -ticket } = इलाज की फ़ीस
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
p-bcrdh = स्वास्थ्य सेवा में आम तौर पर [इलाज की फ़ीस (ticket)][1] देनी होती है। पूछें कि क्या आपको [इलाज की फ़ीस से छूट (esenzione)][2] का अधिकार है। अगर स्वास्थ्य सेवा में आपका नाम नहीं लिखा है, तो पहले पूछ लें।
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = दाँतों के प्राइवेट डॉक्टर के यहाँ सारे पैसे आप ख़ुद देते हैं। आप कई डॉक्टरों से ख़र्च का अनुमान माँग सकते हैं। पूछें कि क्या किस्तों में पैसे दे सकते हैं।
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
# term: dichiarazione dei redditi → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-zd5n9 = कार्ड से या बैंक से पैसे भेजकर भुगतान करें और रसीदें सँभालकर रखें। इस तरह [टैक्स की घोषणा (dichiarazione dei redditi)][1] में आपका टैक्स कम हो सकता है। [CAF (टैक्स में मदद के दफ़्तर)][2] से पूछें।

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = बिना परमिट इलाज का कोड
l-kccxa = **आपके पास परमिट नहीं है?** [STP][1] कोड से तुरंत और ज़रूरी इलाज मिलता है, दाँतों का भी। पढ़ें: [कैसे माँगें][2]।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **रात है या रविवार है?** पढ़ें [क्या करें][1]।
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
l-ptpau = **दाँतों के तार या नक़ली दाँत?** स्वास्थ्य सेवा इनके पैसे सिर्फ़ कुछ मामलों में देती है। पहले पूछ लें।
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **इतालवी अच्छी तरह नहीं आती?** समय लेते हुए पूछें कि क्या [मध्यस्थ (mediatore)][1] है। बच्चों से अनुवाद न करवाना अच्छा है।

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = अगर कुछ ग़लत हो
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = तारीख़ आने में बहुत समय है और तकलीफ़ बढ़ गई है? डॉक्टर के पास फिर जाएँ।
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = इलाज के लिए पैसे नहीं हैं? [सामाजिक सेवाओं (servizi sociali)][1] से पूछें।
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = इलाज सिर्फ़ दाँतों के उसी डॉक्टर से कराएँ जिसका नाम **albo** (दाँतों के डॉक्टरों की सरकारी सूची) में है। शक हो, तो अपने डॉक्टर से पूछें।
