### termini/fascicolo-sanitario
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fascicolo sanitario elettronico
summary = La raccolta in linea dei tuoi esami, ricette e vaccini.
keywords = FSE; esami; referti; ricette; sito
# note: [1] = servizi/identita-digitale
p-f952d = Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
p-fjaib = Decidi tu chi può vedere i tuoi dati.
