### Le città del dialogo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = مدن الحوار (Le città del dialogo)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = الشبكة الإيطالية للبلديات في البرنامج الأوروبي للمدن المتعددة الثقافات.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = مدن متعددة الثقافات; Intercultural Cities; مجلس أوروبا; شبكة بلديات
# it: guida
f-3z8fq = قيادة

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = تجمع الشبكة بلديات تريد أن يعيش الناس من أصول مختلفة معًا بشكل جيد. وهي جزء من برنامج المدن المتعددة الثقافات لمجلس أوروبا.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = هناك اتفاق بين [وزارة العمل][1] و[بلدية ريجو إيميليا][2]. ينص الاتفاق على ثلاثة أشياء:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = مساحة على [Portale Integrazione Migranti][1] للتجارب الجيدة
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = مراقبة النتائج
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = نشر النتائج
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = الخبر ليس له تاريخ. وقائمة البلديات هي قائمة ذلك الوقت.
