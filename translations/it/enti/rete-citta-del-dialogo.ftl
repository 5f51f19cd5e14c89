### enti/rete-citta-del-dialogo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Le città del dialogo
summary = La rete italiana dei Comuni nel programma europeo delle città interculturali.
keywords = città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
# members.role
f-3z8fq = guida

## Che cosa fa

p-tqjec = La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 2 di 3
l-hj8jq = un controllo dei risultati
# note: voce 3 di 3
l-43bt7 = la pubblicazione dei risultati
p-7p3xx = La notizia non ha una data. L'elenco dei Comuni è quello di allora.
