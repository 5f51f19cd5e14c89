### termini/avviso-pubblico
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = bando e avviso pubblico
summary = Il foglio che dice chi può chiedere una cosa, come e fino a quando.
keywords = domanda; graduatoria; scadenza; concorso
p-6ejf9 = Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-5mitk = Se non capisci, chiedi allo sportello.
