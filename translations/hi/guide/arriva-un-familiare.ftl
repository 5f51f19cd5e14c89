### Un parente mi raggiunge — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = मेरा कोई रिश्तेदार मेरे पास आ रहा है
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
summary = मंज़ूरी के काग़ज़ से परमिट तक: पति, पत्नी, बच्चों या माता-पिता के लिए।
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
keywords = परिवार बुलाना; पत्नी; पति; बच्चे; माता-पिता; फैमिली वीज़ा
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
f-kafpc = मंज़ूरी का काग़ज़ (nulla osta) माँगें।
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = जब वह आ जाए, तो मेहमान ठहराने की सूचना दें।
# it: Chiedete subito il permesso.
f-9de6j = तुरंत परमिट माँगें।
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-iwufb = टैक्स कोड देख लें।
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = निवास का पंजीकरण
f-bgeu8 = रिश्तेदार को अपने निवास के पंजीकरण में जोड़ें।
# it: Scegliete il medico.
f-sa56g = डॉक्टर चुनें।
# it: Iscrivi i figli a scuola.
f-hr33j = बच्चों का स्कूल में दाख़िला करवाएँ।
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = बड़े लोग इतालवी का कोर्स शुरू करें।
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = विदेशी दस्तावेज़ पर मोहर: अटेस्टेशन और अपोस्टिल
p-fsp28 = अपने देश में दस्तावेज़ जल्दी तैयार करें। उनका अनुवाद और [मोहर (legalizzazione)][1] ज़रूरी है।
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = बच्चों से नए स्कूल और नए घर के बारे में पहले ही बात करें।
