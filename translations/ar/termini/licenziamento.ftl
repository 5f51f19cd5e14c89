### licenziamento — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = الفصل من العمل
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
summary = عندما يخرجك صاحب العمل من العمل.
# it: perdere il lavoro; lettera; giusta causa
keywords = فقدان العمل; رسالة; طرد من العمل; رفد
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = النقابة
p-mbqe5 = يجب أن يكون مكتوبًا. إذا كنت غير موافق، فاذهب إلى [نقابة (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: raccomandata → { -raccomandata } = الرسالة المسجَّلة
# term: pec → { -pec } = البريد الإلكتروني المصدَّق
l-d93e7 = خلال **60 يومًا** اكتب إلى صاحب العمل، [برسالة مسجَّلة (raccomandata)][1] أو [PEC][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = ثم لديك **180 يومًا** لتذهب إلى القاضي.
