### Maternità e paternità quando lavori — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = काम करते हुए मातृत्व और पितृत्व
# it: I mesi a casa prima e dopo il parto, pagati.
summary = बच्चे के जन्म से पहले और बाद के महीने घर पर: पैसे मिलते रहते हैं।
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = मातृत्व; छुट्टी; पितृत्व; गर्भावस्था और काम; बच्चे की छुट्टी; दूध पिलाना; मातृत्व अवकाश
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = डॉक्टर का भेजा हुआ गर्भावस्था का प्रमाणपत्र
# it: il congedo pagato
f-7e5u7 = छुट्टी, जिसमें पैसे मिलते रहते हैं
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-74ft4 = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-w83ej = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-c3nmq = INPS, मोबाइल से
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = बच्चा होने पर माँ **5 महीने** घर पर रहती है। इन महीनों में उसे पैसे मिलते हैं।

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-5pxsd = क़ानूनी कॉन्ट्रैक्ट वाले कामगारों के लिए, महिला हों या पुरुष। जो काम नहीं करते, उनके लिए भी मदद है: Comune और patronato से पूछें।

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-dk68k = महिला रोगों की डॉक्टर के पास जाएँ। डॉक्टर प्रमाणपत्र [INPS][1] को भेजता है।
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-wtza3 = मालिक को बताएँ कि आप गर्भवती हैं।
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = अगर काम ख़तरनाक है या गर्भावस्था में मुश्किल है, तो पहले छुट्टी माँगें।
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-y443z = आवेदन INPS को तब भेजें, जब बच्चे के जन्म में **दो महीने से ज़्यादा** बाक़ी हों। [patronato (मुफ़्त मदद का दफ़्तर)][1] मुफ़्त में भरता है।
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-3q6ya = जन्म के बाद INPS को जन्म की तारीख़ बताएँ।

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = जन्म से दो महीने पहले और तीन महीने बाद, या डॉक्टर मान जाए तो किसी और क्रम में
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = पिता के लिए कुछ दिनों की अनिवार्य छुट्टी, जिसके पैसे मिलते हैं
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = उसके बाद दोनों के लिए **congedo parentale** (माता-पिता की छुट्टी) के और महीने
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = बच्चे के पहले साल में हर दिन कुछ घंटों की छुट्टी
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = गर्भावस्था की शुरुआत से बच्चे के एक साल का होने तक वे आपको नौकरी से **नहीं** निकाल सकते, बहुत कम मामलों को छोड़कर।
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
# term: licenziamento → { -licenziamento } = नौकरी से निकाला जाना
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-u62md = घर का काम और देखभाल करने वालों (colf और badante) के लिए [नौकरी से निकाले जाने (licenziamento)][1] के नियम अलग हैं। तुरंत [मज़दूर यूनियन (sindacato)][2] से पूछें।

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = घर का काम और बुज़ुर्गों की देखभाल करने वाले
# term: contributi → { -contributi } = पेंशन और बीमे के पैसे
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-phree = **घर का काम और देखभाल करने वाले (colf और badante)।** बहुत-से हफ़्तों के [पेंशन और बीमे के पैसे (contributi)][1] जमा होने चाहिए। कुछ अधिकार नहीं मिलते, जैसे माता-पिता की छुट्टी (congedo parentale)। patronato से पूछें।
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = इस्तीफ़ा
l-egv2j = **इस्तीफ़ा।** बच्चे के 3 साल का होने तक आपको उसे Ispettorato del lavoro (श्रम निरीक्षण दफ़्तर) के सामने पक्का करना होता है।
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **काम नहीं करतीं?** Comune का मातृत्व भत्ता मिल सकता है। इसे जन्म से **6 महीनों** के अंदर माँगें।

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = अगर कुछ ग़लत हो
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = इस्तीफ़ा
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-un84e = आपको नौकरी से निकाल रहे हैं या इस्तीफ़े पर दस्तख़त करने को कह रहे हैं? दस्तख़त न करें। तुरंत [मज़दूर यूनियन (sindacato)][1] के पास जाएँ।
