### Permesso per soggiornanti di lungo periodo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = लंबे समय के निवासियों का परमिट
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = वह परमिट जिसे हर एक-दो साल में दोबारा नहीं माँगना पड़ता।
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
keywords = कार्ता दी सोज्जोर्नो; पक्के पेपर; पाँच साल; A2; लंबा परमिट; परमानेंट
# it: la prova del reddito
# term: reddito → { -reddito } = आमदनी
f-5e26g = आमदनी का सबूत
# it: la prova che sai l'italiano al livello A2
f-g37ax = इस बात का सबूत कि आपको A2 स्तर की इतालवी आती है
# it: i certificati penali, se te li chiedono
f-bnh89 = आपराधिक रिकॉर्ड के प्रमाणपत्र, अगर माँगें
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
f-mqc87 = लंबे समय का निवास परमिट
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = उन डाकख़ानों में जहाँ Sportello Amico है।
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = यह परमिट बिना समय सीमा के मान्य है। लेकिन कार्ड की अंतिम तारीख़ होती है और उसे नया करवाना होता है।

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = आम तौर पर आपके पास ये होने चाहिए:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
l-x2wmd = कम से कम 5 साल से निवास परमिट
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = आमदनी
l-h5j7f = कम से कम तय आमदनी
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = A2 स्तर की इतालवी
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = मकान ठीक होने का सर्टिफ़िकेट
l-38d5z = परिवार के लिए ठीक घर ([मकान ठीक होने का सर्टिफ़िकेट (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = कुछ परमिटों के साथ आप इसे नहीं माँग सकते, जैसे पढ़ाई का परमिट। शरणार्थियों के लिए नियम आसान हैं।

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-r6y6k = [patronato (मुफ़्त मदद के दफ़्तर)][1] से जाँच लें कि क्या आप इसे माँग सकते हैं।
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = [इतालवी का टेस्ट][1] दें, अगर आपके पास पहले से मान्य प्रमाणपत्र नहीं है।
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = आमदनी
l-8qv3d = आमदनी और घर के दस्तावेज़ तैयार करें।
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = डाकख़ाने से [फ़ॉर्मों वाला लिफ़ाफ़ा (kit postale)][1] माँगें।
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-5i68x = patronato के साथ फ़ॉर्म भरें और लिफ़ाफ़ा डाकख़ाने में दें।
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-nqvcg = मुलाक़ात के दिन [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] जाएँ।
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = परमिट तैयार होने पर उसे लेने दोबारा जाएँ।

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = क़ानून में { $processing_time } लिखे हैं। अक्सर ज़्यादा समय लगता है।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
# term: bollettino → { -bollettino } = डाकख़ाने में पैसे जमा करने का फ़ॉर्म
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-yknzk = आपको [सरकारी टैक्स का टिकट (marca da bollo)][1], [डाकख़ाने में पैसे जमा करने का फ़ॉर्म (bollettino)][2] और डाकख़ाने की सेवा के पैसे देने होते हैं। पैसे देने से पहले क़ीमत patronato से पूछें।

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-68bn9 = अगर आप **लगातार 12 महीने** से ज़्यादा यूरोपीय संघ से बाहर रहते हैं, तो यह परमिट जा सकता है। लंबे सफ़र से पहले किसी patronato या वकील से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = अगर कुछ ग़लत हो
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-y2mja = अगर कोई दस्तावेज़ कम है, तो Questura आपको चिट्ठी लिखती है। चिट्ठी में लिखा होता है कि आपके पास कितने दिन हैं। उनके ख़त्म होने से पहले जवाब दें। अगर चिट्ठी समझ न आए, तो उसे patronato ले जाएँ।
