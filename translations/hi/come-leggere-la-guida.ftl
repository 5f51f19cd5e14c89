### Come leggere questa guida — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = यह गाइड कैसे पढ़ें
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = जानकारी कहाँ से आती है, क्या नहीं है और कहाँ पूछें।
# it: guida; fonti; errori; come funziona; informazioni
keywords = गाइड; जानकारी; ग़लती; कैसे काम करता है; स्रोत
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = यह गाइड Cremona, Casalmaggiore और Crema के इलाक़े की सेवाएँ समझाती है। यह कई भाषाओं में है।

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = जानकारी कहाँ से आती है
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = आवेदन की सरकारी सूचना
p-hzej4 = नियम इटली के क़ानूनों से आते हैं। इलाक़े की संस्थाओं की जानकारी सरकारी सूचनाओं से आती है। हर पन्ने के आख़िर में स्रोत लिखा है।
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = कुछ सूचनाएँ पुरानी हैं। अगर कोई परियोजना ख़त्म हो गई है, तो पन्ना यह बताता है।

## Che cosa manca

# it: Che cosa manca
t-hrikt = क्या नहीं है
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = अगर हमें पता, समय या क़ीमत मालूम नहीं है, तो हम उसे नहीं लिखते। तब आपको “हमें पता नहीं है” और उस दफ़्तर का नाम मिलता है जिससे पूछना है।
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = हो सकता है कि दफ़्तर ने यह अपनी वेबसाइट पर लिखा हो: वहाँ देखें। इटली के सरकारी दफ़्तर [indicepa.gov.it][1] वेबसाइट पर भी मिलते हैं।
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = क़ानून अक्सर बदलते हैं। पैसे देने या दस्तख़त करने से पहले दफ़्तर से पूछकर पक्का कर लें।

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = कहाँ से शुरू करें
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = आपके साथ कुछ ज़रूरी हुआ है? [ज़िंदगी के मौक़ों][1] से शुरू करें।
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-keyyt = मुश्किल शब्द वाली चिट्ठी आई है? उस शब्द को ढूँढें: जैसे [ISEE][1]।
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = पता नहीं कि किससे पूछें? Cremona में [Mondinsieme][1] जाएँ। दूसरी जगहों पर [Comune][2] जाएँ।

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = कौन आपकी मदद करता है
# it: Problema
c-ztsfq = समस्या
# it: Chi ti aiuta
c-5z9dm = आपकी मदद कौन करता है
# it: Un modulo
c-vhwtb = कोई फ़ॉर्म
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
c-8uyfc = [Patronato या CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = पैसे, घर, परिवार
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
c-kdjzc = [सोशल वर्कर (assistente sociale)][1]
# it: La lingua
c-fa9mh = भाषा
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [मध्यस्थ (mediatore)][1]
# it: Una decisione ingiusta
c-te7ff = कोई ग़लत फ़ैसला
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [सरकारी ख़र्च पर वकील][1]
# it: Un pericolo
c-hg4px = कोई ख़तरा
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [आपात नंबर][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = यह गाइड जानकारी देती है। यह वकील या डॉक्टर की जगह नहीं लेती।
