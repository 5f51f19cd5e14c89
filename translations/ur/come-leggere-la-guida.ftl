### Come leggere questa guida — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = یہ گائیڈ کیسے پڑھیں
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = معلومات کہاں سے آتی ہیں، کیا نہیں ہے اور کہاں پوچھیں۔
# it: guida; fonti; errori; come funziona; informazioni
keywords = گائیڈ; ذرائع; غلطیاں; یہ کیسے چلتی ہے; معلومات
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = یہ گائیڈ کریمونا، Casalmaggiore اور Crema کے علاقے کی سروسز سمجھاتی ہے۔ یہ کئی زبانوں میں ہے۔

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = معلومات کہاں سے آتی ہیں
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
p-hzej4 = قاعدے اطالوی قوانین سے لیے گئے ہیں۔ علاقے کے اداروں کی معلومات سرکاری اعلانوں سے لی گئی ہیں۔ ہر صفحے کے نیچے ذریعہ لکھا ہے۔
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = کچھ اعلان پرانے ہیں۔ اگر کوئی منصوبہ ختم ہو گیا ہے تو صفحے پر لکھا ہے۔

## Che cosa manca

# it: Che cosa manca
t-hrikt = کیا نہیں ہے
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = اگر ہمیں پتہ، وقت یا قیمت معلوم نہ ہو تو ہم نہیں لکھتے۔ تب آپ ”ہمیں معلوم نہیں“ اور اس دفتر کا نام پڑھتے ہیں جس سے پوچھنا ہے۔
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = ہو سکتا ہے کہ دفتر نے یہ اپنی ویب سائٹ پر لکھا ہو: وہاں دیکھیں۔ اٹلی کے سرکاری دفتر ویب سائٹ [indicepa.gov.it][1] پر بھی ملتے ہیں۔
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = قانون اکثر بدلتے ہیں۔ پیسے دینے یا دستخط کرنے سے پہلے دفتر سے تصدیق کریں۔

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = کہاں سے شروع کریں
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = کیا آپ کے ساتھ کوئی اہم بات ہوئی ہے؟ [زندگی کے اہم موقعوں][1] سے شروع کریں۔
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-keyyt = کیا مشکل لفظ والا خط ملا ہے؟ اسے تلاش کریں: مثلاً [ISEE][1]۔
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = کیا آپ نہیں جانتے کہ کس سے پوچھیں؟ کریمونا میں [Mondinsieme][1] جائیں۔ دوسرے شہروں اور قصبوں میں [بلدیہ (Comune)][2] جائیں۔

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = کون آپ کی مدد کرتا ہے
# it: Problema
c-ztsfq = مسئلہ
# it: Chi ti aiuta
c-5z9dm = کون مدد کرتا ہے
# it: Un modulo
c-vhwtb = کوئی فارم
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
c-8uyfc = [patronato یا CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = پیسے، مکان، خاندان
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
c-kdjzc = [سوشل ورکر (assistente sociale)][1]
# it: La lingua
c-fa9mh = زبان
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [ثقافتی ثالث (mediatore)][1]
# it: Una decisione ingiusta
c-te7ff = ناانصافی والا فیصلہ
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [سرکاری خرچ پر وکیل][1]
# it: Un pericolo
c-hg4px = خطرہ
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [ایمرجنسی نمبر][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = یہ گائیڈ معلومات دیتی ہے۔ یہ وکیل یا ڈاکٹر کی جگہ نہیں لیتی۔
