### Il contratto di lavoro e i tuoi diritti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = काम का कॉन्ट्रैक्ट
title = काम का कॉन्ट्रैक्ट और आपके अधिकार
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = दस्तख़त करने से पहले क्या देखें और किससे मदद माँगें।
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
# term: lavoro nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
# term: sindacato → { -sindacato } = मज़दूर यूनियन
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
keywords = कॉन्ट्रैक्ट; तनख़्वाह; छुट्टी; ब्लैक में काम; नौकरी से निकाला; यूनियन; अधिकार; पैसे नहीं देते; तनख़्वाह नहीं मिली; मुझे निकाल दिया; मालिक पैसे नहीं देता; वेतन नहीं मिला; तनख़्वाह नहीं दी; मालिक तनख़्वाह नहीं देता; पैसे नहीं मिले; पैसे बाक़ी हैं; बिना कॉन्ट्रैक्ट काम; सैलरी नहीं मिली
# it: un controllo del contratto e della paga
f-rc34r = कॉन्ट्रैक्ट और तनख़्वाह की जाँच
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = मज़दूर यूनियन
# term: patronati → { -patronato } = मुफ़्त मदद का दफ़्तर
f-hy8pg = मज़दूर यूनियनें और patronato कामगारों की मदद करते हैं।
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = जो इटली में काम करता है, उसके अधिकार हैं। वे विदेशियों के लिए भी हैं।

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = उसके लिए जो काम शुरू कर रहा है या पहले से काम करता है।

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **दस्तख़त करने से पहले:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = लिखित [कॉन्ट्रैक्ट][1] माँगें। उसे घर ले जाकर पढ़ें।
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = तनख़्वाह, घंटे, दिन, अवधि और राष्ट्रीय कॉन्ट्रैक्ट का प्रकार देखें।
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-qj23j = अगर समझ न आए, तो [मज़दूर यूनियन (sindacato)][1] या [patronato][2] जाएँ।
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = ख़ाली या बिना तारीख़ वाले काग़ज़ पर **कभी** दस्तख़त न करें।
# it: **Ogni mese:**
p-6jnct = **हर महीने:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
l-bbwgt = [तनख़्वाह की पर्ची (busta paga)][1] देख लें। क़ानून के अनुसार यह आपका अधिकार है।
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = तनख़्वाह बैंक में या किसी दूसरे तरीक़े से मिलनी चाहिए, जिसे आप साबित कर सकें।
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = जितने घंटे आप सच में काम करते हैं, वे कॉपी में लिखें।

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = क़ानूनी कॉन्ट्रैक्ट से आपको मिलते हैं:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = छुट्टियाँ और आराम
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = बीमारी और मातृत्व के पैसे
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
l-gh2mu = पेंशन के लिए पैसे (contributi)
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = चोट लगने पर मदद
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = काम ख़त्म होने पर मिलने वाले पैसे
l-c9hpr = काम ख़त्म होने पर मिलने वाले पैसे ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = इस्तीफ़ा
# term: sindacato → { -sindacato } = मज़दूर यूनियन
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-n9vyt = **इस्तीफ़ा।** [इस्तीफ़ा (dimissioni)][1] आम तौर पर ऑनलाइन दिया जाता है। यूनियन या patronato से पूछें।
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
l-s8rjz = **नौकरी से निकाला जाना।** [निकालने की बात (licenziamento)][1] लिखित होनी चाहिए। यह बताने के लिए कि आप सहमत नहीं हैं, आपके पास **60 दिन** हैं।
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: raccomandata → { -raccomandata } = रजिस्टर्ड चिट्ठी
# term: pec → { -pec } = प्रमाणित ई-मेल
l-fau9r = **कैसे बताएँ।** उन 60 दिनों में मालिक को [रजिस्टर्ड चिट्ठी (raccomandata)][1] या [प्रमाणित ई-मेल (PEC)][2] से लिखें। फिर जज के पास जाने के लिए **180 दिन** हैं।
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
l-29c55 = **तनख़्वाह की झूठी पर्ची।** अगर आपको उस पर लिखे से कम पैसे मिलते हैं, तो सबूत इकट्ठे करें।

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = अगर कुछ ग़लत हो
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-b8xar = पैसे नहीं देते या आप [बिना कॉन्ट्रैक्ट (in nero)][1] काम करते हैं? यूनियन या **Ispettorato del lavoro** (श्रम निरीक्षण दफ़्तर) जाएँ। अगर आपके पास परमिट नहीं है, तो पहले यूनियन या वकील के पास जाएँ। [शोषण वाला पन्ना][2] भी पढ़ें।
