### Sto male — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Мне плохо
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = К кому обратиться, когда вы болеете, днём и ночью.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = болею; болезнь; врач; температура; боль; заболел; болит голова; кашель; у меня болит
# it: È grave? Chiama subito.
f-r7b8h = Это серьёзно? Звоните сразу.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Это не серьёзно? Идите к своему врачу.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Врача нет на месте? Позвоните по номеру неэкстренной медицинской помощи.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
f-ycgzw = Это внезапно и серьёзно? Идите в отделение неотложной помощи (pronto soccorso).
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Вам нужен специалист? Запишитесь на приём.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Болят зубы? Читайте, где спросить.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-b9sim = У вас нет вида на жительство? Попросите код STP.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Сильная боль в груди, трудно дышать или много крови: сразу звоните по [номеру экстренной помощи][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-4jdcd = Если вы работаете, предупредите работодателя и в тот же день попросите у врача больничный лист.
