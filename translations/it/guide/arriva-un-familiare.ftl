### guide/arriva-un-familiare
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Un parente mi raggiunge
summary = Dal nulla osta al permesso, per marito, moglie, figli o genitori.
keywords = ricongiungimento; famiglia; moglie; marito; figli; genitori
# steps.text
f-kafpc = Chiedi il nulla osta.
# steps.text
f-kxq9u = Quando arriva, comunica l'ospitalità.
# steps.text
f-9de6j = Chiedete subito il permesso.
# steps.text
f-iwufb = Controllate il codice fiscale.
# steps.text
f-bgeu8 = Aggiungi il parente alla tua residenza.
# steps.text
f-sa56g = Scegliete il medico.
# steps.text
f-hr33j = Iscrivi i figli a scuola.
# steps.text
f-6u8yx = Gli adulti cominciano un corso di italiano.
# note: [1] = termini/legalizzazione
p-fsp28 = Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
p-gz6yf = Ai figli parla prima della nuova scuola e della nuova casa.
