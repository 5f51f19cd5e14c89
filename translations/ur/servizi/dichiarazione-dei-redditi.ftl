### Dichiarazione dei redditi (730) — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = سالانہ ٹیکس کا فارم 730
title = آمدنی کا گوشوارہ (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = ٹیکس کا حساب جو ہر سال ہوتا ہے۔ کبھی کبھی آپ کو پیسے واپس ملتے ہیں۔
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: certificazione unica → { -certificazione-unica } = سالانہ آمدنی کا سرٹیفکیٹ
keywords = 730; ٹیکس; ٹیکس ریٹرن; ٹیکس کی واپسی; CAF; CU; سالانہ حساب
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = سالانہ آمدنی کا سرٹیفکیٹ
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-yu6qc = { -datore-di-lavoro(case: "obl") } یا INPS کا سالانہ آمدنی کا سرٹیفکیٹ (Certificazione Unica)
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-hs3zj = ڈاکٹر، کرائے، سکول اور بچوں کے خرچ کی رسیدیں
# it: la dichiarazione mandata
f-dyyjg = بھیجا ہوا گوشوارہ
# it: Un CAF la prepara con te.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
f-5z8ke = CAF اسے آپ کے ساتھ تیار کرتا ہے۔
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
p-hph2s = ہر سال کمائے ہوئے پیسوں پر ٹیکس کا حساب کریں۔ [فارم 730 (modello 730)][1] استعمال کریں۔

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = عام طور پر آپ کو یہ بھرنا ہوتا ہے اگر:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = کام دینے والا
l-p77s9 = آپ کے دو یا زیادہ کام دینے والے تھے
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
l-kceav = آپ گھریلو ملازم ہیں یا بزرگوں کی دیکھ بھال کرتے ہیں (colf، badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-5ex8d = آپ نے تنخواہ کے علاوہ INPS سے بھی پیسے لیے
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = اگر آپ نے ڈاکٹر، کرائے یا سکول کے پیسے دیے یا آپ کے بچے ہیں تو بھی بھرنا فائدہ مند ہے۔ **پیسے واپس** مل سکتے ہیں۔

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = سالانہ آمدنی کا سرٹیفکیٹ
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-vnum8 = بہار میں ہر کام دینے والے سے [سالانہ آمدنی کا سرٹیفکیٹ (Certificazione Unica)][1] مانگیں۔
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
l-78hhc = رسیدیں جمع کریں۔ دوا یا معائنے کے پیسے دیتے ہوئے { -tessera-sanitaria } دکھائیں۔
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-rkf2e = [ٹیکس میں مدد کے دفتر (CAF)][1] سے وقت لیں۔
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = اختیار نامہ
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
l-c7gay = اختیار نامے (delega) پر دستخط کریں۔ CAF آپ کے ساتھ حساب بناتا ہے۔
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-4d2z4 = یا خود ویب سائٹ { $web } پر، [SPID یا CIE][1] سے کریں۔

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = یہ سال میں ایک بار کریں، عام طور پر مئی سے ستمبر تک۔

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-ngzi5 = ویب سائٹ پر مفت ہے۔ CAF تھوڑے پیسے مانگ سکتا ہے: پہلے پوچھیں۔

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-mvnuc = جو گھر والے آپ کے ملک میں رہتے ہیں ان کے لیے کبھی کبھی کم ٹیکس دینا پڑتا ہے۔ ترجمہ شدہ دستاویزات چاہییں۔ CAF سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = اگر کوئی مسئلہ ہو جائے
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-fbrp8 = کیا Agenzia delle Entrate سے خط آیا ہے؟ اسے نہ پھینکیں۔ فوراً CAF لے جائیں: جواب دینے کے دن تھوڑے ہیں۔
