### Assistente sociale del Comune — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
title = Comune का सोशल वर्कर
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = वह व्यक्ति जिससे बात करें, अगर पैसे, घर या परिवार में मदद नहीं है।
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
keywords = सोशल वर्कर; ग़रीबी; मदद; राशन; खाना; सोने की जगह; सामाजिक सेवाएँ; भूख; कहाँ सोऊँ; बेघर; सड़क पर सोता हूँ; गाड़ी में सोता हूँ; रहने की जगह नहीं; घर नहीं है; सोने की जगह नहीं; घर से निकाल दिया; भूख लगी है; भूखा; खाने को कुछ नहीं; पैसे नहीं हैं; मुफ़्त खाना; सड़क पर सोती हूँ; बच्चे भूखे हैं
# it: un documento, se ce l'hai
f-kca23 = कोई दस्तावेज़, अगर है
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-iqanw = ISEE, अगर है
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
f-py28s = समस्या की चिट्ठियाँ: मकान ख़ाली करने का आदेश, बिल, स्कूल
# it: un colloquio e un progetto di aiuto
f-zkj8c = बातचीत और मदद की योजना
# it: il colloquio
f-k2avp = बातचीत
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-t5jrn = [सोशल वर्कर (assistente sociale)][1] आपकी समस्या सुनता है और आपके साथ मदद ढूँढता है। बातचीत मुफ़्त है।

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = निवास का पंजीकरण
p-wryq7 = उसके लिए जो Comune के इलाक़े में रहता है और मुश्किल में है। ज़रूरी मामलों में आप निवास के पंजीकरण और परमिट के बिना भी जा सकते हैं।

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = अपने Comune को फ़ोन करें या ख़ुद जाएँ। **segretariato sociale** (सामाजिक मदद का काउंटर) या servizi sociali (सामाजिक सेवाओं) के बारे में पूछें।
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = समय लें। अगर इतालवी नहीं बोलते, तो [मध्यस्थ (mediatore)][1] माँगें।
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = जो दस्तावेज़ आपके पास हैं, वे ले जाएँ। अगर नहीं हैं, तो भी जाएँ।
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = बताएँ कि क्या हालत है। सच बोलें: आप जो कहते हैं, वह गुप्त रहता है।
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-hjnx9 = मिलकर एक योजना बनाएँ। इसके लिए [ISEE][1] लग सकता है।

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = यह Comune और आपकी हालत पर निर्भर है। जैसे:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
l-piwwk = किराए, बिल या खाने के लिए मदद
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = बुज़ुर्गों और विकलांग लोगों के लिए घर पर मदद
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = बच्चों के लिए मदद
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = सोने की जगह, अगर घर नहीं है

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-8krn4 = सोशल वर्कर सिर्फ़ इसलिए बच्चों को **नहीं** ले जाता कि आप ग़रीब हैं या आपके पास परमिट नहीं है। वह परिवार को साथ रहने में मदद करता है। सिर्फ़ जज, बड़े ख़तरे में, कुछ और फ़ैसला कर सकता है।
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = छोटे शहरों और गाँवों में यह सेवा कई Comune मिलकर चलाते हैं। हमेशा पहले अपने Comune से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = अगर कुछ ग़लत हो
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = वे मना करते हैं? लिखित कारण माँगें। आप दोबारा बातचीत माँग सकते हैं। चर्चों (parrocchie) और संगठनों से भी मदद माँगें।
