### Carta d'identità elettronica (CIE) — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = पहचान पत्र
title = इलेक्ट्रॉनिक पहचान पत्र (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
summary = Comune से पहचान पत्र कैसे माँगें।
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
keywords = पहचान पत्र; आई डी कार्ड; CIE; कार्ता इदेंतिता; कार्ता
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = पुलिस में शिकायत
f-qkzzb = पुराना कार्ड, या खो गया हो तो पुलिस में शिकायत का काग़ज़
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = पहचान पत्र
f-hbapn = इलेक्ट्रॉनिक पहचान पत्र
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
p-z4u3s = { -carta-di-identita } बताता है कि आप कौन हैं। विदेशी नागरिकों के लिए यह दूसरे देशों में जाने के लिए मान्य **नहीं** है।

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-xppbb = उन लोगों के लिए जिनका [निवास का पंजीकरण (residenza)][1] उस Comune में है। बच्चों के लिए भी माँगा जा सकता है।

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
l-ysu4r = अपने Comune के [निवासी पंजीकरण दफ़्तर (anagrafe)][1] में समय लें। आप { $booking_url } वेबसाइट पर भी समय ले सकते हैं।
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = पासपोर्ट साइज़ फ़ोटो
l-j245n = दस्तावेज़ और [पासपोर्ट साइज़ फ़ोटो (fototessera)][1] लेकर ख़ुद जाएँ।
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = उँगलियों के निशान
l-cwaen = अपनी जानकारी ध्यान से देख लें। आपके दस्तख़त और [उँगलियों के निशान (impronte digitali)][1] लिए जाते हैं।
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = काउंटर पर पैसे दें।
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = काग़ज़ सँभालकर रखें: उस पर **PIN** और **PUK** कोड का पहला हिस्सा है।
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = कार्ड डाक से या Comune में आता है। कार्ड के साथ कोड का दूसरा हिस्सा होता है।

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-qwyr8 = कार्ड आम तौर पर कुछ कामकाजी दिनों में आ जाता है। तब तक रसीद दिखाएँ।
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = पुराना **काग़ज़ वाला** कार्ड अब मान्य नहीं है। अगर आपके पास अभी वही है, तो तुरंत नया माँगें।

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = क़ीमत सरकार तय करती है। Comune थोड़े पैसे और जोड़ सकता है। समय लेते हुए पूछ लें।

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = नाबालिग़
l-6awcv = नाबालिग़ बच्चे के लिए आम तौर पर माता-पिता आते हैं। बच्चे को भी साथ लाएँ।
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = अगर बीमारी के कारण आप घर से नहीं निकल सकते, तो Comune से पूछें: कोई व्यक्ति आपके घर आ सकता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = अगर कुछ ग़लत हो
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
p-qk8k7 = आपको सफ़र करना है या कोई ज़रूरी समस्या है और समय नहीं मिल रहा? निवासी पंजीकरण दफ़्तर (anagrafe) को बताएँ: गंभीर मामलों के लिए दूसरा रास्ता है।
