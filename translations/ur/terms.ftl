### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = { $case ->
        [obl] انٹیگریشن کے معاہدے
       *[nom] انٹیگریشن کا معاہدہ
    }
    .search = اکوردو دی انتیگراسیونے | اکوردو | اکاردو | اکوردو انتگرازیونے | پوائنٹس کا معاہدہ | انضمام کا معاہدہ

# it: anagrafe
-anagrafe = { $case ->
        [obl] رہائشیوں کے اندراج کے دفتر
       *[nom] رہائشیوں کے اندراج کا دفتر
    }
    .search = اناگرافے | اناگرافی | انگرافے | آناگرافے | کمونے کا دفتر | رہائش کا دفتر | نادرا جیسا دفتر

# it: asilo nido
-asilo-nido = چھوٹے بچوں کی نرسری
    .search = ازیلو نیدو | اسیلو نیدو | آزیلو | نیدو | نرسری | ڈے کیئر

# it: assegno di inclusione
-assegno-di-inclusione = بہت غریب خاندانوں کی امداد
    .search = اسینیو دی انکلوزیونے | اسینیو انکلوسیونے | آدی | اے ڈی آئی | غریبوں کی امداد | ریدیتو

# it: assegno unico
-assegno-unico = { $case ->
        [obl] بچوں کے ماہانہ الاؤنس
       *[nom] بچوں کا ماہانہ الاؤنس
    }
    .search = اسینیو اونیکو | اسینو یونیکو | اسیگنو اونیکو | بچوں کے پیسے | فیملی الاؤنس | چائلڈ بینیفٹ

# it: assistente sociale
-assistente-sociale = سوشل ورکر
    .search = اسستینتے سوچالے | اسیستنتے سوشالے | اسستینتے | سوشل والی | سوشل آفس

# it: ASST
-asst = { $case ->
        [obl] ہسپتالوں کے سرکاری ادارے
       *[nom] ہسپتالوں کا سرکاری ادارہ
    }
    .search = اے ایس ایس ٹی | آسست | آ اس اس تی | ازیل | آسل | صحت کا دفتر

# it: ATS
-ats = { $case ->
        [obl] صحت کی نگرانی کے سرکاری ادارے
       *[nom] صحت کی نگرانی کا سرکاری ادارہ
    }
    .search = اے ٹی ایس | آتس | آ تی اس | آسل | صحت کی ایجنسی

# it: permesso per attesa occupazione
-attesa-occupazione = { $case ->
        [obl] کام کی تلاش کے اجازت نامے
       *[nom] کام کی تلاش کا اجازت نامہ
    }
    .search = اتیزا اوکوپازیونے | اتیسا اوکوپاسیونے | اتیزا | بے روزگاری کا پیپر | ایک سال کا پرمیسو

# it: autocertificazione
-autocertificazione = { $case ->
        [obl] خود لکھے ہوئے اقرار نامے
       *[nom] خود لکھا ہوا اقرار نامہ
    }
    .search = اوتوچرتیفیکازیونے | اوتوچیرتیفیکاسیونے | آٹو سرٹیفکازیونے | بیان حلفی | حلف نامہ

# it: bando e avviso pubblico
-avviso-pubblico = { $case ->
        [obl] درخواستوں کے سرکاری اعلان
       *[nom] درخواستوں کا سرکاری اعلان
    }
    .search = بندو | باندو | اویزو پبلیکو | آویسو پوبلیکو | اشتہار | سرکاری نوٹس

# it: bolletta
-bolletta = { $case ->
        [obl] بجلی، گیس یا پانی کے بل
       *[nom] بجلی، گیس یا پانی کا بل
    }
    .search = بولیتا | بلیتا | بولیٹا | بولیتے | بجلی کا بل | گیس کا بل | لوچے

# it: bollettino postale
-bollettino = { $case ->
        [obl] ڈاکخانے کے ادائیگی فارم
       *[nom] ڈاکخانے کا ادائیگی فارم
    }
    .search = بولیتینو | بلیتینو | بولیٹینو | بولتینو پوستالے | چالان | چالان فارم

# it: busta paga
-busta-paga = تنخواہ کی پرچی
    .search = بستا پاگا | بوستا پاگا | بسٹا پاگا | بستاپاگا | سیلری سلپ | تنخواہ سلپ

# it: CAF
-caf = { $case ->
        [obl] ٹیکس میں مدد کے دفتر
       *[nom] ٹیکس میں مدد کا دفتر
    }
    .search = کاف | کیف | سی اے ایف | کاف دفتر | ٹیکس والا دفتر

# it: canone
-canone-di-affitto = { $case ->
        [obl] ماہانہ کرائے
       *[nom] ماہانہ کرایہ
    }
    .search = کانونے | کنونے | افیتو | آفیتو | مکان کا کرایہ | کرایہ

# it: carta d'identità
-carta-di-identita = شناختی کارڈ
    .search = کارتا دی ادینتیتا | کارتا دنتیتا | کارتا ایدنتیتا | کرتا | چیئے | سی آئی ای | آئی ڈی کارڈ

# it: Casa di comunità
-casa-di-comunita = { $case ->
        [obl] محلے کے مرکز صحت
       *[nom] محلے کا مرکز صحت
    }
    .search = کازا دی کمونیتا | کاسا دی کومونیتا | کازا کمیونٹا | ہیلتھ سنٹر

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = { $case ->
        [obl] عدالتی ریکارڈ کے سرٹیفکیٹ
       *[nom] عدالتی ریکارڈ کے سرٹیفکیٹ
    }
    .search = کاسیلاریو | کازیلاریو جودیزیالے | کاریکی پندنتی | فدینا پینالے | کریکٹر سرٹیفکیٹ | پولیس کلیئرنس

# it: centro antiviolenza
-centro-antiviolenza = خواتین پر تشدد کے خلاف مرکز
    .search = چینترو انتی ویولینسا | چنترو انتیویولنزا | سنٹر اینٹی وائلنس | تشدد سے بچاؤ | خواتین کی مدد

# it: centro per l'impiego
-centro-per-l-impiego = { $case ->
        [obl] روزگار کے دفتر
       *[nom] روزگار کا دفتر
    }
    .search = چینترو امپیگو | چنترو پیر لمپیگو | چینترو ایمپیئگو | کولوکامنتو | نوکری کا دفتر

# it: centro psico-sociale
-centro-psicosociale = { $case ->
        [obl] ذہنی صحت کے مرکز
       *[nom] ذہنی صحت کا مرکز
    }
    .search = چینترو پسیکو سوچالے | سی پی ایس | چی پی ایسے | دماغی ڈاکٹر | ڈپریشن کا علاج

# it: certificato di malattia
-certificato-di-malattia = { $case ->
        [obl] بیماری کے سرٹیفکیٹ
       *[nom] بیماری کا سرٹیفکیٹ
    }
    .search = چرتیفیکاتو دی مالاتیا | مالاتیا | ملاتیا | میڈیکل سرٹیفکیٹ | بیماری کی چھٹی

# it: Certificazione Unica
-certificazione-unica = { $case ->
        [obl] سالانہ آمدنی کے سرٹیفکیٹ
       *[nom] سالانہ آمدنی کا سرٹیفکیٹ
    }
    .search = چرتیفیکازیونے اونیکا | چی او | سی یو | کود | کد | سالانہ تنخواہ کا کاغذ

# it: cittadinanza
-cittadinanza = شہریت
    .search = چتادینانسا | چیتادینانزا | چتادنانسا | سٹیزن شپ | نیشنلٹی | اطالوی پاسپورٹ

# it: codice fiscale
-codice-fiscale = ٹیکس کوڈ
    .search = کودیچے فسکالے | کودیچے فیسکالے | کوڈیچے فسکال | کودچے | کوڈ فسکال | ٹیکس نمبر

# it: colf e badante
-colf-e-badante = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
    .search = کولف | بادانتے | بدانتے | کولف اے بادانتے | گھر کا کام | بزرگوں کی دیکھ بھال | کام والی

# it: Commissione territoriale
-commissione-territoriale = { $case ->
        [obl] پناہ کا فیصلہ کرنے والے کمیشن
       *[nom] پناہ کا فیصلہ کرنے والا کمیشن
    }
    .search = کومسیونے | کمیسیونے | کومیسیونے تیریتوریالے | کمیشن | اسائلم کا انٹرویو

# it: consolato e ambasciata
-consolato = { $case ->
        [obl] قونصل خانے اور سفارت خانے
       *[nom] قونصل خانہ اور سفارت خانہ
    }
    .search = کونسولاتو | کنسولاتو | امباشاتا | ایمبیسی | قونصلیٹ | پاکستانی ایمبیسی

# it: consultorio familiare
-consultorio-familiare = { $case ->
        [obl] خواتین اور خاندان کی صحت کے مرکز
       *[nom] خواتین اور خاندان کی صحت کا مرکز
    }
    .search = کونسولتوریو | کنسلتوریو | کونسلتوریو فامیلیارے | زنانہ ڈاکٹر | لیڈی ڈاکٹر | دائی

# it: contratto di lavoro
-contratto-di-lavoro = { $case ->
        [obl] کام کے معاہدے
       *[nom] کام کا معاہدہ
    }
    .search = کونتراتو دی لاوورو | کنتراتو | کونتراتو | کنٹریکٹ | کام کا کنٹریکٹ | ملازمت کا معاہدہ

# it: contratto di soggiorno
-contratto-di-soggiorno = { $case ->
        [obl] رہائش کے لیے کام کے معاہدے
       *[nom] رہائش کے لیے کام کا معاہدہ
    }
    .search = کونتراتو دی سجورنو | کنتراتو سوجورنو | کونتراتو سجورنو | رہائش کا کنٹریکٹ

# it: contributi
-contributi = پنشن اور بیمے کی رقم
    .search = کونتریبوتی | کنتریبوتی | کونتری بوتی | پنشن کے پیسے | انشورنس کے پیسے | سوشل سیکیورٹی

# it: CPIA
-cpia = { $case ->
        [obl] بالغوں کے سرکاری سکول
       *[nom] بالغوں کا سرکاری سکول
    }
    .search = چپیا | سی پی آئی اے | چی پی آ | چپیآ | اطالوی زبان کا سکول

# it: CUP
-cup = { $case ->
        [obl] معائنے کی بکنگ کے دفتر
       *[nom] معائنے کی بکنگ کا دفتر
    }
    .search = کپ | کوپ | سی یو پی | چپ | پرینوتازیونے | ڈاکٹر کی اپائنٹمنٹ

# it: datore di lavoro
-datore-di-lavoro = { $case ->
        [obl] کام دینے والے
       *[nom] کام دینے والا
    }
    .search = داتورے دی لاوورو | دتورے | داتورے | مالک | باس | کمپنی | پدرونے

# it: decreto flussi
-decreto-flussi = { $case ->
        [obl] کام کے ویزوں کے کوٹے
       *[nom] کام کے ویزوں کا کوٹہ
    }
    .search = دیکریتو فلوسی | دکریتو فلسی | فلوسی | فلسی | کلک ڈے | کوٹہ | امیگریشن کھلی

# it: delega
-delega = { $case ->
        [obl] اختیار نامے
       *[nom] اختیار نامہ
    }
    .search = دیلیگا | دلیگا | دیلگا | مختار نامہ | اتھارٹی لیٹر

# it: denuncia e querela
-denuncia = پولیس میں رپورٹ
    .search = دینونچا | دنونچا | دینونسیا | کویریلا | کوریلا | ایف آئی آر | پرچہ | شکایت

# it: deposito cauzionale
-deposito-cauzionale = کرائے کی سیکیورٹی رقم
    .search = دیپوزیتو کاؤزیونالے | دیپوسیتو | کپارا | کاپارا | کاؤزیونے | ایڈوانس | سیکیورٹی

# it: DID
-did = { $case ->
        [obl] کام کے لیے تیار ہونے کے اقرار نامے
       *[nom] کام کے لیے تیار ہونے کا اقرار نامہ
    }
    .search = دید | ڈی آئی ڈی | دی ای دی | بے روزگاری کا اندراج

# it: dimissioni
-dimissioni = { $case ->
        [obl] استعفے
       *[nom] استعفیٰ
    }
    .search = دیمسیونی | دمیسیونی | دیمیسیونی | نوکری چھوڑنا | کام چھوڑنا

# it: domicilio
-domicilio = { $case ->
        [obl] رابطے کے پتے
       *[nom] رابطے کا پتہ
    }
    .search = دومیچیلیو | دومچیلیو | ڈومیسائل | دومیسیلیو | رہنے کی جگہ | ڈاک کا پتہ

# it: DSU
-dsu = { $case ->
        [obl] ISEE کے فارم
       *[nom] ISEE کا فارم
    }
    .search = دی ایسے او | ڈی ایس یو | دسو | ایزے کا فارم

# it: ENI
-eni = { $case ->
        [obl] یورپی یونین کے شہریوں کے علاج کے کوڈ
       *[nom] یورپی یونین کے شہریوں کے علاج کا کوڈ
    }
    .search = اینی | ای این آئی | ینی | یورپی کا علاج

# it: esenzione
-esenzione = علاج کی فیس کی معافی
    .search = ایزینسیونے | ازنزیونے | اسنسیونے | فیس معاف | مفت علاج

# it: espulsione
-espulsione = ملک بدری
    .search = ایسپلسیونے | اسپولسیونے | فولیو دی ویا | ڈیپورٹ | ملک سے نکالنا

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = { $case ->
        [obl] آن لائن صحت کے ریکارڈ
       *[nom] آن لائن صحت کا ریکارڈ
    }
    .search = فشیکولو سانیتاریو | فاشیکولو | ایف ایس ای | میڈیکل ریکارڈ | ٹیسٹ کی رپورٹیں

# it: fototessera
-fototessera = پاسپورٹ سائز تصویر
    .search = فوتو تیسیرا | فوٹو تسیرا | فوتوتیسرا | فوٹو | تصویر

# it: saldo e giacenza media
-giacenza-media = { $case ->
        [obl] اکاؤنٹ کے بیلنس اور سال کے اوسط
       *[nom] اکاؤنٹ کا بیلنس اور سال کا اوسط
    }
    .search = جاچینسا میدیا | جیاچنزا میدیا | سالدو | بینک بیلنس | بینک سٹیٹمنٹ

# it: graduatoria
-graduatoria = میرٹ لسٹ
    .search = گرادواتوریا | گرادواتوریہ | گریجواتوریا | نمبروں کی لسٹ | پوائنٹس کی لسٹ

# it: guardia medica
-guardia-medica = { $case ->
        [obl] رات اور چھٹی کے دن کے ڈاکٹر
       *[nom] رات اور چھٹی کے دن کا ڈاکٹر
    }
    .search = گواردیا میدیکا | گواردیہ میڈیکا | گاردیا | رات کا ڈاکٹر | 116117

# it: IBAN
-iban = { $case ->
        [obl] بینک اکاؤنٹ کے کوڈ
       *[nom] بینک اکاؤنٹ کا کوڈ
    }
    .search = ایبان | آئبن | آئی بین | ایبن | اکاؤنٹ نمبر

# it: idoneità alloggiativa
-idoneita-alloggiativa = { $case ->
        [obl] مکان کے موزوں ہونے کے سرٹیفکیٹ
       *[nom] مکان کے موزوں ہونے کا سرٹیفکیٹ
    }
    .search = ادونیتا الوجاتیوا | ایدونئیتا | ادونیئتا الوجیاتیوا | مکان کا سرٹیفکیٹ | گھر کی پیمائش

# it: impronte digitali
-impronte-digitali = انگلیوں کے نشان
    .search = امپرونتے | ایمپرونتے | امپرونتے دیجیتالی | فنگر پرنٹ | انگوٹھے کے نشان

# it: INAIL
-inail = { $case ->
        [obl] کام کے حادثوں کے بیمہ ادارے
       *[nom] کام کے حادثوں کا بیمہ ادارہ
    }
    .search = انائل | اینائل | اینیل | آئی این اے آئی ایل | کام پر چوٹ

# it: INPS
-inps = { $case ->
        [obl] پنشن اور سماجی امداد کے ادارے
       *[nom] پنشن اور سماجی امداد کا ادارہ
    }
    .search = انپس | اینپس | آئی این پی ایس | امپس | پنشن کا دفتر

# it: ISEE
-isee = { $case ->
        [obl] خاندان کی مالی حالت کے نمبر
       *[nom] خاندان کی مالی حالت کا نمبر
    }
    .search = ایزے | ازے | ایسے | آئی ایس ای ای | ایزیے | آمدنی کا سرٹیفکیٹ

# it: istituto comprensivo
-istituto-comprensivo = { $case ->
        [obl] کئی سکولوں کے مشترکہ ادارے
       *[nom] کئی سکولوں کا مشترکہ ادارہ
    }
    .search = استیتوتو کومپرینسیوو | استیتوتو | آئی سی | سکول | پرائمری سکول

# it: kit postale
-kit-postale = { $case ->
        [obl] ڈاکخانے کے فارموں والے لفافے
       *[nom] ڈاکخانے کا فارموں والا لفافہ
    }
    .search = کٹ پوستالے | کیت پوستالے | کٹ | پیلا لفافہ | پوسٹ آفس کا لفافہ | پوستے

# it: lavoro nero
-lavoro-nero = { $case ->
        [obl] بغیر معاہدے کے کام
       *[nom] بغیر معاہدے کا کام
    }
    .search = لاوورو نیرو | لاورو ان نیرو | نیرو | بلیک میں کام | کالا کام | بغیر کنٹریکٹ

# it: legalizzazione e apostille
-legalizzazione = دستاویز کی تصدیق اور اپوسٹیل
    .search = لیگالیزازیونے | لگالیزاسیونے | اپوستیل | اپوسٹائل | تصدیق | ایمبیسی کی مہر

# it: licenza media
-licenza-media = { $case ->
        [obl] مڈل کے ڈپلومے
       *[nom] مڈل کا ڈپلومہ
    }
    .search = لیچینسا میدیا | لچنزا میدیا | تیرسا میدیا | مڈل پاس | آٹھویں کا سرٹیفکیٹ

# it: licenziamento
-licenziamento = { $case ->
        [obl] نوکری سے نکالے جانے
       *[nom] نوکری سے نکالا جانا
    }
    .search = لیچینسیامنتو | لچنزیامینتو | لیچنزیامنتو | برطرفی | کام سے نکال دیا

# it: marca da bollo
-marca-da-bollo = { $case ->
        [obl] ٹیکس کے ٹکٹ
       *[nom] ٹیکس کا ٹکٹ
    }
    .search = مارکا دا بولو | مرکا دا بولو | مارکا بولو | بولو | ریونیو ٹکٹ | اسٹامپ

# it: mediatore linguistico-culturale
-mediatore-linguistico = { $case ->
        [obl] زبان اور ثقافت کے ثالث
       *[nom] زبان اور ثقافت کا ثالث
    }
    .search = میدیاتورے | میدیتورے | میدیاتورے کلتورالے | ترجمان | انٹرپریٹر | مترجم

# it: medico di famiglia
-medico-di-base = فیملی ڈاکٹر
    .search = میدیکو دی بازے | میدیکو دی فامیلیا | میدیکو | دتورے | جی پی | ڈاکٹر

# it: minore e minorenne
-minore = نابالغ
    .search = مینورے | منورے | مینورینے | بچہ | 18 سال سے کم

# it: modello 730
-modello-730 = { $case ->
        [obl] سالانہ ٹیکس کے فارم 730
       *[nom] سالانہ ٹیکس کا فارم 730
    }
    .search = سیتے چینتو ترینتا | سیتیچنتو ترنتا | مودیلو 730 | ٹیکس ریٹرن | ٹیکس گوشوارہ

# it: morosità incolpevole
-morosita-incolpevole = مجبوری میں کرایہ نہ دے سکنا
    .search = موروزیتا | موروسیتا انکولپیوولے | موروزیتا انکولپیولے | کرایہ باقی | کرایہ نہیں دیا

# it: NASpI
-naspi = بے روزگاری الاؤنس
    .search = ناسپی | نسپی | ناسپ | دیزوکوپازیونے | بے روزگاری کے پیسے

# it: nulla osta
-nulla-osta = این او سی (اجازت کا خط)
    .search = نولا اوستا | نلا اوستا | نولاوستا | این او سی | اجازت کا خط | فیملی کا نولا اوستا

# it: comunicazione di ospitalità
-ospitalita = مہمان ٹھہرانے کی اطلاع
    .search = اوسپیتالیتا | اسپتالیتا | دیکیارازیونے دی اوسپیتالیتا | چیسیونے فابریکاتو | مہمان کی اطلاع

# it: pagella
-pagella = رزلٹ کارڈ
    .search = پاجیلا | پجیلا | پاگیلا | رزلٹ | نمبر

# it: passaporto
-passaporto = پاسپورٹ
    .search = پاساپورتو | پسپورتو | پاساپورٹو | پاسپورٹ بنوانا

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = سرکاری خرچ پر وکیل
    .search = پاتروچینیو | پتروچینیو | گراتویتو پاتروچینیو | مفت وکیل | سرکاری وکیل

# it: patronato
-patronato = { $case ->
        [obl] مفت مدد کے دفتر
       *[nom] مفت مدد کا دفتر
    }
    .search = پاتروناتو | پتروناتو | پیترناتو | پترناتو | مفت مدد | فارم بھرنے والا دفتر

# it: PEC
-pec = تصدیق شدہ ای میل
    .search = پیک | پی ای سی | پیچ | رجسٹرڈ ای میل

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = { $case ->
        [obl] بچوں کے ڈاکٹر
       *[nom] بچوں کا ڈاکٹر
    }
    .search = پیدیاترا | پیڈیاترا | پدیاترا | بچوں کا ڈاکٹر | چائلڈ سپیشلسٹ

# it: permesso di soggiorno
-permesso-di-soggiorno = { $case ->
        [obl] رہائشی اجازت نامے
       *[nom] رہائشی اجازت نامہ
    }
    .search = پرمیسو دی سجورنو | پرمیسو | پرمیسو سوجورنو | سجورنو | سوجورنو | پیپر | کاغذات | رہائشی کارڈ

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = { $case ->
        [obl] طویل مدت کے یورپی اجازت نامے
       *[nom] طویل مدت کا یورپی اجازت نامہ
    }
    .search = کارتا دی سجورنو | کارتا سوجورنو | کرتا دی سجورنو | پکا پیپر | پکا کارڈ | لونگو پیریودو

# it: Prefettura
-prefettura = { $case ->
        [obl] صوبے میں حکومت کے دفتر
       *[nom] صوبے میں حکومت کا دفتر
    }
    .search = پریفیتورا | پرفیتورا | پریفیتوا | پرفتورا | گورنر کا دفتر | ڈی سی آفس

# it: pronto soccorso
-pronto-soccorso = ہسپتال کی ایمرجنسی
    .search = پرونتو سوکورسو | پرونٹو سکورسو | پرونتو | ایمرجنسی | ہسپتال

# it: protezione internazionale
-protezione-internazionale = بین الاقوامی تحفظ
    .search = پروتیسیونے انترناسیونالے | پروتیزیونے | ازیلو | پناہ | اسائلم | اسائلم کیس

# it: protezione speciale
-protezione-speciale = خصوصی تحفظ
    .search = پروتیسیونے سپیچالے | پروتیزیونے سپیشالے | سپیچالے | خاص اجازت نامہ

# it: protezione temporanea
-protezione-temporanea = عارضی تحفظ
    .search = پروتیسیونے تمپورانیا | پروتیزیونے تیمپورانیا | یوکرین | جنگ سے بھاگنے والے

# it: Questura
-questura = { $case ->
        [obl] پولیس کے صدر دفتر
       *[nom] پولیس کا صدر دفتر
    }
    .search = کویستورا | کستورا | کوستورا | کوئیستورا | پولیس کا دفتر | امیگریشن آفس

# it: raccomandata
-raccomandata = رجسٹرڈ خط
    .search = راکومانداتا | رکمنداتا | راکومنداتا | رجسٹری | ڈاک

# it: reddito
-reddito = آمدنی
    .search = ریدیتو | ردیتو | ریڈیٹو | انکم | کمائی

# it: registro elettronico
-registro-elettronico = آن لائن سکول رجسٹر
    .search = ریجسترو ایلیترونیکو | رجسترو | رجسٹرو ایلیٹرونیکو | سکول کی ایپ | ہوم ورک

# it: residenza
-residenza = { $case ->
        [obl] رہائش کے اندراج
       *[nom] رہائش کا اندراج
    }
    .search = ریزیدینسا | رزیدنزا | ریزیڈنسا | رزیدنسا | ریزیڈنسی | رہائش | پتہ

# it: ricetta
-ricetta = { $case ->
        [obl] ڈاکٹر کے نسخے
       *[nom] ڈاکٹر کا نسخہ
    }
    .search = ریچیتا | رچیتا | ریچیٹا | امپینیاتیوا | پرچی | دوا کی پرچی

# it: ricevuta del permesso
-ricevuta-del-permesso = اجازت نامے کی رسید
    .search = ریچیووتا | ریچووتا | رچیوتا | چیدولینو | رسید | سلپ

# it: richiedente asilo
-richiedente-asilo = { $case ->
        [obl] پناہ کی درخواست دینے والے
       *[nom] پناہ کی درخواست دینے والا
    }
    .search = ریکیدینتے ازیلو | رکیدنتے اسیلو | ازیلو | اسائلم والا | سیاسی پناہ

# it: ricongiungimento familiare
-ricongiungimento-familiare = خاندان کو اٹلی بلانا
    .search = ریکونجنجیمنتو | رکنجنجمنتو | ریکونجونجیمینتو فامیلیارے | فیملی بلانا | فیملی ویزا | بیوی بچے بلانا

# it: ricorso
-ricorso = عدالت میں اپیل
    .search = ریکورسو | رکورسو | ریکارسو | اپیل | عدالت | کیس

# it: scelta e revoca
-scelta-e-revoca = { $case ->
        [obl] ڈاکٹر چننے اور بدلنے کے دفتر
       *[nom] ڈاکٹر چننے اور بدلنے کا دفتر
    }
    .search = شیلتا اے ریووکا | شلتا ریووکا | شیلتا | ڈاکٹر بدلنا | ڈاکٹر چننا

# it: SerD
-serd = { $case ->
        [obl] نشے اور بری لت کے علاج کے مرکز
       *[nom] نشے اور بری لت کے علاج کا مرکز
    }
    .search = سیرد | سرڈ | سیرت | نشہ | شراب | جوا

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = کم کرائے کے سرکاری مکان
    .search = سرویسی ابیتاتیوی | کازا پوپولارے | کاسا پوپولارے | الیر | سرکاری گھر | سستا مکان

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = { $case ->
        [obl] صحت کے سرکاری نظام
       *[nom] صحت کا سرکاری نظام
    }
    .search = سرویزیو سانیتاریو | سرویسیو سانیتاریو | ایس ایس این | سانیتا | سرکاری علاج

# it: sfratto
-sfratto = مکان سے بے دخلی
    .search = سفراتو | سفرتو | اسفراتو | مکان خالی کرانا | گھر سے نکالنا

# it: sindacato
-sindacato = مزدور یونین
    .search = سنداکاتو | سینداکاتو | سنڈیکاتو | یونین | سی جی ایل | مزدوروں کے حقوق

# it: SPID
-spid = محفوظ آن لائن شناخت
    .search = سپید | اسپید | سپڈ | ایس پی آئی ڈی | آن لائن پاس ورڈ

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = { $case ->
        [obl] کام اور خاندان کی امیگریشن کے دفتر
       *[nom] کام اور خاندان کی امیگریشن کا دفتر
    }
    .search = سپورتیلو اونیکو | سپورٹیلو یونیکو | سوئی | ایس یو آئی | امیگریشن آفس

# it: stato civile
-stato-civile = { $case ->
        [obl] پیدائش، شادی اور وفات کے دفتر
       *[nom] پیدائش، شادی اور وفات کا دفتر
    }
    .search = ستاتو چیویلے | اسٹاتو چویلے | ستاتو سیویل | پیدائش سرٹیفکیٹ | نکاح کا اندراج

# it: stato di famiglia
-stato-di-famiglia = { $case ->
        [obl] خاندان کے افراد کے سرٹیفکیٹ
       *[nom] خاندان کے افراد کا سرٹیفکیٹ
    }
    .search = ستاتو دی فامیلیا | اسٹاتو فامیلیا | ستاتو دی فمیلیا | ایف آر سی | فیملی سرٹیفکیٹ

# it: STP
-stp = { $case ->
        [obl] بغیر اجازت نامے والوں کے علاج کے کوڈ
       *[nom] بغیر اجازت نامے والوں کے علاج کا کوڈ
    }
    .search = ایس ٹی پی | ایسے تی پی | ستپ | بغیر کاغذ علاج | کودیچے ایس تی پی

# it: tessera sanitaria
-tessera-sanitaria = صحت کارڈ
    .search = تیسیرا سانیتاریا | تسیرا سنیتاریا | تیسرا | ٹیسیرا سانیٹاریا | ہیلتھ کارڈ | میڈیکل کارڈ

# it: TFR
-tfr = نوکری ختم ہونے پر ملنے والی رقم
    .search = تی ایفے ایرے | ٹی ایف آر | لیکویدازیونے | لکوداسیونے | گریجویٹی

# it: ticket
-ticket = { $case ->
        [obl] علاج کی فیس
       *[nom] علاج کی فیس
    }
    .search = تیکت | ٹکٹ | تکت | ڈاکٹر کی فیس | ٹیسٹ کی فیس

# it: tirocinio
-tirocinio = کام سیکھنے کی تربیت
    .search = تیروچینیو | تروچینیو | تیروسینیو | ستاج | انٹرن شپ | ٹریننگ

# it: traduzione giurata
-traduzione-giurata = { $case ->
        [obl] حلفیہ ترجمے
       *[nom] حلفیہ ترجمہ
    }
    .search = ترادوزیونے جوراتا | ترادوسیونے | ترجمہ | تصدیق شدہ ترجمہ | اسیویراتا

# it: tratta di persone
-tratta = انسانوں کی خرید و فروخت
    .search = تراتا | ترتا دی پرسونے | ٹریفکنگ | انسانی سمگلنگ | زبردستی کام

# it: tredicesima
-tredicesima = تیرہویں تنخواہ
    .search = تریدیچیزیما | تردچیسیما | تریدیچیسما | بونس | دسمبر کی تنخواہ

# it: triage
-triage = { $case ->
        [obl] ایمرجنسی میں باری کے فیصلے
       *[nom] ایمرجنسی میں باری کا فیصلہ
    }
    .search = تریاج | ٹرائیج | تریاژ | کودیچے روسو | ہسپتال میں رنگ

# it: tutore
-tutore = سرپرست
    .search = توتورے | تتورے | ٹوٹورے | گارڈین | ولی

# it: udienza
-udienza = عدالت کی پیشی
    .search = اودینسا | ادیئنزا | اودیانزا | پیشی | تاریخ | عدالت کی تاریخ

# it: ufficiale giudiziario
-ufficiale-giudiziario = { $case ->
        [obl] عدالت کے اہلکار
       *[nom] عدالت کا اہلکار
    }
    .search = اوفیچالے جودیزیاریو | افیچالے | بیلف | عدالت والا | نوٹس لانے والا

# it: vaccino
-vaccino = { $case ->
        [obl] حفاظتی ٹیکے
       *[nom] حفاظتی ٹیکا
    }
    .search = واچینو | وچینو | واکچینو | ویکسین | ٹیکہ | انجکشن

# it: visto d'ingresso
-visto = { $case ->
        [obl] ویزے
       *[nom] ویزا
    }
    .search = ویستو | وستو | ویزہ | انٹری ویزا | اٹلی کا ویزا

# it: preavviso di rigetto
-preavviso-di-rigetto = { $case ->
        [obl] انکار سے پہلے کے خط
       *[nom] انکار سے پہلے کا خط
    }
    .search = پریاویزو دی ریجیتو | پری اویسو | پریاویسو دی رجیتو | ریجیتو | انکار کا خط | درخواست نامنظور | کستورا کا خط
