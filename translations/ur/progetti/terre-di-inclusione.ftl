### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: کریمونا اور کازالاسکو میں مکالمے کے راستے
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = مقامی منصوبہ، اطالوی زبان کے کورس، ثالثوں اور کئی زبانوں کے مواد کے ساتھ۔
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; ثالث; اطالوی کورس
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = یہ [LAB'IMPACT][1] کا مقامی حصہ ہے۔ اسے [Azienda Sociale Cremonese][2] نے 15 اداروں کے ساتھ چلایا۔
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = منصوبے نے 2014-2020 کے فنڈ استعمال کیے۔ خبر پر تاریخ نہیں ہے۔ ہم نہیں جانتے کہ آج کیا باقی ہے۔

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **اطالوی زبان۔** بالغوں کے کورس، خواتین پر خاص توجہ کے ساتھ۔ بچوں کے کورس اور گرمیوں میں ہوم ورک میں مدد۔
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **ثالث۔** ملازموں اور ثالثوں کے کورس، ایک ہی فہرست، کام اور پیسوں کے مشترکہ قاعدے۔
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **معلومات۔** سروسز اور منصوبوں کے بارے میں جو موجود ہے اسے جمع کرنا، ترجمہ کرنا اور لوگوں تک پہنچانا۔
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **انجمنیں۔** جو موجود ہیں انہیں ڈھونڈنا، ان کی مدد کرنا اور غیر ملکی شہریوں کی انجمنوں کو مضبوط کرنا۔

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = جب خبر نکلی تو تین بلدیات میں اطالوی کے اضافی کورس شروع ہو چکے تھے۔ ثالثوں کا ایک کورس بھی شروع ہو چکا تھا۔
