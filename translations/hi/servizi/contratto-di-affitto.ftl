### Affittare una casa: il contratto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = मकान किराए पर लेना: कॉन्ट्रैक्ट
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = दस्तख़त करने से पहले क्या देखें और कॉन्ट्रैक्ट दर्ज करवाना क्यों ज़रूरी है।
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = किराए की सिक्योरिटी
# term: canone → { -canone-di-affitto } = महीने का किराया
keywords = किराया; किराए का कॉन्ट्रैक्ट; एडवांस; सिक्योरिटी; मकान मालिक; कापारा
# it: il contratto registrato
f-tp5cn = दर्ज (रजिस्टर) कॉन्ट्रैक्ट
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = किराए का कॉन्ट्रैक्ट **लिखित और दर्ज (registrato)** होना चाहिए। तभी वह मान्य है और आपको बचाता है।

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = उसके लिए जो किराए पर घर या कमरा ढूँढ रहा है।

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = घर ख़ुद जाकर देखें। देखने से पहले कुछ भी पैसे न दें।
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = महीने का किराया
l-4wxtd = [महीने का किराया (canone)][1] और बाक़ी ख़र्च पूछें। पूछें कि हीटिंग के पैसे कौन देता है।
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = मज़दूर यूनियन
l-6emna = कॉन्ट्रैक्ट पढ़ें। अगर समझ न आए, तो किराएदारों की यूनियन (sindacato degli inquilini) के पास ले जाएँ।
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = दस्तख़त करें और अपनी कॉपी लें।
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = किराए की सिक्योरिटी
l-rcxyn = [किराए की सिक्योरिटी (caparra)][1] दें। यह तीन महीने के किराए से ज़्यादा नहीं हो सकती।
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-xyr2s = मकान मालिक **30 दिनों** के अंदर [Agenzia delle Entrate (टैक्स दफ़्तर)][1] में कॉन्ट्रैक्ट दर्ज करवाता है। उससे रसीद माँगें।
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
l-wgpcp = पैसे हमेशा ऐसे दें कि आप साबित कर सकें। रसीदें सँभालकर रखें।

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
p-fpffi = दर्ज कॉन्ट्रैक्ट [निवास के पंजीकरण (residenza)][1], परमिट और किराए की मदद के लिए चाहिए।

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = सबसे आम कॉन्ट्रैक्ट 4 साल और फिर 4 साल के, या 3 साल और फिर 2 साल के होते हैं। छोटे समय के कॉन्ट्रैक्ट भी होते हैं। पहले घर छोड़ने के लिए आपको चिट्ठी लिखनी होती है, आम तौर पर 6 महीने पहले।

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = किराए की सिक्योरिटी
p-6wvn9 = आप पहले महीने का किराया, सिक्योरिटी और कभी-कभी एजेंसी के पैसे देते हैं। बहुत-से कॉन्ट्रैक्टों पर दर्ज करवाने का टैक्स नहीं लगता। अगर लगता है, तो वह आपमें और मकान मालिक में बँटता है।

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो मकान मालिक पुलिस को [सूचना (comunicazione di ospitalità)][1] भी देता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = अगर कुछ ग़लत हो
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = मज़दूर यूनियन
l-a3sjj = **कॉन्ट्रैक्ट दर्ज नहीं है?** आप ख़ुद दर्ज करवा सकते हैं। किराएदारों की यूनियन से पूछें।
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **मकान मालिक विदेशियों को किराए पर नहीं देता?** यह [भेदभाव][1] है।
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
l-ehcu5 = **उसने पैसे लिए और ग़ायब हो गया?** [पुलिस में शिकायत (denuncia)][1] करें।
