### Emergenza: chiama il 112 — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = आपात स्थिति: 112 पर फ़ोन करें
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = एम्बुलेंस, दमकल, पुलिस और carabinieri, सबके लिए एक ही नंबर।
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
keywords = एम्बुलेंस; पुलिस; आग; दमकल; एक्सीडेंट; इमरजेंसी; मदद; 118; 115; 113; बचाओ; मुझे बचाओ; मेरी मदद करो; मर रहा हूँ; मुझे मार डालेगा; साँस नहीं ले रहा; सांस नहीं आ रही; दम घुट रहा; दिल का दौरा; हार्ट अटैक; सीने में दर्द; लकवा; स्ट्रोक; ओवरडोज़; ख़ून बह रहा; खून; बेहोश; ज़हर; ख़तरा; आत्महत्या; फायर ब्रिगेड; चोर; आग लगी; 911; गैस की गंध; गैस लीक; लापता; लापता व्यक्ति; अपहरण; मुझे मारना चाहता है; 112; मर रही हूँ; मेरी बेटी गायब है; बेटी लापता; मेरा बेटा नहीं मिल रहा; बेटा खो गया; बेटा गायब हो गया; गुमशुदा व्यक्ति
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = एम्बुलेंस, दमकल या पुलिस का आना
# it: emergenza
f-m6hdz = आपात स्थिति
# it: cure non urgenti
f-p9gv6 = बिना आपात स्थिति का इलाज
# it: Solo dove il numero è attivo.
f-wi3s5 = सिर्फ़ वहाँ जहाँ यह नंबर चालू है।
# it: violenza e stalking
f-ify8u = हिंसा और पीछा करना
# it: bambini in pericolo
f-hs492 = ख़तरे में बच्चे
# it: tratta
# term: tratta → { -tratta } = मानव तस्करी
f-fjxa2 = मानव तस्करी
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = बड़ा ख़तरा हो तो { $phone } पर फ़ोन करें। दिन में भी और रात में भी कोई व्यक्ति जवाब देता है।

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = सबके लिए। आप बिना दस्तावेज़ के भी फ़ोन कर सकते हैं।

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = अगर किसी की जान को ख़तरा है, तो तुरंत { $phone-emergenza } पर फ़ोन करें। इंतज़ार न करें।
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = { $phone-emergenza } पर फ़ोन करें। कॉल **मुफ़्त** है।
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = बताएँ कि आप कहाँ हैं: शहर या गाँव, गली, मकान नंबर।
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = बताएँ कि क्या हो रहा है और कितने लोगों को तकलीफ़ है।
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = सवालों के जवाब दें। फ़ोन पहले ख़ुद न काटें।

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = अगर आप फ़ोन नहीं कर सकते, तो पास के किसी व्यक्ति से कहें कि आपके लिए फ़ोन करे।

## Altri numeri

# it: Altri numeri
t-eaqza = दूसरे नंबर
# it: Che cosa succede
c-vdfnq = क्या हो रहा है
# it: Numero
c-vgt4u = नंबर
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = आपको डॉक्टर चाहिए, पर आपात स्थिति नहीं है।
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = कोई आप पर हिंसा करता है या आपका पीछा करता है।
# it: Un bambino è in pericolo.
c-a2awk = कोई बच्चा ख़तरे में है।
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = कोई आपका शोषण करता है या आपको ज़बरदस्ती रोककर रखता है।
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = बिना आपात स्थिति वाले इलाज का नंबर सिर्फ़ कुछ इलाक़ों में काम करता है। हिंसा के बारे में [हिंसा विरोधी नंबर वाला पन्ना][1] भी पढ़ें।
