### argomenti/documenti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Documenti
summary = Permesso di soggiorno, codice fiscale e altri documenti.
keywords = permesso; carta; passaporto; anagrafe; residenza
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
