### accordo di integrazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = угода про інтеграцію
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = Договір із державою: ви вчите італійську і правила та отримуєте бали.
# it: punti; crediti; firma
keywords = бали; кредити; підпис
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = Її підписує той, хто в’їжджає вперше і має понад 16 років. Стосується посвідок щонайменше на один рік.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = Бали дають за курси і школу. Зберігайте всі довідки (attestati).
