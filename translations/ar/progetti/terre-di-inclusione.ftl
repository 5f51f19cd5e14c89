### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = أراضي الإدماج (Terre di Inclusione): مسارات حوار في منطقتي كريمونا وكازالاسكو
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = المشروع المحلي مع دورات إيطالية ووسطاء ومواد بعدة لغات.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; كازالاسكو; كريمونا; وسطاء; دورات إيطالية
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = هو الجزء المحلي من [LAB'IMPACT][1]. قادته [Azienda Sociale Cremonese][2] مع 15 جهة.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = استخدم المشروع أموالًا من الفترة 2014-2020. الخبر ليس له تاريخ. لا نعرف ما الذي ما زال موجودًا اليوم.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **الإيطالية.** دورات للكبار، مع اهتمام بالنساء. دورات للأطفال ومساعدة في الواجبات المدرسية في الصيف.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **الوسطاء.** دورات للعاملين وللوسطاء، وقائمة واحدة، وقواعد مشتركة للعمل والدفع.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **المعلومات.** جمع ما هو موجود عن الخدمات والمشاريع وترجمته والتعريف به.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **الجمعيات.** إيجاد الجمعيات الموجودة ودعمها وتقوية جمعيات المواطنين الأجانب.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = عندما صدر الخبر كانت دورات تقوية الإيطالية قد بدأت في ثلاث بلدات. وكانت قد بدأت أيضًا دورة للوسطاء.
