### Lavorare come colf o badante — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
title = گھریلو ملازم یا بزرگوں کی دیکھ بھال کرنے والے کا کام
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
summary = کسی کے گھر میں کام کرنے والوں کے قاعدے، پنشن کی رقم اور حقوق۔
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
# term: tredicesima → { -tredicesima } = تیرہویں تنخواہ
keywords = بادانتے; کولف; گھر کا کام; بچوں کی دیکھ بھال; بزرگوں کی دیکھ بھال; تیرہویں تنخواہ
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-k9nyx = INPS کو بتائی ہوئی ملازمت
# it: la comunicazione all'INPS
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-ngaem = INPS کو اطلاع
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-khh29 = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-9tbb6 = INPS، موبائل سے
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-tqf6x = [گھریلو ملازموں اور بزرگوں کی دیکھ بھال کرنے والوں (colf، badanti)][1] کے لیے ایک قومی معاہدہ ہے۔ { -datore-di-lavoro } وہ خاندان ہے۔

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = ان کے لیے جو کسی کے گھر میں کام کرتے ہیں، اور ان خاندانوں کے لیے جو ملازم رکھتے ہیں۔

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = گھنٹے، تنخواہ، آرام اور کھانا طے کر لیں۔ **lettera di assunzione** (ملازمت کا خط) لکھیں۔
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-79c42 = خاندان [INPS][1] کو ملازمت کی اطلاع دیتا ہے۔ کام شروع ہونے سے **کم از کم ایک دن پہلے** یہ کرنا ضروری ہے۔
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = ملازم اس اطلاع کی کاپی مانگتا ہے۔
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
l-uhx6f = خاندان ہر مہینے [تنخواہ کی پرچی (busta paga)][1] دیتا ہے۔
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
l-ehdpq = خاندان ہر تین مہینے بعد [پنشن اور بیمے کی رقم (contributi)][1] جمع کراتا ہے۔ ملازم ویب سائٹ { $web } پر دیکھ سکتا ہے۔

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = ملازم کے یہ حق ہیں:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = ہر ہفتے آرام
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = تنخواہ کے ساتھ چھٹیاں
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = تیرہویں تنخواہ
l-ceaa7 = دسمبر میں [تیرہویں تنخواہ (tredicesima)][1]
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = بیماری، کام پر چوٹ اور زچگی میں حق
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = نوکری ختم ہونے پر ملنے والی رقم
l-hvzvn = نوکری ختم ہونے پر ملنے والے پیسے ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = بے روزگاری الاؤنس
l-kswzp = نوکری ختم ہو تو [NASpI][1]

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **کیا آپ اسی گھر میں رہتے ہیں؟** آپ کو مناسب کمرے، کھانے اور فارغ وقت کا حق ہے۔
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **کیا وہ شخص فوت ہو گیا جس کی آپ دیکھ بھال کرتے تھے؟** آپ کو کچھ اور دنوں کی تنخواہ کا حق ہے (**preavviso**، یعنی نوٹس کی مدت)۔ یہ بھی پوچھیں کہ کچھ عرصہ کہاں رہ سکتے ہیں۔
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-jmfsj = **آمدنی کا گوشوارہ۔** خاندان آپ کا ٹیکس نہیں دیتا۔ ہر سال [CAF][1] سے پوچھیں کہ کیا آپ کو [گوشوارہ (dichiarazione)][2] بھرنا ہے۔

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-a68cb = اطلاع دینا مفت ہے۔ خاندان تنخواہ اور پنشن کی رقم دیتا ہے۔ حساب CAF یا patronato کرتا ہے، اکثر پیسے لے کر۔

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = اگر کوئی مسئلہ ہو جائے
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = مزدور یونین
# term: passaporto → { -passaporto } = پاسپورٹ
p-a5ifn = کیا آپ کو اصل گھنٹوں سے کم کے پیسے دیتے ہیں؟ ہر دن گھنٹے لکھیں اور [مزدور یونین (sindacato)][1] جائیں۔ اگر وہ آپ کا { -passaporto } رکھ لیں یا آپ باہر نہ جا سکیں تو پڑھیں [مدد کیسے مانگیں][2]۔
