### ricevuta del permesso — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = квитанція про заяву на посвідку
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Папір, який доводить, що ви просили посвідку або її поновлення.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = розрахунковий листок
keywords = cedolino; поштова квитанція; assicurata
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Її дають на пошті, коли ви здаєте конверт.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = паспорт
p-w9vh2 = **Завжди** тримайте її при собі разом із паспортом. З квитанцією про поновлення ви можете залишатися і працювати.
