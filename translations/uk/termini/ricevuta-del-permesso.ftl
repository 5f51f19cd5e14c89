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
# it: Che cosa fare dopo:
p-x7dq7 = Що робити потім:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-gmrha = Ідіть до [управління поліції (Questura)][1] у призначений день.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Стежте за заявою на сайті державної поліції (Polizia di Stato) за номером, що на квитанції.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = місцева установа охорони здоров’я
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
l-nz4iw = Віднесіть квитанцію до [ASST][1] і попросіть продовжити [медичну картку (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = управління поліції
# term: patronato → { -patronato } = бюро допомоги з документами
l-3cb9s = Хочете подорожувати? Спочатку запитайте в { -questura(case: "loc") } або в [бюро допомоги (patronato)][1].
