### Scegliere o cambiare il medico di famiglia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
title = फ़ैमिली डॉक्टर चुनना या बदलना
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
summary = मुफ़्त डॉक्टर, जो आपको देखता है, दवा की पर्ची और सर्टिफ़िकेट देता है।
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = फ़ैमिली डॉक्टर
# term: certificato di malattia → { -certificato-di-malattia } = बीमारी का सर्टिफ़िकेट
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
keywords = फ़ैमिली डॉक्टर; डॉक्टर; मेदिको; डॉक्टर बदलना; बीमारी का सर्टिफ़िकेट; डॉक्टर चाहिए; मेरा डॉक्टर नहीं है; डॉक्टर ढूँढना; पर्ची; चिकित्सक
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
f-w5ywy = फ़ैमिली डॉक्टर
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = ऑनलाइन स्वास्थ्य रिकॉर्ड
# term: spid → { -spid } = ऑनलाइन पहचान
f-mh97z = Lombardia के ऑनलाइन स्वास्थ्य रिकॉर्ड (Fascicolo sanitario) में, SPID या CIE से।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = ऑनलाइन स्वास्थ्य रिकॉर्ड
f-td6gy = ऑनलाइन स्वास्थ्य रिकॉर्ड (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
p-vniee = तबीयत ख़राब हो तो आप सबसे पहले [फ़ैमिली डॉक्टर (medico di famiglia)][1] के पास जाते हैं। उसे दिखाना मुफ़्त है।

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-gimt2 = उनके लिए जिनका नाम [Servizio sanitario (स्वास्थ्य सेवा)][1] में लिखा है। बच्चों के लिए [बच्चों का डॉक्टर (pediatra)][2] होता है।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-24uzc = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = डॉक्टर चुनने और बदलने का दफ़्तर
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
l-frqnz = [ASST][2] के [डॉक्टर चुनने और बदलने के दफ़्तर (scelta e revoca)][1] में जाएँ, या { $web } वेबसाइट खोलें।
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = घर के पास के उन डॉक्टरों की सूची देखें जो और लोगों को लेते हैं।
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = पूछें कि वे कौन-सी भाषाएँ बोलते हैं, और चाहें तो पूछें कि क्या कोई महिला डॉक्टर है।
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = एक नाम चुनें।
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = डॉक्टर के क्लिनिक में फ़ोन करें और समय पूछें।

## Cosa si ottiene

# it: Il medico può:
p-w222t = डॉक्टर ये काम कर सकता है:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = आपको क्लिनिक में देखना, या घर पर, अगर आप चल-फिर नहीं सकते
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
l-ir5dd = दवा, जाँच और विशेषज्ञ डॉक्टर के लिए [पर्ची (ricetta)][1] लिखना
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = आपको सर्टिफ़िकेट देना

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = बीमारी का सर्टिफ़िकेट
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-upnvf = **बीमार हैं और काम करते हैं?** उसी दिन डॉक्टर को फ़ोन करें। [बीमारी का सर्टिफ़िकेट (certificato di malattia)][1] माँगें। मालिक को भी तुरंत बताएँ।
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **रात है या रविवार है?** पढ़ें [क्या करें][1]।
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **डॉक्टर बदलना चाहते हैं?** जब चाहें बदल सकते हैं, कारण बताए बिना। दवा की दुकान पर भी पूछ सकते हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = अगर कुछ ग़लत हो
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = मोहल्ले का स्वास्थ्य केंद्र
p-utyxw = आपके पास कोई डॉक्टर ख़ाली नहीं है? दफ़्तर से पूछें कि तब तक कौन-सा क्लिनिक आपका इलाज कर सकता है। [मोहल्ले के स्वास्थ्य केंद्र (Casa di comunità)][1] से भी पूछें। ख़तरा हो तो [आपात नंबर][2] पर फ़ोन करें।
