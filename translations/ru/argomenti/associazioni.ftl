### Associazioni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Ассоциации
# it: Gruppi e volontari della zona.
summary = Группы и волонтёры нашей зоны.
# it: associazioni; volontari; comunità
keywords = ассоциации; волонтёры; община; диаспора; землячество
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = В группе вы найдёте друзей и помощь. Читайте, [как её найти][1].
