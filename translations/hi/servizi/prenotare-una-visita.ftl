### Prenotare una visita o un esame — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = डॉक्टर या जाँच का समय लेना
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: ticket → { -ticket } = इलाज की फ़ीस
summary = डॉक्टर की पर्ची से आप समय लेते हैं और इलाज की फ़ीस (ticket) देते हैं।
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = डॉक्टर और जाँच की बुकिंग का दफ़्तर
# term: ticket → { -ticket } = इलाज की फ़ीस
# term: impegnativa → { -ricetta } = डॉक्टर की पर्ची
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
keywords = CUP; अपॉइंटमेंट; डॉक्टर का समय; जाँच; ख़ून की जाँच; टिकट; पर्ची; विशेषज्ञ
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
f-dmgvk = इलाज की फ़ीस से छूट (esenzione) का काग़ज़, अगर आपके पास है
# it: il giorno e l'ora della visita
f-7myzx = डॉक्टर या जाँच का दिन और समय
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
p-tmx23 = विशेषज्ञ डॉक्टर को दिखाने या जाँच करवाने के लिए आम तौर पर [डॉक्टर की पर्ची (ricetta)][1] चाहिए।

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
p-sg25d = उसके लिए जिसके पास [स्वास्थ्य कार्ड (tessera sanitaria)][1] है।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-6skn3 = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
l-bxqjz = [फ़ैमिली डॉक्टर (medico di famiglia)][1] के पास जाएँ। अपनी तकलीफ़ बताएँ।
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
l-nwzbj = डॉक्टर पर्ची लिखता है। पर्ची पर लिखा होता है कि मामला कितना ज़रूरी है।
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = इनमें से किसी तरीक़े से समय लें:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = डॉक्टर और जाँच की बुकिंग का दफ़्तर
l-kpjz4 = अस्पताल के [CUP (बुकिंग के दफ़्तर)][1] में
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = किसी दवा की दुकान पर जो समय दिलाती है
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = { $web } वेबसाइट पर
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = दिन, समय और जगह लिख लें।
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = इलाज की फ़ीस
l-v3t4v = दिखाने से पहले [इलाज की फ़ीस (ticket)][1] दें।
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
l-c4skr = पर्ची, कार्ड और पुरानी जाँचें साथ ले जाएँ।
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = अगर आप नहीं जा सकते, तो समय रहते **रद्द करें (disdire)**। नहीं तो आपको फिर भी पैसे देने पड़ सकते हैं।

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = इलाज की फ़ीस
# term: reddito → { -reddito } = आमदनी
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
p-wqnmk = फ़ीस जाँच के हिसाब से बदलती है। बहुत-से लोग पैसे नहीं देते: छोटे बच्चे, कम आमदनी वाले बुज़ुर्ग, लंबी बीमारी वाले, गर्भवती महिलाएँ। पूछें कि क्या आपको [इलाज की फ़ीस से छूट (esenzione)][1] का अधिकार है।

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **इतालवी अच्छी तरह नहीं आती?** समय लेते हुए पूछें कि क्या [मध्यस्थ (mediatore)][1] है। बच्चों से अनुवाद न करवाना अच्छा है।

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = अगर कुछ ग़लत हो
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = डॉक्टर और जाँच की बुकिंग का दफ़्तर
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-mdjps = पहला ख़ाली समय बहुत दूर है? CUP को पर्ची पर लिखा ज़रूरत का अक्षर बताएँ। दूसरे अस्पतालों के बारे में भी पूछें। शिकायतों के लिए ASST का **ufficio relazioni con il pubblico** (लोगों से संपर्क का दफ़्तर) है।
