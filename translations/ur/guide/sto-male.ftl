### Sto male — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = میری طبیعت خراب ہے
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = بیماری میں، دن ہو یا رات، کس کے پاس جائیں۔
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = بیمار; بیماری; ڈاکٹر; بخار; درد; طبیعت خراب; سر درد; کھانسی; مجھے درد ہے
# it: È grave? Chiama subito.
f-r7b8h = کیا معاملہ سنگین ہے؟ فوراً فون کریں۔
# it: Non è grave? Vai dal tuo medico.
f-h5riv = سنگین نہیں ہے؟ اپنے ڈاکٹر کے پاس جائیں۔
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = ڈاکٹر نہیں ہے؟ غیر فوری علاج کے نمبر پر فون کریں۔
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
f-ycgzw = مسئلہ اچانک اور سنگین ہے؟ ہسپتال کی ایمرجنسی (pronto soccorso) جائیں۔
# it: Ti serve uno specialista? Prenota.
f-pvw6f = کیا آپ کو ماہر ڈاکٹر چاہیے؟ بکنگ کرائیں۔
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = دانت میں درد ہے؟ پڑھیں کہ کہاں پوچھیں۔
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-b9sim = اجازت نامہ نہیں ہے؟ STP کوڈ مانگیں۔
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = سینے میں تیز درد، سانس لینے میں مشکل یا بہت خون بہنا: فوراً [ایمرجنسی نمبر][1] پر فون کریں۔
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-4jdcd = اگر آپ کام کرتے ہیں تو { -datore-di-lavoro(case: "obl") } کو بتائیں اور اسی دن ڈاکٹر سے سرٹیفکیٹ مانگیں۔
