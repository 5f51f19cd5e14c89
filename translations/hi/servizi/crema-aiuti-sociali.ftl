### Crema: aiuti contro povertà e per la casa — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: ग़रीबी और घर के लिए मदद
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = वे सामाजिक सेवाएँ जिनकी योजना Comune di Crema 28 संस्थाओं के साथ बनाता है।
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = मजबूरी में किराया न दे पाना
keywords = Crema; Cremasco; ग़रीबी; किराया; किराया बाक़ी; घर की मुश्किल; मोरोसिता; मदद
# it: aiuto per povertà, casa e lavoro
f-wadv8 = ग़रीबी, घर और काम की मुश्किल में मदद
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = मुश्किल में पड़े लोगों की मदद के लिए Comune di Crema 28 संस्थाओं के साथ काम करता है।

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = उसके लिए जो Crema में रहता है और जिसे पैसों, घर या काम की समस्या है। सेवाएँ पहले बच्चों वाले परिवारों की मदद करती हैं।

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = [Comune di Crema][1] जाएँ।
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = सामाजिक सेवाओं (servizi sociali) के बारे में पूछें और मिलने का समय लें।
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-jxkhu = अपनी समस्या के काग़ज़ ले जाएँ: चिट्ठियाँ, कॉन्ट्रैक्ट, [ISEE][1]।
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = पूछें कि आपका मामला कौन-सी संस्था देखती है।

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = प्रोजेक्ट में इन मददों की बात है:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ग़रीबी में मदद
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = क़ानूनी मदद: Comune से पूछें कि यह किसके लिए है और कैसे चलती है
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = काम ढूँढने में मदद
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = घर की आपात समस्याओं में मदद, ख़ास तौर पर अगर [आप किराया नहीं दे पा रहे और इसमें आपकी ग़लती नहीं है][1]

## Prima di andare

# it: Prima di andare
t-nravt = जाने से पहले
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = जिस ख़बर से यह पन्ना बना है, उस पर तारीख़ नहीं है। Comune से पूछें कि आज क्या चालू है।

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = अगर कुछ ग़लत हो
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
p-fmm64 = अगर आपके पास मकान ख़ाली करने के आदेश (sfratto) की चिट्ठी आ चुकी है, तो तुरंत बताएँ। यह भी पढ़ें: [मकान ख़ाली करने का आदेश मिले तो क्या करें][1]।
