### Sono appena arrivato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = मुझे इटली आए कुछ ही दिन हुए हैं
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
summary = इटली में पहले क़दम: परमिट, टैक्स कोड, डॉक्टर, इतालवी भाषा।
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = अभी आया; पहले क़दम; इटली में नया; पहुँचना
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = परमिट माँगें: आपके पास दिन कम हैं।
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-qgg6e = टैक्स कोड माँगें। यह मुफ़्त है।
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = जिसके घर आप ठहरे हैं, वह 48 घंटों के अंदर सूचना देता है।
# it: Iscriviti e scegli il medico.
f-cnxbx = नाम लिखवाएँ और डॉक्टर चुनें।
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = निवास का पंजीकरण
f-eudhb = Comune में निवास का पंजीकरण माँगें।
# it: Iscrivi i figli a scuola.
f-s6ij3 = बच्चों का स्कूल में दाख़िला करवाएँ।
# it: Comincia un corso di italiano.
f-edjnt = इतालवी का कोर्स शुरू करें।
# it: Apri un conto per la paga.
f-8hvju = तनख़्वाह के लिए खाता खोलें।
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = स्वागत है। एक बार में एक काम करें, इसी क्रम में।
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = सारे काग़ज़ एक फ़ाइल में रखें। हर दस्तावेज़ की फ़ोटो खींच लें।
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = अगर दफ़्तर की बात समझ नहीं आती, तो [मध्यस्थ (mediatore)][1] माँगें।
