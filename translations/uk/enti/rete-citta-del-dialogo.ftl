### Le città del dialogo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Le città del dialogo (Міста діалогу)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = Італійська мережа муніципалітетів у європейській програмі міжкультурних міст.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = міжкультурні міста; Intercultural Cities; Рада Європи; мережа муніципалітетів
# it: guida
f-3z8fq = керівник

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = Мережа об’єднує муніципалітети (Comuni), які хочуть, щоб люди різного походження добре жили разом. Вона є частиною програми міжкультурних міст Ради Європи.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Угода пов’язує [Міністерство праці][1] і [муніципалітет Реджо-Емілії][2]. Угода передбачає три речі:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = місце для добрих практик на порталі [Portale Integrazione Migranti][1]
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = перевірку результатів
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = публікацію результатів
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = Новина не має дати. Список муніципалітетів відповідає тому часу.
