### Documenti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Документы
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: codice fiscale → { -codice-fiscale } = налоговый код
summary = Вид на жительство, налоговый код и другие документы.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = паспорт
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
# term: residenza → { -residenza } = регистрация по месту жительства
keywords = вид на жительство; удостоверение; паспорт; регистрация жителей; прописка; документы
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Проверьте, до какого дня действуют ваши документы. Если вид на жительство скоро закончится, читайте, [как его продлить][1].
