### Sto male — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Мені погано, я хворію
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = До кого звертатися, коли ви хворі, вдень і вночі.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = хворий; хвороба; лікар; температура; біль; болить голова; кашель; мені болить
# it: È grave? Chiama subito.
f-r7b8h = Це серйозно? Негайно дзвоніть.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Це не серйозно? Ідіть до свого лікаря.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Лікаря немає? Дзвоніть на номер для нетермінової медичної допомоги.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
f-ycgzw = Це раптово і серйозно? Їдьте до відділення невідкладної допомоги (pronto soccorso).
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Вам потрібен спеціаліст? Запишіться.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Болять зуби? Читайте, де запитати.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-b9sim = Немає посвідки? Попросіть код STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Сильний біль у грудях, важко дихати або багато крові: негайно дзвоніть на [номер екстреної допомоги][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-4jdcd = Якщо працюєте, попередьте { -datore-di-lavoro(case: "gen") } і того самого дня попросіть у лікаря лікарняний.
