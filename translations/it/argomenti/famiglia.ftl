### argomenti/famiglia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Bambini e famiglia
summary = Nascita, pediatra, aiuti per i figli, ricongiungimento.
keywords = famiglia; bambini; figli; nascita; genitori
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
p-3sy83 = Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
