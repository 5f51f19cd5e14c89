### Le città del dialogo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = ===
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = अंतर-सांस्कृतिक शहरों के यूरोपीय कार्यक्रम में इटली की नगरपालिकाओं का नेटवर्क।
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = अंतर-सांस्कृतिक शहर; Intercultural Cities; यूरोप की परिषद; नगरपालिकाओं का नेटवर्क
# it: guida
f-3z8fq = अगुआ

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = यह नेटवर्क उन नगरपालिकाओं का है जो चाहती हैं कि अलग-अलग मूल के लोग मिलकर अच्छे से रहें। यह यूरोप की परिषद (Consiglio d'Europa) के अंतर-सांस्कृतिक शहरों के कार्यक्रम का हिस्सा है।
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = [श्रम मंत्रालय (Ministero del Lavoro)][1] और [Comune di Reggio Emilia][2] के बीच एक समझौता है। समझौते में तीन बातें हैं:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = अच्छे अनुभवों के लिए [Portale Integrazione Migranti][1] पर जगह
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = नतीजों की जाँच
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = नतीजे प्रकाशित करना
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = इस ख़बर पर तारीख़ नहीं है। नगरपालिकाओं की सूची उस समय की है।
