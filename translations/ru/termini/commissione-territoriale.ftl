### Commissione territoriale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = комиссия по вопросам убежища
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = международная защита
summary = Люди, которые слушают вашу историю и решают об убежище.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = международная защита
keywords = интервью; убежище; собеседование
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Вы говорите с одним человеком, с переводчиком. Вы можете принести доказательства и прийти с адвокатом.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Говорите правду. Если не понимаете вопроса, скажите об этом.
