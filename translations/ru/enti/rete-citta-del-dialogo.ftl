### Le città del dialogo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = ===
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = Итальянская сеть муниципалитетов в европейской программе межкультурных городов.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = межкультурные города; Intercultural Cities; Совет Европы; сеть муниципалитетов
# it: guida
f-3z8fq = ведёт

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = Сеть объединяет муниципалитеты, которые хотят, чтобы люди разного происхождения хорошо жили вместе. Она входит в программу межкультурных городов Совета Европы.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Соглашение связывает [Министерство труда][1] и [муниципалитет Реджо-Эмилии][2]. Оно предусматривает три вещи:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = место на портале [Portale Integrazione Migranti][1] для хорошего опыта
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = проверку результатов
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = публикацию результатов
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = У новости нет даты. Список муниципалитетов — тот, что был тогда.
