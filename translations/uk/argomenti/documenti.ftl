### Documenti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Документи
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: codice fiscale → { -codice-fiscale } = податковий код
summary = Посвідка на проживання, податковий код та інші документи.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = паспорт
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
# term: residenza → { -residenza } = реєстрація місця проживання
keywords = посвідка; картка; паспорт; реєстрація мешканців; прописка; документи
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Перевірте, до якого дня дійсні ваші документи. Якщо посвідка скоро закінчиться, читайте, [як її поновити][1].
