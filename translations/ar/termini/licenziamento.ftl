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
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = النقابة
p-mbqe5 = يجب أن يكون مكتوبًا. إذا كنت غير موافق، فلديك **60 يومًا** لتقول ذلك: اذهب إلى [نقابة (sindacato)][1].
