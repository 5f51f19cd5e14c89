### ricevuta del permesso — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = квитанция о заявлении на вид на жительство
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Бумага, которая доказывает, что вы попросили или продлили вид на жительство.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = расчётный листок
keywords = чедолино; квитанция с почты; расписка
# it: Te la dà la posta quando consegni la busta.
p-j58hc = Её дают на почте, когда вы сдаёте конверт.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = паспорт
p-w9vh2 = **Всегда** носите её с собой вместе с паспортом. С квитанцией о продлении вы можете оставаться и работать.
# it: Che cosa fare dopo:
p-x7dq7 = Что делать потом:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-gmrha = В назначенный день идите в [управление полиции (Questura)][1].
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Следите за заявлением на сайте государственной полиции (Polizia di Stato) по номеру на квитанции.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = местное учреждение здравоохранения
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
l-nz4iw = Отнесите квитанцию в [ASST][1] и попросите продлить [медицинскую карточку (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = управление полиции
# term: patronato → { -patronato } = бюро помощи с документами
l-3cb9s = Хотите путешествовать? Сначала спросите в { -questura(case: "loc") } или в [бюро помощи с документами (patronato)][1].
