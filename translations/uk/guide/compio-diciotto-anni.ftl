### Compio 18 anni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Мені виповнюється 18 років
# it: Che cosa cambia quando diventi adulto.
summary = Що змінюється, коли ви стаєте дорослими.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = вісімнадцять років; 18 років; повнолітній; молодь; дорослий
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = Ви народилися в Італії? У вас є один рік часу.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Подайте заяву на власну посвідку: для навчання, роботи або сім’ї.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
f-rtyqk = Перевірте посвідчення особи.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-p6fy9 = Активуйте SPID або CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
f-7hy2k = Виберіть сімейного лікаря, якщо у вас ще дитячий.
# it: Apri un conto.
f-e2m5d = Відкрийте рахунок.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
f-kn2c6 = Якщо шукаєте роботу, ідіть до центру зайнятості (centro per l'impiego).
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = опікун
p-re9gd = Почніть **до** дня народження. Якщо ви живете в притулку для дітей (comunità), поговоріть з опікуном.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Тепер підписуєте ви самі. Не підписуйте нічого, чого не розумієте.
