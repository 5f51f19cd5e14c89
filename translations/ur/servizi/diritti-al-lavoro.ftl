### Il contratto di lavoro e i tuoi diritti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = کام کا معاہدہ
title = کام کا معاہدہ اور آپ کے حقوق
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = دستخط سے پہلے کیا دیکھنا ہے، اور کس سے مدد مانگنی ہے۔
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
# term: lavoro nero → { -lavoro-nero } = بغیر معاہدے کا کام
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
# term: sindacato → { -sindacato } = مزدور یونین
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
keywords = معاہدہ; کنٹریکٹ; تنخواہ; چھٹیاں; بغیر کنٹریکٹ کام; نوکری سے نکالنا; یونین; حقوق; تنخواہ نہیں دیتے; نوکری سے نکال دیا; مالک تنخواہ نہیں دیتا; تنخواہ نہیں ملی; مالک پیسے نہیں دیتا; تنخواہ نہیں دی; پیسے نہیں ملے; پیسے باقی ہیں; بقایا تنخواہ; بغیر کنٹریکٹ کام کرتا ہوں
# it: un controllo del contratto e della paga
f-rc34r = معاہدے اور تنخواہ کی جانچ
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = مزدور یونین
# term: patronati → { -patronato } = مفت مدد کا دفتر
f-hy8pg = مزدور یونینیں اور patronato کے دفتر کام کرنے والوں کی مدد کرتے ہیں۔
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = اٹلی میں کام کرنے والوں کے حقوق ہیں۔ یہ غیر ملکیوں کے لیے بھی ہیں۔

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = ان کے لیے جو کام شروع کر رہے ہیں یا پہلے سے کام کرتے ہیں۔

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **دستخط سے پہلے:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = لکھا ہوا [معاہدہ (contratto)][1] مانگیں۔ اسے گھر لے جا کر پڑھیں۔
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = تنخواہ، گھنٹے، دن، مدت اور قومی معاہدے کی قسم دیکھیں۔
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = مزدور یونین
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-qj23j = اگر سمجھ نہ آئے تو [مزدور یونین (sindacato)][1] یا [مفت مدد کے دفتر (patronato)][2] جائیں۔
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = جس کاغذ پر ابھی کچھ لکھا نہیں ہے، یا جس پر تاریخ نہیں ہے، اس پر **کبھی** دستخط نہ کریں۔
# it: **Ogni mese:**
p-6jnct = **ہر مہینے:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
l-bbwgt = [تنخواہ کی پرچی (busta paga)][1] دیکھیں۔ یہ قانون کے مطابق آپ کا حق ہے۔
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = تنخواہ بینک میں یا کسی اور ایسے طریقے سے آنی چاہیے جسے آپ ثابت کر سکیں۔
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = ایک کاپی میں وہ گھنٹے لکھیں جو آپ واقعی کام کرتے ہیں۔

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = قانونی معاہدے میں آپ کو ملتا ہے:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = چھٹیاں اور آرام
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = بیماری اور زچگی میں پیسے
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = پنشن اور بیمے کی رقم
l-gh2mu = پنشن کے لیے جمع ہونے والی رقم (contributi)
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = چوٹ لگنے پر مدد
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = نوکری ختم ہونے پر ملنے والی رقم
l-c9hpr = نوکری ختم ہونے پر ملنے والے پیسے ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = استعفیٰ
# term: sindacato → { -sindacato } = مزدور یونین
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-n9vyt = **استعفیٰ۔** [استعفیٰ (dimissioni)][1] عام طور پر آن لائن دیتے ہیں۔ یونین یا patronato سے پوچھیں۔
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
l-s8rjz = **نوکری سے نکالا جانا۔** [نوکری سے نکالنے (licenziamento)][1] کی اطلاع لکھ کر دینا ضروری ہے۔ آپ کے پاس اعتراض کرنے کے لیے **60 دن** ہیں۔
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: raccomandata → { -raccomandata } = رجسٹرڈ خط
# term: pec → { -pec } = تصدیق شدہ ای میل
l-fau9r = **یہ کیسے بتائیں۔** ان 60 دنوں میں { -datore-di-lavoro(case: "obl") } کو [رجسٹرڈ خط (raccomandata)][1] یا [PEC][2] سے لکھیں۔ پھر جج کے پاس جانے کے لیے آپ کے پاس **180 دن** ہیں۔
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
l-29c55 = **تنخواہ کی جھوٹی پرچی۔** اگر آپ کو لکھی ہوئی رقم سے کم ملتا ہے تو ثبوت جمع کریں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = اگر کوئی مسئلہ ہو جائے
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
# term: sindacato → { -sindacato } = مزدور یونین
p-b8xar = کیا وہ آپ کو پیسے نہیں دیتے یا آپ [بغیر معاہدے کے (in nero)][1] کام کرتے ہیں؟ یونین یا **Ispettorato del lavoro** (مزدوری کے معائنے کا دفتر) جائیں۔ اگر اجازت نامہ نہیں ہے تو پہلے یونین یا وکیل کے پاس جائیں۔ [استحصال کا صفحہ][2] بھی پڑھیں۔
