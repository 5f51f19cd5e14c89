### Documenti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = الوثائق
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
summary = تصريح الإقامة والرقم الضريبي ووثائق أخرى.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto }
# term: anagrafe → { -anagrafe }
# term: residenza → { -residenza }
keywords = تصريح; بطاقة; جواز سفر; السجل المدني; محل الإقامة
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = تحقق من تاريخ انتهاء وثائقك. إذا اقترب انتهاء التصريح، فاقرأ [كيف تجدّده][1].
