### NASpI: i soldi quando perdi il lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = بے روزگاری الاؤنس
title = NASpI: نوکری ختم ہونے پر پیسے
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = بے روزگاری الاؤنس
summary = بے روزگاری الاؤنس ان کے لیے جنہیں نوکری سے نکالا گیا یا جن کا معاہدہ ختم ہو گیا۔
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = بے روزگاری الاؤنس
keywords = بے روزگاری الاؤنس; ناسپی; نوکری سے نکالا گیا; بے روزگار; بے روزگاری کے پیسے
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
f-62mn4 = نوکری سے نکالنے کا خط یا ختم شدہ معاہدہ
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = تنخواہ کی پرچی
f-4udpv = تنخواہ کی آخری پرچیاں
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = بے روزگاری الاؤنس
f-q8u59 = ہر مہینے { -naspi }
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = نوکری ختم ہونے کے بعد زیادہ سے زیادہ 68 دن میں۔
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-5c7qt = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-s9wte = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-nv9ta = INPS، موبائل سے
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = بے روزگاری الاؤنس
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-9yswy = [NASpI][1] پیسوں کی امداد ہے۔ [INPS][2] یہ ہر مہینے دیتا ہے۔

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
p-9g637 = ان کے لیے جن کی نوکری **ان کی مرضی کے بغیر** ختم ہوئی: [نوکری سے نکالے گئے (licenziamento)][1] یا معاہدہ ختم ہو گیا۔ گھریلو ملازموں اور بزرگوں کی دیکھ بھال کرنے والوں (colf، badanti) کے لیے بھی۔
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-ezyhk = عام طور پر پچھلے 4 سال میں کم از کم 13 ہفتوں کی [پنشن اور بیمے کی رقم (contributi)][1] جمع ہونی چاہیے۔ کیا آپ نے حال ہی میں کوئی اور نوکری چھوڑی ہے؟ پہلے patronato سے پوچھیں۔
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = اگر آپ خود استعفیٰ دیں تو عام طور پر نہیں ملتا۔ کچھ استثنا ہیں، مثلاً اگر آپ کو تنخواہ نہیں دیتے یا آپ کا چھوٹا بچہ ہے۔

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = نوکری ختم ہونے کے بعد آپ کے پاس **68 دن** ہیں۔ اگر آپ پہلے 8 دنوں میں درخواست دیں تو کم پیسوں کا نقصان ہوتا ہے۔
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = دستاویزات تیار کریں۔
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-4ewip = [مفت مدد کے دفتر (patronato)][1] جائیں۔ وہ مفت درخواست دیتا ہے۔
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-tkpwh = یا خود ویب سائٹ { $web } پر، [SPID یا CIE][1] سے کریں۔
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-cjrh8 = درخواست کے بعد زیادہ سے زیادہ **15 دن** میں [روزگار کے دفتر (centro per l'impiego)][1] جائیں۔ پھر سب ملاقاتوں پر جائیں۔ INPS جو اور قدم کہے وہ بھی پورے کریں۔
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-pcmvr = درخواست کی رسید سنبھال کر رکھیں۔
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-7uw3h = معلومات کے لیے { $phone-inps-da-telefono-fisso } پر فون کریں۔ موبائل سے { $phone-inps-da-cellulare } پر فون کریں: کال کے پیسے لگ سکتے ہیں۔

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = یہ امداد ان ہفتوں کے آدھے عرصے تک ملتی ہے جتنے آپ نے پچھلے 4 سال میں کام کیا۔ کچھ مہینوں بعد یہ کم ہو جاتی ہے۔

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-3fmr6 = **کیا آپ کو کام مل گیا؟** فوراً INPS کو بتائیں۔ اگر آپ تھوڑا کام کرتے ہیں تو امداد کا کچھ حصہ رکھ سکتے ہیں۔
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-ymdt2 = **کیا آپ ملک سے باہر جا رہے ہیں؟** پہلے patronato سے پوچھیں: پیسے بند ہو سکتے ہیں۔
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-fijhs = **کیا آپ کھیتوں میں کام کرتے ہیں، یا آپ کا اجازت نامہ موسمی کام (stagionale) کا ہے؟** قاعدے اور تاریخیں مختلف ہیں۔ patronato سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = اگر کوئی مسئلہ ہو جائے
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-7cghr = کیا درخواست نامنظور ہو گئی؟ patronato مفت اپیل کر سکتا ہے۔ خط فوراً لے جائیں۔
