### consolato e ambasciata — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = القنصلية والسفارة
# it: L'ufficio di un Paese in un altro Paese.
summary = مكتب بلد في بلد آخر.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = جواز السفر
# term: visto → { -visto } = التأشيرة
keywords = جواز السفر; تأشيرة; وثائق بلدي; سفارة
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = جواز السفر
# term: visto → { -visto } = التأشيرة
p-zh6vf = قنصلية **بلدك** في إيطاليا تعمل جواز سفرك. والقنصلية **الإيطالية** في بلدك تعطي { -visto }.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = الحماية الدولية
# term: questura → { -questura } = مديرية الشرطة
p-f44mh = هل طلبت اللجوء أو هل أنت لاجئ؟ **لا تذهب أبدًا** إلى قنصلية بلدك: قد تفقد الحماية. اسأل بدلًا من ذلك [مديرية الشرطة (Questura)][1] أو جمعية تساعد اللاجئين.
