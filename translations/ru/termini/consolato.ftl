### consolato e ambasciata — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = консульство или посольство
# it: L'ufficio di un Paese in un altro Paese.
summary = Учреждение одной страны в другой стране.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = въездная виза
keywords = паспорт; виза; документы моей страны
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = паспорт
# term: visto → { -visto } = въездная виза
p-zh6vf = Консульство **вашей страны** в Италии делает ваш паспорт. **Итальянское** консульство в вашей стране даёт визу.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = международная защита
# term: questura → { -questura } = управление полиции
p-f44mh = Вы попросили убежища или вы беженец? **Никогда не обращайтесь** в консульство своей страны: вы можете потерять защиту. Вместо этого обратитесь в [управление полиции (Questura)][1] или в ассоциацию, которая помогает беженцам.
