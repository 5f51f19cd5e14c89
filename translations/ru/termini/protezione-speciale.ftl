### protezione speciale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = специальная защита
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Вид на жительство для тех, кого нельзя отправить в их страну, но кто не беженец.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = международная защита
keywords = убежище; вид на жительство; отказ
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Правила менялись несколько раз. Спросите адвоката: его может [оплатить государство][1].
