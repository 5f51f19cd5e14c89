### Chiedere un certificato in Comune — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = بلدیہ سے سرٹیفکیٹ مانگنا
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = رہائش کا اندراج
# term: stato di famiglia → { -stato-di-famiglia } = خاندان کے افراد کا سرٹیفکیٹ
summary = رہائش، خاندان کے افراد، پیدائش: کاغذ کیسے لیں، گھر سے بھی۔
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = رہائش کا اندراج
# term: stato di famiglia → { -stato-di-famiglia } = خاندان کے افراد کا سرٹیفکیٹ
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
keywords = رہائش کا سرٹیفکیٹ; فیملی سرٹیفکیٹ; برتھ سرٹیفکیٹ; اناگرافے; ANPR; کمونے
# it: il certificato
f-yneji = سرٹیفکیٹ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-hc4mn = SPID یا CIE سے داخل ہوں۔
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = بلدیہ (Comune) رجسٹر میں لکھتی ہے کہ آپ کہاں رہتے ہیں، کس کے ساتھ رہتے ہیں اور کب پیدا ہوئے۔ **سرٹیفکیٹ** ان معلومات کی کاپی ہے۔

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-3qfja = ان کے لیے جن کی [رہائش کا اندراج (residenza)][1] اٹلی میں ہے۔

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = دفتر سے پوچھیں کہ سرٹیفکیٹ **کس کام کے لیے** چاہیے۔
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = خود لکھا ہوا اقرار نامہ
l-8j4w5 = کیا یہ سرکاری دفتر کے لیے ہے؟ اکثر [خود لکھا ہوا اقرار نامہ (autocertificazione)][1] کافی ہے۔ دفتر آپ سے سرٹیفکیٹ نہیں مانگ سکتا۔
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-7g368 = اگر واقعی ضرورت ہو تو [SPID یا CIE][1] سے ویب سائٹ { $web } میں داخل ہوں۔ سرٹیفکیٹ ڈاؤن لوڈ کریں۔
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
l-2hztf = اگر آپ انٹرنیٹ استعمال نہیں کرتے تو شناختی دستاویز لے کر [رہائشیوں کے اندراج کے دفتر (anagrafe)][1] جائیں۔

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
p-4iitq = کچھ سرٹیفکیٹ مفت ہیں، کچھ کے لیے [ٹیکس کا ٹکٹ (marca da bollo)][1] چاہیے۔ یہ استعمال پر ہے: اسی لیے دفتر آپ سے پوچھتا ہے۔

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = دستاویز کی تصدیق اور اپوسٹیل
l-q4v3p = **کیا آپ ملک سے باہر پیدا ہوئے؟** پیدائش کا سرٹیفکیٹ اسی ملک سے مانگیں جہاں آپ پیدا ہوئے۔ پھر اس کا ترجمہ اور [تصدیق (legalizzazione)][1] کرائیں۔
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-6z8bc = **آپ کے قونصل خانے کے لیے** خاص دستخط والا سرٹیفکیٹ چاہیے ہو سکتا ہے۔ پہلے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = اگر کوئی مسئلہ ہو جائے
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: passaporto → { -passaporto } = پاسپورٹ
p-aydqq = کیا نام یا تاریخ غلط ہے؟ { -passaporto } یا پیدائش کا سرٹیفکیٹ anagrafe لے جائیں۔ درست کرنے کا کہیں۔
