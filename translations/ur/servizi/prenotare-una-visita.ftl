### Prenotare una visita o un esame — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = معائنہ یا ٹیسٹ بک کرانا
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: ticket → { -ticket } = علاج کی فیس
summary = ڈاکٹر کے نسخے سے معائنہ بک کراتے ہیں اور علاج کی فیس (ticket) دیتے ہیں۔
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = معائنے کی بکنگ کا دفتر
# term: ticket → { -ticket } = علاج کی فیس
# term: impegnativa → { -ricetta } = ڈاکٹر کا نسخہ
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
keywords = معائنہ; ٹیسٹ; ماہر ڈاکٹر; خون کا ٹیسٹ; نسخہ; فیس; بکنگ; CUP
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
f-dmgvk = فیس کی معافی (esenzione) کا کاغذ، اگر آپ کے پاس ہے
# it: il giorno e l'ora della visita
f-7myzx = معائنے کا دن اور وقت
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
p-tmx23 = ماہر ڈاکٹر کو دکھانے یا ٹیسٹ کرانے کے لیے عام طور پر [نسخہ (ricetta)][1] چاہیے۔

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
p-sg25d = ان کے لیے جن کے پاس [صحت کارڈ (tessera sanitaria)][1] ہے۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-6skn3 = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
l-bxqjz = [فیملی ڈاکٹر (medico di famiglia)][1] کے پاس جائیں۔ اپنا مسئلہ بتائیں۔
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
l-nwzbj = ڈاکٹر نسخہ لکھتا ہے۔ نسخے پر لکھا ہوتا ہے کہ معاملہ کتنا فوری ہے۔
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = ان میں سے کسی طریقے سے بکنگ کریں:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = معائنے کی بکنگ کا دفتر
l-kpjz4 = ہسپتال کے [معائنے کی بکنگ کے دفتر (CUP)][1] میں
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = ایسے میڈیکل سٹور میں جو بکنگ کرتا ہو
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = ویب سائٹ { $web } پر
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = دن، وقت اور جگہ لکھ لیں۔
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = علاج کی فیس
l-v3t4v = معائنے سے پہلے [علاج کی فیس (ticket)][1] دیں۔
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
l-c4skr = نسخہ، کارڈ اور پرانے ٹیسٹ ساتھ لے جائیں۔
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = اگر نہیں جا سکتے تو وقت پر **بکنگ منسوخ کریں**۔ ورنہ ہو سکتا ہے پھر بھی پیسے دینے پڑیں۔

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = علاج کی فیس
# term: reddito → { -reddito } = آمدنی
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
p-wqnmk = فیس معائنے کے حساب سے بدلتی ہے۔ بہت سے لوگ نہیں دیتے: چھوٹے بچے، کم { -reddito } والے بزرگ، لمبی بیماری والے، حاملہ خواتین۔ پوچھیں کہ کیا آپ کو [فیس کی معافی (esenzione)][1] کا حق ہے۔

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **کیا آپ اطالوی اچھی نہیں بولتے؟** بکنگ کے وقت پوچھیں کہ کیا [ثقافتی ثالث (mediatore)][1] ہے۔ بہتر ہے کہ بچوں سے ترجمہ نہ کرائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = اگر کوئی مسئلہ ہو جائے
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = معائنے کی بکنگ کا دفتر
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-mdjps = کیا پہلا خالی وقت بہت دن بعد کا ہے؟ CUP کو وہ حرف بتائیں جو نسخے پر لکھا ہے اور بتاتا ہے کہ معاملہ کتنا فوری ہے۔ دوسرے ہسپتالوں کا بھی پوچھیں۔ ASST میں شکایتوں کے لیے **ufficio relazioni con il pubblico** (عوام سے رابطے کا دفتر) ہے۔
