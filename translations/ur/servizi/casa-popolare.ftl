### Chiedere una casa popolare — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
title = سرکاری مکان کی درخواست
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = کم کرائے کے سرکاری مکان: درخواست تب دیں جب اعلان نکلے۔
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
# term: graduatoria → { -graduatoria } = میرٹ لسٹ
# term: bando → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
keywords = سرکاری مکان; کازا پوپولارے; سستا مکان; ALER; میرٹ لسٹ; اعلان; کم کرایہ
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = میرٹ لسٹ
f-mp3p3 = { -graduatoria } میں جگہ
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-yq83f = علاقے (Regione) کی ویب سائٹ پر، SPID یا CIE سے۔
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
p-kbvvc = لومباردیا میں سرکاری مکانوں کو [servizi abitativi pubblici][1] (SAP) کہتے ہیں۔ کرایہ آپ کی کمائی کے حساب سے ہوتا ہے۔

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = ان کے لیے جن کے پاس پیسے کم ہیں اور مناسب مکان نہیں ہے۔ صحیح قاعدے [اعلان (avviso)][1] میں لکھے ہیں۔
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
p-pazb4 = اگر آپ یورپی یونین کے شہری نہیں ہیں تو [طویل مدت کا یورپی اجازت نامہ (permesso di lungo periodo)][1] چاہیے، یا کم از کم 2 سال کا اجازت نامہ اور قانونی کام۔ کیا آپ کے پاس [بین الاقوامی تحفظ (protezione internazionale)][2] ہے؟ آپ اطالوی شہریوں کی طرح درخواست دے سکتے ہیں۔

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = بلدیہ (Comune) سے پوچھیں کہ اعلان کب نکلتا ہے۔ یہ ہمیشہ کھلا نہیں ہوتا۔
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-pcx6s = [ISEE][1] تیار رکھیں۔
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = اعلان پڑھیں، یا بلدیہ والوں سے کہیں کہ آپ کو سمجھائیں۔
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-eih6s = درخواست علاقے (Regione) کی ویب سائٹ پر دیں۔ [SPID یا CIE][1] چاہیے۔ بلدیہ آپ کی مدد کر سکتی ہے۔
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = فہرست سے وہ مکان چنیں جو آپ کے خاندان کے لیے مناسب ہوں۔
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = میرٹ لسٹ
l-57wnq = جب [میرٹ لسٹ (graduatoria)][1] نکلے تو دیکھیں۔

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = آپ درخواست صرف ان دنوں میں دے سکتے ہیں جو اعلان میں لکھے ہیں۔ انتظار کئی سال کا ہو سکتا ہے۔

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = بہت سخت غریبی والے کی باری پہلے آتی ہے۔ اس کے لیے [سوشل سروسز (servizi sociali)][1] کا کاغذ چاہیے۔ اعلان سے پہلے ان کے پاس جائیں۔
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = جس کا مکان اچانک چلا جائے اس کے لیے **عارضی مکان** ہیں۔ ان کی درخواست بلدیہ میں دیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = اگر کوئی مسئلہ ہو جائے
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = مزدور یونین
p-d6ry3 = کیا آپ کی درخواست فہرست سے نکال دی گئی؟ اعتراض کرنے کے دن تھوڑے ہیں۔ فوراً بلدیہ یا کرایہ داروں کی یونین (sindacato degli inquilini) سے پوچھیں۔
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = کوئی آپ کو فہرست میں جگہ نہیں بیچ سکتا۔ الاٹ ہوئے بغیر خالی مکان میں داخل نہ ہوں: یہ جرم ہے۔
