### Ho perso il lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = میری نوکری ختم ہو گئی
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = بے روزگاری الاؤنس لینے اور دوسرا کام ڈھونڈنے کے قدم۔
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = نوکری سے نکالا گیا; کام نہیں; بے روزگار; معاہدہ ختم
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
f-f7nnc = خط اور آخری { -busta-paga } دیکھیں۔
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = بے روزگاری الاؤنس
f-r6zac = اگر ہو سکے تو پہلے 8 دنوں میں NASpI کی درخواست دیں۔
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
f-9gkk9 = روزگار کے دفتر (centro per l'impiego) میں نام لکھوائیں۔
# it: Guarda quando scade il permesso.
f-hz9ir = دیکھیں کہ آپ کا اجازت نامہ کب ختم ہوتا ہے۔
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-2hgdy = ISEE corrente (موجودہ حالت کا ISEE) مانگیں۔
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = اگر آپ کرایہ نہیں دے سکتے تو فوراً بات کریں۔
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
f-uygn8 = اگر پیسے نہیں ہیں تو { -assistente-sociale } کے پاس جائیں۔
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
p-awg4x = انتظار نہ کریں: کچھ درخواستوں کی آخری تاریخ ہوتی ہے۔ [نوکری سے نکالے جانے (licenziamento)][1] کے خلاف اعتراض کی بھی آخری تاریخ ہوتی ہے۔
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = اگر آپ غیر ملکی ہیں تو آپ کا اجازت نامہ فوراً ختم **نہیں** ہوتا۔ آپ دوسرا کام ڈھونڈ سکتے ہیں۔
