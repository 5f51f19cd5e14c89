### Alcol, droghe e gioco d'azzardo: aiuto per smettere — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = शराब, नशा और जुआ: छोड़ने में मदद
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = लत वाले व्यक्ति और उसके परिवार के लिए मुफ़्त सरकारी सेवा।
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = नशे और जुए की लत का केंद्र
keywords = SerD; SERT; नशा; शराब; जुआ; लत; ड्रग्स; नशा मुक्ति; स्लॉट मशीन; सेर्द; दारू; बहुत शराब पीता हूँ; बहुत पीता हूँ; शराब नहीं छूटती; शराब छोड़ना चाहता हूँ; पति शराब पीता है; पति दारू पीता है; शराबी; नशेड़ी; नशा करता हूँ; नशा नहीं छूटता; बेटा नशा करता है
# it: ascolto e cure
f-9s565 = बातचीत और इलाज
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = नशे और जुए की लत का केंद्र
p-r4c6c = **Servizio dipendenze** ([SerD, नशे और जुए की लत का केंद्र][1]) उनकी मदद करता है जो शराब, नशा या जुआ नहीं छोड़ पाते।

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = उसके लिए जिसे यह समस्या है, और उसके परिवार के लिए। आप सिर्फ़ बात करने के लिए भी जा सकते हैं।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-ik43y = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
l-ca8eu = पता डॉक्टर या दवा की दुकान से पूछें। डॉक्टर की पर्ची की ज़रूरत नहीं है।
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = फ़ोन करें या ख़ुद जाएँ।
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = अपनी हालत बताएँ। अगर आप चाहें, तो अपना नाम **न** बताएँ।
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = उनके साथ मिलकर तय करें कि इलाज कैसे होगा।

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = बातचीत, डॉक्टर की जाँच, दवाएँ, समूह। सब मुफ़्त और गुप्त है।

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = नशे और जुए की लत का केंद्र
l-ghgbv = SerD जाने की वजह से किसी की पुलिस में शिकायत नहीं होती।
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = अगर आप काम करते हैं, तो कुछ मामलों में इलाज के दौरान आपकी नौकरी बनी रह सकती है। केंद्र से पूछें।
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = अगर बीमार रिश्तेदार मदद नहीं चाहता, तो भी परिवार मदद माँग सकता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = अगर कुछ ग़लत हो
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = कोई जाग नहीं रहा या साँस लेने में तकलीफ़ है? [आपात नंबर][1] पर फ़ोन करें।
