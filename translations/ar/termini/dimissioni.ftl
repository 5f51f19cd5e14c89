### dimissioni — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = الاستقالة
# it: Quando sei tu a lasciare il lavoro.
summary = عندما تترك أنت العمل.
# it: lasciare il lavoro; licenziarsi
keywords = ترك العمل; استقالة; دميسيوني
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = مكتب المساعدة
# term: sindacato → { -sindacato } = النقابة
p-rd5x2 = عادة تقدّمها عبر الإنترنت. يساعدك [مكتب مساعدة (patronato)][1] أو نقابة.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = هل غيّرت رأيك؟ إذا قدّمتها عبر الإنترنت، يمكنك أن تسحبها خلال **7 أيام**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = إعانة البطالة
p-akce8 = انتبه: بعد الاستقالة لا توجد عادة [إعانة البطالة (NASpI)][1].
