### Commissione territoriale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = комісія з питань притулку
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = міжнародний захист
summary = Люди, які слухають вашу історію і вирішують про притулок.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = міжнародний захист
keywords = співбесіда; притулок; розмова
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Ви говорите з людиною, разом із перекладачем. Можна принести докази і прийти з адвокатом.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Кажіть правду. Якщо не розумієте запитання, скажіть про це.
