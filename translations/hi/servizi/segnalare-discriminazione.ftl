### Segnalare una discriminazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = भेदभाव की ख़बर देना
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = अगर मूल देश, धर्म या रंग के कारण आपके साथ बुरा व्यवहार होता है।
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = भेदभाव; नस्लवाद; UNAR; गाली; घर नहीं दिया; नफ़रत
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = प्रवेश वीज़ा
f-cdtfi = सबूत: मैसेज, फ़ोटो, देखने वालों के नाम
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = सलाह और दफ़्तर की मदद
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = किसी के मूल देश के कारण उससे बुरा व्यवहार करना **मना** है। इटली में इसके लिए एक दफ़्तर है: **UNAR**।

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = प्रवेश वीज़ा
p-z2zua = उसके लिए जिसके साथ भेदभाव हुआ है या जिसने भेदभाव देखा है। जैसे:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = विदेशी होने के कारण आपको घर किराए पर नहीं देते
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = काम पर आपको गाली देते हैं या कम पैसे देते हैं
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = कोई दफ़्तर या दुकान आपको अंदर नहीं आने देती
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = आपके धर्म के कारण आपको कोई सेवा नहीं देते

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = जो हुआ, तुरंत लिखें: दिन, जगह, शब्द, गवाह।
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = मैसेज, विज्ञापन और फ़ोटो सँभालकर रखें।
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = ख़बर { $web } वेबसाइट से भेजें। फ़ोन नंबर वेबसाइट पर है।
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = आप माँग सकते हैं कि आपका नाम किसी को न बताया जाए।
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = नुक़सान के पैसों के लिए जज की ज़रूरत होती है। [वकील][1] से पूछें।

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = दफ़्तर आपकी बात सुनता है, सलाह देता है और भेदभाव करने वाले को लिख सकता है।

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = पुलिस में शिकायत
p-w4pni = अगर आपको धमकाया या मारा गया है, तो यह अपराध है: [पुलिस में शिकायत करें][1]। ख़तरे में [आपात नंबर][2] पर फ़ोन करें।

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = अगर कुछ ग़लत हो
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-uzfaw = ज़्यादा समय न निकलने दें। [मज़दूर यूनियन (sindacato)][1] या किसी संगठन से भी मदद माँगें।
