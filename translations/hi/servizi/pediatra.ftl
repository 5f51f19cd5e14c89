### Scegliere il pediatra — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
title = बच्चों का डॉक्टर चुनना
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = बच्चों और किशोरों का मुफ़्त डॉक्टर।
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
keywords = बच्चों का डॉक्टर; पेदियात्रा; बीमार बच्चा; नवजात; शिशु; बच्चे को बुख़ार
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-75zdp = बच्चे का टैक्स कोड
# it: un documento di un genitore
f-hrr64 = माता या पिता का कोई दस्तावेज़
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
f-fhtt5 = बच्चों का डॉक्टर
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = ऑनलाइन स्वास्थ्य रिकॉर्ड
# term: spid → { -spid } = ऑनलाइन पहचान
f-7zsgv = Lombardia के ऑनलाइन स्वास्थ्य रिकॉर्ड (Fascicolo sanitario) में, SPID या CIE से।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = ऑनलाइन स्वास्थ्य रिकॉर्ड
f-rezkm = ऑनलाइन स्वास्थ्य रिकॉर्ड (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-atp8b = [बच्चों का डॉक्टर (pediatra)][1] बच्चों का इलाज करता है और देखता है कि वे ठीक से बढ़ रहे हैं या नहीं। उसे दिखाना मुफ़्त है।

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
p-5qjfu = 6 साल से कम उम्र के बच्चों के लिए। 6 से 14 साल तक आप बच्चों का डॉक्टर या फ़ैमिली डॉक्टर चुन सकते हैं।
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-cp4kn = यह उनके बच्चों के लिए भी है जिनके पास निवास परमिट नहीं है।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-9jsct = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
l-sk9nu = जन्म के बाद बच्चे का टैक्स कोड माँगें।
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = डॉक्टर चुनने और बदलने का दफ़्तर
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
l-4kdj4 = [ASST][2] के [डॉक्टर चुनने और बदलने के दफ़्तर (scelta e revoca)][1] में जाएँ, या { $web } वेबसाइट खोलें।
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-t6ern = घर के पास बच्चों का ऐसा डॉक्टर चुनें जो और बच्चों को लेता है।
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = फ़ोन करें और पहली बार दिखाने का समय लें। यह जन्म के पहले दिनों में ही करें।
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = टीका
l-4nctx = अस्पताल के काग़ज़ और टीकों की किताब ले जाएँ।

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = बच्चा बीमार हो तो डॉक्टर की जाँच
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = तय उम्र पर बच्चे के बढ़ने की जाँच
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = डॉक्टर की पर्ची
l-pdx2r = दवा की पर्चियाँ और सर्टिफ़िकेट

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = अगर बच्चा रात में या रविवार को बीमार हो, तो पढ़ें [क्या करें][1]।
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = अगर बच्चे को साँस लेने में तकलीफ़ है या वह जाग नहीं रहा, तो तुरंत [आपात नंबर][1] पर फ़ोन करें।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-n3m59 = 3 महीने से छोटे बच्चे को बुख़ार हो, तो उसे तुरंत [अस्पताल की इमरजेंसी (pronto soccorso)][1] ले जाएँ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = अगर कुछ ग़लत हो
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = अगर दफ़्तर बिना परमिट वाले बच्चे का नाम लिखने से मना करे, तो लिखित कारण माँगें। [सामाजिक सेवाओं (servizi sociali)][1] से मदद माँगें।
