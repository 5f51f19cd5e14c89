### Lavorare come colf o badante — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
title = घर का काम या बुज़ुर्गों की देखभाल करना
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
summary = घर में काम करने वालों के नियम, पेंशन-बीमे के पैसे और अधिकार।
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
# term: tredicesima → { -tredicesima } = तेरहवीं तनख़्वाह
keywords = बादांते; कोल्फ; घरेलू काम; बुज़ुर्गों की देखभाल; कामवाली; बेबी सिटर; आया
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-k9nyx = INPS को दी गई नौकरी की सूचना
# it: la comunicazione all'INPS
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-ngaem = INPS को सूचना
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-khh29 = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-9tbb6 = INPS, मोबाइल से
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-tqf6x = [घर का काम करने वालों (colf) और बुज़ुर्गों की देखभाल करने वालों (badante)][1] का एक राष्ट्रीय कॉन्ट्रैक्ट है। परिवार उनका मालिक (datore di lavoro) होता है।

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = घर में काम करने वालों के लिए और काम पर रखने वाले परिवारों के लिए।

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = घंटे, तनख़्वाह, आराम और खाने पर आपस में बात तय करें। **lettera di assunzione** (नौकरी की चिट्ठी) लिखें।
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-79c42 = परिवार [INPS][1] को नौकरी की सूचना देता है। काम शुरू होने से **कम से कम एक दिन पहले** सूचना देना ज़रूरी है।
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = काम करने वाला सूचना की कॉपी माँगता है।
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
l-uhx6f = परिवार हर महीने [तनख़्वाह की पर्ची (busta paga)][1] देता है।
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
l-ehdpq = परिवार हर तीन महीने में [पेंशन और बीमे के पैसे (contributi)][1] जमा करता है। काम करने वाला { $web } वेबसाइट पर देख सकता है।

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = काम करने वाले को ये अधिकार हैं:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = हर हफ़्ते आराम
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = तनख़्वाह के साथ छुट्टी
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = तेरहवीं तनख़्वाह
l-ceaa7 = दिसंबर में [तेरहवीं तनख़्वाह (tredicesima)][1]
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = बीमारी, काम पर चोट और मातृत्व
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = काम ख़त्म होने पर मिलने वाले पैसे
l-hvzvn = काम ख़त्म होने पर मिलने वाले पैसे ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
l-kswzp = काम छूटने पर [NASpI (बेरोज़गारी भत्ता)][1]

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **उसी घर में रहते हैं?** आपको ठीक-ठाक कमरे, खाने और आराम के घंटों का अधिकार है।
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **जिसकी देखभाल करते हैं, उसकी मौत हो जाए?** आपको और दिनों की तनख़्वाह का अधिकार है (**नोटिस का समय, preavviso**)। यह भी पूछें कि कुछ समय तक कहाँ रह सकते हैं।
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-jmfsj = **टैक्स की घोषणा।** परिवार आपकी तरफ़ से टैक्स नहीं देता। हर साल [CAF (टैक्स में मदद के दफ़्तर)][1] से पूछें कि क्या आपको [टैक्स की घोषणा (dichiarazione dei redditi)][2] देनी है।

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-a68cb = सूचना देना मुफ़्त है। परिवार तनख़्वाह और पेंशन-बीमे के पैसे देता है। CAF या patronato हिसाब बनाता है, अक्सर पैसे लेकर।

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = अगर कुछ ग़लत हो
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = मज़दूर यूनियन
# term: passaporto → { -passaporto } = पासपोर्ट
p-a5ifn = आपको असली घंटों से कम घंटों के पैसे मिलते हैं? हर दिन के घंटे लिखें और [मज़दूर यूनियन (sindacato)][1] के पास जाएँ। अगर वे आपका पासपोर्ट रख लें या आप बाहर नहीं जा सकते, तो पढ़ें [मदद कैसे माँगें][2]।
