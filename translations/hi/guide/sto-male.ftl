### Sto male — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = मैं बीमार हूँ
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = बीमार होने पर दिन में और रात में किससे पूछें।
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = बीमार; बीमारी; डॉक्टर; बुख़ार; दर्द; सिर दर्द; खाँसी; दर्द हो रहा है
# it: È grave? Chiama subito.
f-r7b8h = हालत गंभीर है? तुरंत फ़ोन करें।
# it: Non è grave? Vai dal tuo medico.
f-h5riv = गंभीर नहीं है? अपने डॉक्टर के पास जाएँ।
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = डॉक्टर नहीं है? बिना आपात स्थिति वाले इलाज के नंबर पर फ़ोन करें।
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
f-ycgzw = अचानक और गंभीर है? अस्पताल की इमरजेंसी (pronto soccorso) जाएँ।
# it: Ti serve uno specialista? Prenota.
f-pvw6f = विशेषज्ञ डॉक्टर चाहिए? समय लें।
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = दाँत में दर्द है? पढ़ें कि कहाँ पूछें।
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-b9sim = परमिट नहीं है? STP कोड माँगें।
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = छाती में तेज़ दर्द, साँस लेने में मुश्किल या बहुत ख़ून बहना: तुरंत [आपात नंबर][1] पर फ़ोन करें।
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-4jdcd = अगर आप काम करते हैं, तो मालिक को बताएँ और उसी दिन डॉक्टर से सर्टिफ़िकेट माँगें।
