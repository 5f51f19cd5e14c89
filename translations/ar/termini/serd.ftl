### SerD — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = خدمة علاج الإدمان
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = الخدمة العامة لمن لديه مشاكل مع الكحول أو المخدرات أو القمار.
# it: droga; alcol; gioco; dipendenza
keywords = مخدرات; كحول; قمار; إدمان
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = هي مجانية وسرية. كان اسمها سابقًا **SERT**.
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = اقرأ [كيف تذهب إليها][1].
