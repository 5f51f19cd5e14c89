### Stai male dentro: aiuto per la mente — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = मन बहुत परेशान है: मन की सेहत के लिए मदद
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = घबराहट, उदासी, डर या बुरे विचारों के लिए किससे मदद माँगें।
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = डिप्रेशन; उदासी; घबराहट; टेंशन; मनोवैज्ञानिक; दिमाग़ का डॉक्टर; CPS; नींद नहीं आती; आत्महत्या; मरने का मन; मरना चाहता हूँ; ख़ुदकुशी; खुदकुशी; जान देना; अपनी जान लेना; ख़ुद को मारना; मरना चाहती हूँ; जीना नहीं चाहता; जीना नहीं चाहती; अब सहा नहीं जाता; निराश; पैनिक अटैक; आवाज़ें सुनाई देती हैं; ख़ुद को चोट पहुँचाना
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-3tixa = स्वास्थ्य कार्ड या STP कोड, अगर है
# it: ascolto e cure
f-bnu89 = बातचीत और इलाज
# it: emergenza
f-yrx7n = आपात स्थिति
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = मन भी बीमार हो सकता है। मदद माँगना शर्म की बात **नहीं** है।

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = उसके लिए जो बहुत उदास है, डरता है, सो नहीं पाता, आवाज़ें सुनता है या जिसके साथ बहुत बुरा हुआ है। ऐसे व्यक्ति के साथ रहने वालों के लिए भी।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-8gif6 = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-viz8u = मरने या किसी को नुक़सान पहुँचाने के विचार आते हैं? तुरंत { $phone } पर फ़ोन करें या अस्पताल की इमरजेंसी (pronto soccorso) जाएँ।
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
l-6mbg5 = [फ़ैमिली डॉक्टर (medico di famiglia)][1] से बात करें। बताएँ कि आप कैसे हैं और कब से।
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = मानसिक स्वास्थ्य केंद्र
l-bg7vj = डॉक्टर आपको [मानसिक स्वास्थ्य केंद्र (centro psico-sociale)][1] या मनोवैज्ञानिक के पास भेज सकता है।
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = अगर इतालवी में बोलना मुश्किल है, तो [मध्यस्थ (mediatore)][1] माँगें।
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = मुलाक़ातों पर जाएँ, थोड़ा अच्छा लगे तब भी।
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-awigu = बच्चों और किशोरों के लिए **neuropsichiatria infantile** (बच्चों की मानसिक सेहत की सेवा) है। बच्चों का डॉक्टर या स्कूल आपको वहाँ भेजता है।

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = बातचीत, इलाज, ज़रूरत हो तो दवा। इलाज आम तौर पर आपकी मर्ज़ी से होता है: आप तय करते हैं।

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
l-pcvbc = महिला [consultorio (महिलाओं की सेहत के केंद्र)][1] भी जा सकती है।
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = जिसके साथ यातना या रास्ते में हिंसा हुई है, उसे विशेष इलाज का अधिकार है। डॉक्टर या वकील को बताएँ।
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = शराब या नशे के लिए [लत वाला पन्ना][1] पढ़ें।

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = अगर कुछ ग़लत हो
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
p-zsw8p = केंद्र में तुरंत जगह नहीं है? डॉक्टर के पास दोबारा जाएँ और पर्ची पर “ज़रूरी (urgente)” लिखने को कहें।
