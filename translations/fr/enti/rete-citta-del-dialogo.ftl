### Le città del dialogo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = ===
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = Le réseau italien des communes dans le programme européen des villes interculturelles.
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = villes interculturelles; Intercultural Cities; Conseil de l’Europe; réseau de communes
# it: guida
f-3z8fq = direction

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = Le réseau réunit des communes qui veulent faire bien vivre ensemble des personnes d’origines différentes. Il fait partie du programme des villes interculturelles du Conseil de l’Europe.
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Un accord lie le [Ministero del Lavoro (ministère du Travail)][1] et le [Comune di Reggio Emilia][2]. L’accord prévoit trois choses :
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = un espace sur le [Portale Integrazione Migranti][1] pour les bonnes expériences
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = un contrôle des résultats
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = la publication des résultats
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = L’information n’a pas de date. La liste des communes est celle de l’époque.
