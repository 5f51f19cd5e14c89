### Compio 18 anni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Мне исполняется 18 лет
# it: Che cosa cambia quando diventi adulto.
summary = Что меняется, когда вы становитесь взрослым.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = восемнадцать лет; 18 лет; совершеннолетие; молодёжь; взрослый
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = Вы родились в Италии? У вас есть один год.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Подайте на свой вид на жительство: учёба, работа или семья.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
f-rtyqk = Проверьте удостоверение личности.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-p6fy9 = Активируйте SPID или CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
f-7hy2k = Выберите врача, если у вас ещё детский врач.
# it: Apri un conto.
f-e2m5d = Откройте счёт.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
f-kn2c6 = Если ищете работу, идите в центр занятости.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = опекун
p-re9gd = Действуйте **до** дня рождения. Если вы живёте в приюте (comunità), поговорите с { -tutore(case: "ins") }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Теперь подписываете вы сами. Не подписывайте ничего, чего не понимаете.
