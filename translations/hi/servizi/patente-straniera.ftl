### Guidare con una patente straniera — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = विदेशी लाइसेंस से गाड़ी चलाना
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = आपका लाइसेंस कब तक मान्य है और उसे इटली के लाइसेंस से कैसे बदलें।
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = लाइसेंस; ड्राइविंग लाइसेंस; पतेंते; पातेंते; गाड़ी; ड्राइविंग टेस्ट; लाइसेंस बदलना; विदेशी लाइसेंस; लाइसेंस कन्वर्ट; गाड़ी चलाना; ड्राइविंग; कार
# it: la patente straniera, con la traduzione se serve
f-zxr6i = विदेशी लाइसेंस, ज़रूरत हो तो अनुवाद के साथ
# it: il certificato del medico per la patente
f-73udf = लाइसेंस के लिए डॉक्टर का प्रमाणपत्र
# it: la patente italiana
f-svieq = इटली का लाइसेंस
# it: Anche con una scuola guida, a pagamento.
f-utvsg = पैसे देकर ड्राइविंग स्कूल (scuola guida) के साथ भी।
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = आपका लाइसेंस इटली में मान्य हो सकता है, पर हमेशा उम्र भर के लिए नहीं।

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = उसके लिए जो इटली में रहता है और जिसके पास दूसरे देश का लाइसेंस है।

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **यूरोपीय संघ के किसी देश का लाइसेंस।** अपनी अंतिम तारीख़ तक मान्य है। फिर इटली का माँगें।
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = निवास का पंजीकरण
p-4y6bx = यूरोपीय संघ के किसी देश के लाइसेंस पर अंतिम तारीख़ नहीं है? इटली में निवास के पंजीकरण के **2 साल** बाद उसे बदलवाएँ।
# it: **Patente di un altro Paese.**
p-k26wk = **दूसरे देश का लाइसेंस।**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = निवास का पंजीकरण
l-6x5ka = निवास का पंजीकरण होने से **एक साल** तक आप गाड़ी चला सकते हैं। आम तौर पर आधिकारिक अनुवाद या अंतरराष्ट्रीय ड्राइविंग परमिट भी चाहिए।
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = { $web } वेबसाइट पर देखें कि क्या आपके देश का इटली के साथ समझौता है।
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = निवास का पंजीकरण
l-nu96d = **अगर समझौता है**, तो Motorizzazione (लाइसेंस के दफ़्तर) से लाइसेंस बदलवाएँ। अगर इटली में निवास के पंजीकरण (residenza) से पहले आपके पास लाइसेंस था, तो आम तौर पर परीक्षा दोबारा नहीं देनी होती।
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **अगर समझौता नहीं है**, तो आपको इटली में परीक्षा देनी होगी: पहले लिखित, फिर गाड़ी चलाने की।
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = निवास का पंजीकरण
p-d8neu = निवास के पंजीकरण के एक साल बाद यूरोपीय संघ से बाहर के देश का लाइसेंस काफ़ी नहीं रहता। जो फिर भी गाड़ी चलाता है, उस पर बहुत बड़ा जुर्माना लग सकता है।

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = निवास का पंजीकरण
p-ek88m = निवास के पंजीकरण के बाद का एक साल ख़त्म होने का इंतज़ार न करें। देशों के साथ समझौते बदलते हैं: शुरू करने से पहले सूची देख लें।
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = अगर समझौता है, तो जितनी जल्दी हो सके लाइसेंस बदलवाएँ: कुछ साल बाद परीक्षा देनी पड़ सकती है।

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Motorizzazione की फ़ीस, डॉक्टर और अनुवाद के पैसे लगते हैं। क़ीमतें { $web } वेबसाइट पर हैं। अगर ड्राइविंग स्कूल जाते हैं, तो ख़र्च पहले लिखकर (preventivo) माँगें।

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = लिखित परीक्षा आम तौर पर इतालवी में होती है। Motorizzazione से पूछें कि क्या दूसरी भाषाएँ या मदद है।

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = अगर कुछ ग़लत हो
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = लाइसेंस बेचने वालों या आसान परीक्षा का वादा करने वालों से सावधान रहें। यह ख़रीदने वाले के लिए भी अपराध है।
