### Fare una denuncia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
title = पुलिस में शिकायत करना
# it: Come dire alla polizia che hai subito un reato.
summary = पुलिस को कैसे बताएँ कि आपके साथ अपराध हुआ है।
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = पुलिस में शिकायत
keywords = पुलिस में शिकायत; FIR; चोरी; ठगी; मारपीट; पुलिस; देनूंचा; मेरी चोरी हो गई; धमकी; यौन हमला; मुझे पीटा; मुझ पर हमला हुआ; मेरे साथ ठगी हुई; मुझे धमकी दी
# it: un documento, se ce l'hai
f-js2sa = कोई दस्तावेज़, अगर है
# it: le prove: messaggi, foto, certificati medici
f-889qc = सबूत: मैसेज, फ़ोटो, डॉक्टर के प्रमाणपत्र
# it: la copia della denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
f-tsvsq = शिकायत की कॉपी
# it: emergenza
f-ncphn = आपात स्थिति
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
p-hbu8r = अगर किसी ने आपका कुछ चुराया, आपको ठगा या मारा, तो आप [पुलिस में शिकायत (denuncia)][1] कर सकते हैं।

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = सबके लिए। अगर आपके पास परमिट नहीं है, तो पहले वकील या किसी संगठन से बात करें। वे समझाते हैं कि क्या हो सकता है।

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = अगर यह अभी हो रहा है, तो { $phone } पर फ़ोन करें।
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-ps2h3 = [Questura][1] या Carabinieri के पास जाएँ।
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = अगर इतालवी नहीं बोलते, तो दुभाषिया माँगें। यह आपका अधिकार है।
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = जो हुआ, उसे क्रम से बताएँ: कब, कहाँ, कौन।
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = सब कुछ दोबारा पढ़वाएँ। सही हो तभी दस्तख़त करें।
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = एक **कॉपी** माँगें।
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
l-dqcgp = अगर चोट लगी है, तो पहले अस्पताल की इमरजेंसी (pronto soccorso) जाएँ। प्रमाणपत्र सँभालकर रखें।

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = पुलिस में शिकायत
p-2zx5e = कई अपराधों में [querela (सज़ा की माँग)][1] चाहिए: आप माँग करते हैं कि जिसने आपको नुक़सान पहुँचाया, उसे सज़ा मिले। आम तौर पर आपके पास तीन महीने होते हैं। कुछ अपराधों में, जैसे पीछा करना (stalking), ज़्यादा समय होता है। देर न करें।

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **घर में हिंसा या पीछा करना (stalking)।** आप पहले [हिंसा विरोधी नंबर][1] पर फ़ोन कर सकते हैं।
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **इंटरनेट पर ठगी।** मैसेज और नंबर सँभालकर रखें।
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **भेदभाव।** पढ़ें: [ख़बर कैसे दें][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = अगर कुछ ग़लत हो
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = पुलिस में शिकायत
p-kj6yn = वे शिकायत लिखना नहीं चाहते? शिकायत लेना उनका फ़र्ज़ है। वकील के साथ दोबारा जाएँ या किसी दूसरे दफ़्तर में जाएँ।
