### Un parente mi raggiunge — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = До мене приїжджає родич
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
summary = Від попереднього дозволу до посвідки: для чоловіка, дружини, дітей або батьків.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = возз’єднання сім’ї
keywords = возз’єднання; сім’я; дружина; чоловік; діти; батьки; привезти родину
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
f-kafpc = Подайте заяву на попередній дозвіл на в’їзд (nulla osta).
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = Коли родич приїде, повідомте про надання житла.
# it: Chiedete subito il permesso.
f-9de6j = Відразу подайте заяву на посвідку.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = податковий код
f-iwufb = Перевірте податковий код.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = реєстрація місця проживання
f-bgeu8 = Додайте родича до вашої реєстрації місця проживання.
# it: Scegliete il medico.
f-sa56g = Виберіть лікаря.
# it: Iscrivi i figli a scuola.
f-hr33j = Запишіть дітей до школи.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Дорослі починають курс італійської.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = легалізація або апостиль
p-fsp28 = Завчасно підготуйте документи на батьківщині. Замовте їхній переклад і [легалізуйте (legalizzazione)][1] їх.
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = З дітьми заздалегідь поговоріть про нову школу і новий дім.
