### NASpI: i soldi quando perdi il lavoro — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
title = NASpI: काम छूटने पर मिलने वाले पैसे
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = बेरोज़गारी भत्ता
summary = बेरोज़गारी भत्ता, उनके लिए जिन्हें नौकरी से निकाला गया या जिनका कॉन्ट्रैक्ट ख़त्म हुआ।
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
keywords = बेरोज़गारी भत्ता; नास्पी; NASpI; काम से निकाला; दिसोकुपासिओने; काम छूट गया
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
f-62mn4 = नौकरी से निकालने की चिट्ठी या ख़त्म हो चुका कॉन्ट्रैक्ट
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = तनख़्वाह की पर्ची
f-4udpv = तनख़्वाह की आख़िरी पर्चियाँ
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = बेरोज़गारी भत्ता
f-q8u59 = हर महीने बेरोज़गारी भत्ता
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = काम ख़त्म होने के 68 दिनों के अंदर।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-5c7qt = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-s9wte = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-nv9ta = INPS, मोबाइल से
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-9yswy = [NASpI (बेरोज़गारी भत्ता)][1] पैसों की मदद है। इसे [INPS][2] हर महीने देता है।

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
p-9g637 = उनके लिए जिनका काम **उनकी मर्ज़ी के बिना** छूटा: जिन्हें [नौकरी से निकाला गया (licenziamento)][1] या जिनका कॉन्ट्रैक्ट ख़त्म हुआ। यह घर का काम करने वालों (colf) और बुज़ुर्गों की देखभाल करने वालों (badante) के लिए भी है।
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-ezyhk = आम तौर पर पिछले 4 सालों में कम से कम 13 हफ़्तों के [पेंशन और बीमे के पैसे (contributi)][1] जमा होने चाहिए। आपने हाल ही में कोई और काम छोड़ा है? पहले patronato से पूछें।
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = अगर आप ख़ुद इस्तीफ़ा देते हैं, तो आम तौर पर यह नहीं मिलता। कुछ अपवाद हैं, जैसे अगर वे आपको पैसे नहीं देते या आपका बच्चा छोटा है।

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = काम ख़त्म होने के दिन से आपके पास **68 दिन** हैं। अगर पहले 8 दिनों में माँगें, तो पैसों का नुक़सान कम होता है।
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = दस्तावेज़ तैयार करें।
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-4ewip = [patronato (मुफ़्त मदद के दफ़्तर)][1] जाएँ। वह मुफ़्त में आवेदन भरता है।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-tkpwh = या ख़ुद { $web } वेबसाइट पर करें, [SPID या CIE][1] से।
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-cjrh8 = आवेदन देने के **15 दिनों** के अंदर [सरकारी रोज़गार दफ़्तर (centro per l'impiego)][1] जाएँ। फिर सब मुलाक़ातों पर जाएँ। INPS आपसे जो और क़दम माँगे, वे भी पूरे करें।
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-pcmvr = आवेदन की रसीद सँभालकर रखें।
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-7uw3h = जानकारी के लिए { $phone-inps-da-telefono-fisso } पर फ़ोन करें। मोबाइल से { $phone-inps-da-cellulare } पर फ़ोन करें: इस फ़ोन के पैसे लग सकते हैं।

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = यह मदद पिछले 4 सालों में जितने हफ़्ते काम किया, उसके आधे समय तक मिलती है। कुछ महीनों के बाद पैसे कम हो जाते हैं।

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-3fmr6 = **काम मिल गया?** तुरंत INPS को बताएँ। अगर आप थोड़ा काम करते हैं, तो मदद का एक हिस्सा मिलता रह सकता है।
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-ymdt2 = **विदेश जा रहे हैं?** पहले patronato से पूछें: पैसे बंद हो सकते हैं।
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-fijhs = **आप खेतों में काम करते हैं, या आपके पास सीज़न के काम का परमिट (permesso stagionale) है?** नियम और तारीख़ें अलग हैं। patronato से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = अगर कुछ ग़लत हो
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: ricorso → { -ricorso } = जज के पास अपील
p-7cghr = आवेदन नामंज़ूर हो गया? patronato मुफ़्त में अपील कर सकता है। चिट्ठी तुरंत ले जाएँ।
