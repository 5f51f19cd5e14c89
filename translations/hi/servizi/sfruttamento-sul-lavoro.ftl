### Lavoro sfruttato o in nero: chiedere aiuto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
title = काम में शोषण या बिना कॉन्ट्रैक्ट का काम: मदद माँगना
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
summary = अगर आपको बहुत कम पैसे देते हैं, धमकाते हैं या बिना कॉन्ट्रैक्ट काम करवाते हैं, तो मदद मिलती है।
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
keywords = शोषण; ब्लैक में काम; खेत; धमकी; कम तनख़्वाह; कापोरालातो; ठेकेदार; पैसे नहीं देते; तनख़्वाह नहीं देते; ब्लैकमेल
# it: ascolto, consiglio e protezione
f-2hpvz = बातचीत, सलाह और सुरक्षा
# it: la telefonata
f-r3hj7 = फ़ोन
# it: tratta
# term: tratta → { -tratta } = मानव तस्करी
f-hswzc = मानव तस्करी
# it: emergenza
f-3hhz4 = आपात स्थिति
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = अगर आपको काम की ज़रूरत है, तो कोई इसका फ़ायदा नहीं उठा सकता। कामगार का शोषण करना **अपराध** है।

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
p-hben2 = उसके लिए जो बहुत कम पैसों, बहुत ज़्यादा घंटों, धमकियों या रहने की ख़राब जगह के साथ काम करता है। जो [बिना कॉन्ट्रैक्ट (in nero)][1] काम करता है या जिसके पास परमिट नहीं है, उसके लिए भी।

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = अगर कोई आपको अभी धमका रहा है या मार रहा है, तो { $phone-emergenza } पर फ़ोन करें।
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = सबूत सँभालकर रखें: मैसेज, जगह की फ़ोटो, नाम, काम के घंटे।
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = मानव तस्करी
l-5cyrr = { $phone-tratta } पर फ़ोन करें। यह मुफ़्त है और अपना नाम बताना ज़रूरी नहीं है।
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
l-y6r93 = या [मज़दूर यूनियन (sindacato)][1] के पास जाएँ। वह परमिट न हो तब भी आपकी बात सुनती है।
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = पुलिस या Ispettorato (श्रम निरीक्षण दफ़्तर) जाने से पहले उनसे या वकील से बात करें।
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = आराम से तय करें कि आगे क्या करना है।

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = आपके हक़ के पैसों के बारे में सलाह
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = सुरक्षित जगह, अगर आप ख़तरे में हैं
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
l-fk3yk = कुछ मामलों में **निवास परमिट**, उसके लिए जिसका शोषण होता है
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = परमिट अपने आप नहीं मिलता। शिकायत करने से पहले वकील से पूछें कि आपको क्या ख़तरा है और आपको क्या मिल सकता है।

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = बिना कॉन्ट्रैक्ट का काम
p-tnyhz = जो बिना कॉन्ट्रैक्ट काम करता है, उसे भी किए हुए काम के पैसों का अधिकार है।

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = अगर कुछ ग़लत हो
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = घर और काम दोनों छूट गए? फ़ोन पर तुरंत बताएँ: वे आपके लिए जगह ढूँढ सकते हैं। वकील के पैसे [सरकार दे सकती है][1]।
