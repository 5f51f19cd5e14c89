### Se qualcuno ti sfrutta o ti tiene con la forza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = अगर कोई आपका शोषण करता है या आपको ज़बरदस्ती रोककर रखता है
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = मानव तस्करी
summary = मुफ़्त नंबर, हमेशा चालू, मानव तस्करी के शिकार लोगों के लिए।
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = मानव तस्करी
# term: passaporto → { -passaporto } = पासपोर्ट
keywords = मानव तस्करी; शोषण; ज़बरदस्ती काम; एजेंट का क़र्ज़; पासपोर्ट छीना; ग़ुलामी; धंधा करवाते हैं; पासपोर्ट छीन लिया; मेरा पासपोर्ट ले लिया; मालिक के पास मेरा पासपोर्ट; धोखे से लाए
# it: ascolto, un posto sicuro e consigli
f-diyw7 = बातचीत, सुरक्षित जगह और सलाह
# it: tratta
# term: tratta → { -tratta } = मानव तस्करी
f-6gw2m = मानव तस्करी
# it: emergenza
f-as6fz = आपात स्थिति
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = कोई आपको ख़रीद नहीं सकता, बंद करके नहीं रख सकता और ज़बरदस्ती काम नहीं करवा सकता। इसमें आपकी ग़लती नहीं है।

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = उसके लिए जिसे देह का धंधा करने, काम करने, सड़क पर भीख माँगने या चोरी करने पर मजबूर किया जाता है। जो किसी की मदद करना चाहता है, वह भी फ़ोन कर सकता है।
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = आप **बिना दस्तावेज़** के भी फ़ोन कर सकते हैं।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = अगर आप अभी ख़तरे में हैं, तो { $phone-emergenza } पर फ़ोन करें।
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = सुरक्षित समय देखें। हो सके तो कोई दूसरा फ़ोन इस्तेमाल करें।
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = मानव तस्करी
l-3zf2u = { $phone-tratta } पर फ़ोन करें। यह **मुफ़्त** है, दिन में और रात में।
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = अपनी भाषा बताएँ। वहाँ मध्यस्थ हैं।
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = अपना नाम बताना ज़रूरी नहीं है।
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = वहाँ से जाना है या नहीं और कब जाना है, यह आप तय करते हैं।

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = बातचीत और सलाह
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = सुरक्षित जगह
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = डॉक्टर और वकील
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: denuncia → { -denuncia } = पुलिस में शिकायत
l-vv8dh = कुछ मामलों में सुरक्षा का **निवास परमिट**, चाहे आप शिकायत न करें

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **जो आपको यहाँ लाया, उसका आप पर क़र्ज़ है?** क़ानून में वह क़र्ज़ मान्य नहीं है।
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **आपसे कोई क़सम या रस्म करवाई?** आप इस बारे में बात कर सकते हैं: फ़ोन उठाने वाले ये बातें जानते हैं।
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = नाबालिग़
l-d257p = **नाबालिग़ हैं?** आपको और भी ज़्यादा सुरक्षा मिलती है।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = आपकी सुरक्षा के लिए
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = फ़ोन की सूची से यह कॉल मिटा दें। जो आपका शोषण करता है, उसे न बताएँ कि आप जाना चाहते हैं।
