### Le città del dialogo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = ===
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = بین الثقافتی شہروں کے یورپی پروگرام میں اطالوی بلدیات کا نیٹ ورک۔
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = بین الثقافتی شہر; Intercultural Cities; Consiglio d'Europa; بلدیات کا نیٹ ورک
# it: guida
f-3z8fq = سربراہ

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = یہ نیٹ ورک ان بلدیات (Comuni) کو ملاتا ہے جو چاہتی ہیں کہ مختلف ملکوں کے لوگ مل جل کر اچھی طرح رہیں۔ یہ کونسل آف یورپ (Consiglio d'Europa) کے بین الثقافتی شہروں کے پروگرام کا حصہ ہے۔
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = ایک معاہدہ [وزارت محنت (Ministero del Lavoro)][1] اور [Reggio Emilia کی بلدیہ][2] کو جوڑتا ہے۔ معاہدے میں تین باتیں ہیں:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = اچھے تجربوں کے لیے [Portale Integrazione Migranti][1] پر جگہ
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = نتیجوں کی جانچ
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = نتیجوں کی اشاعت
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = خبر پر تاریخ نہیں ہے۔ بلدیات کی فہرست اسی وقت کی ہے۔
