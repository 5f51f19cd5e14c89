### Avvocato pagato dallo Stato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = सरकारी ख़र्च पर वकील
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = अगर आपके पास पैसे कम हैं, तो आपके वकील के पैसे सरकार देती है।
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = सरकारी ख़र्च पर वकील
# term: ricorso → { -ricorso } = जज के पास अपील
keywords = मुफ़्त वकील; सरकारी वकील; ग्रातुइतो पत्रोसिनियो; अदालत; अपील
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = टैक्स कोड
f-z85fq = परिवार के टैक्स कोड
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = आमदनी
f-9a6xm = पिछले साल की आमदनी का सबूत
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = समस्या के काग़ज़: चिट्ठियाँ, आदेश, कॉन्ट्रैक्ट
# it: l'ammissione al patrocinio
f-zzb5s = सरकारी ख़र्च पर वकील की मंज़ूरी
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = सरकारी ख़र्च पर वकील
p-q6v4g = वकील रखना आपका अधिकार है। अगर आप कम कमाते हैं, तो उसके पैसे सरकार देती है। इसे [patrocinio a spese dello Stato (सरकारी ख़र्च पर वकील)][1] कहते हैं।

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = आमदनी
p-rnfb6 = उनके लिए जिनकी आमदनी एक सीमा से कम है। सीमा बदलती है: वकील को पता होती है। आम तौर पर आपके साथ रहने वालों की आमदनी भी गिनी जाती है।
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = यह इतालवी और विदेशी, दोनों के लिए है। अगर परमिट नहीं है, तो भी पूछें: कई मामलों में यह आपको भी मिलता है।

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = [Ordine degli avvocati (वकीलों के संघ)][1] से उन वकीलों की सूची माँगें जो सरकारी ख़र्च पर काम करते हैं।
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = वहाँ एक **sportello per il cittadino** (नागरिकों का काउंटर) भी है। वह मुफ़्त में जानकारी देता है।
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = एक वकील चुनें। तुरंत बताएँ कि आप सरकारी ख़र्च पर वकील (patrocinio) चाहते हैं।
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = वकील आवेदन में आपकी मदद करता है:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = घर, परिवार, काम के मुक़दमे: आवेदन Ordine (वकीलों के संघ) को जाता है
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = अपराध के मुक़दमे: आवेदन जज को जाता है
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = जवाब का इंतज़ार करें।
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = अगर आपको सरकारी ख़र्च पर वकील मिला है, तो वकील आपसे पैसे **नहीं** माँग सकता।

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = आमदनी
l-t69pv = **परिवार में हिंसा, पीछा करने (stalking) या यौन हिंसा के शिकार लोग।** यह हमेशा मिलता है, आमदनी कितनी भी हो।
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
l-wgx6n = **देश से निकालने का आदेश (espulsione)।** यहाँ भी वकील के पैसे सरकार दे सकती है। नियम बदलते हैं: वकील से पूछें।
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = आमदनी
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-5sgg6 = **आपके देश में आमदनी।** कॉन्सुलेट का काग़ज़ लग सकता है। अगर वह नहीं मिल पा रहा, तो वकील को बताएँ।

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = अगर कुछ ग़लत हो
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
# term: ricorso → { -ricorso } = जज के पास अपील
p-p8ukr = इनकार या [देश से निकालने के आदेश (espulsione)][1] के ख़िलाफ़ [अपील (ricorso)][2] के लिए दिन कम होते हैं। **उसी दिन** वकील के पास जाएँ।
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = आवेदन नामंज़ूर हो गया? आप उसे जज को दोबारा दे सकते हैं। अगर वकील बदलें, तो दफ़्तर को बताएँ।
